package taohua.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/**
 * One row of a manifest.
 *
 * @param place where it stands, for warnings
 * @param file the end of a path, with {@code /}
 * @param cells by column name, without {@code file}; those that made no sense left out
 */
record ManifestRow(String place, String file, Map<String, String> cells) {
  private static final Set<String> OWN =
      Set.of("file", "title", "official", "role", "place", "level", "date", "series");

  static ManifestRow of(String place, Map<String, String> cells, List<String> warnings) {
    Map<String, String> kept = new TreeMap<>(cells);
    String file = Inputs.nfc(cells.getOrDefault("file", "").replace('\\', '/'));
    String level = cells.getOrDefault("level", "");
    if (!level.isEmpty() && Level.of(level).isEmpty()) {
      warnings.add(place + "level " + level + " is none of 中央 省 市 县 乡; left out");
      kept.remove("level");
    }
    String date = cells.getOrDefault("date", "");
    if (!date.isEmpty() && When.parse(date, When.Kind.MANIFEST).isEmpty()) {
      warnings.add(place + "date " + date + " is not like 2021, 2021-07 or 2021-07-20; left out");
      kept.remove("date");
    }
    while (file.startsWith("./")) {
      file = file.substring(2);
    }
    return new ManifestRow(place, file, kept);
  }

  String lastName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Whether the path ends in this row's file, at a folder border. */
  boolean matches(String path) {
    if (file.isEmpty() || !path.endsWith(file)) {
      return false;
    }
    int before = path.length() - file.length() - 1;
    return before < 0 || file.startsWith("/") || path.charAt(before) == '/';
  }

  /** Longer matches are more specific; of two rows for the same file the first stands. */
  boolean isMoreSpecificThan(ManifestRow other) {
    return file.length() > other.file.length();
  }

  /** What was read, with what this row says in its place. */
  Heading complete(Heading read) {
    Official was = read.official();
    Official official =
        new Official(
            cell("official", was.name()),
            cell("role", was.role()),
            cell("place", was.place()),
            Level.of(cell("level", "")).or(was::level),
            cell("series", was.series()));
    Optional<When> when = When.parse(cell("date", ""), When.Kind.MANIFEST).or(read::when);
    Map<String, String> extra = new TreeMap<>(read.extra());
    cells.forEach(
        (name, value) -> {
          if (!OWN.contains(name) && !name.isEmpty()) {
            extra.put(name, value);
          }
        });
    return new Heading(cell("title", read.title()), official, when, read.incomplete(), extra);
  }

  private String cell(String name, String otherwise) {
    String value = cells.getOrDefault(name, "");
    return value.isEmpty() ? otherwise : value;
  }
}
