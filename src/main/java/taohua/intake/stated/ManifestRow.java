package taohua.intake.stated;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.intake.files.InputIds;
import taohua.text.Heading;
import taohua.words.Notice;

/**
 * One row of a manifest.
 *
 * @param place where it stands, for warnings
 * @param file the end of a path, with {@code /}; {@code *} stands for any characters
 * @param told what it tells of that file
 */
public record ManifestRow(Notice place, String file, Stated told) {
  static ManifestRow of(Notice place, Map<String, String> cells, List<Notice> warnings) {
    Map<String, String> others = new TreeMap<>(cells);
    others.remove("file");
    String file = InputIds.nfc(cells.getOrDefault("file", "").replace('\\', '/'));
    while (file.startsWith("./")) {
      file = file.substring(2);
    }
    return new ManifestRow(place, file, Stated.of(() -> place, others, warnings));
  }

  String lastName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Whether it names many files at once, by {@code *} for any characters. */
  boolean isPattern() {
    return file.indexOf('*') >= 0;
  }

  /** Whether the path ends in this row's file, at a folder border. */
  boolean matches(String path) {
    if (isPattern()) {
      String any = "\\Q" + file.replace("*", "\\E.*\\Q") + "\\E";
      return path.matches("(?:.*/)?" + any);
    }
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
  public Heading complete(Heading read) {
    return told.over(read);
  }
}
