package taohua.intake.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives each input file an id of its own. */
public final class InputIds {
  private static final Comparator<InputFile> SHORTEST_FIRST =
      Comparator.comparingInt((InputFile file) -> file.id().length())
          .thenComparing(InputFile::id)
          .thenComparing(file -> file.path().toString());

  private InputIds() {}

  /**
   * Each file once, under its shortest id; where roots collide, their names go in front.
   *
   * @return ordered by id
   */
  static List<InputFile> settle(List<InputFile> found) {
    List<InputFile> files = new ArrayList<>(found);
    files.sort(SHORTEST_FIRST);
    Set<Path> seen = new HashSet<>();
    files.removeIf(file -> !seen.add(RealPath.of(file.path())));
    Map<String, List<InputFile>> byId = new TreeMap<>();
    for (InputFile file : files) {
      byId.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file);
    }
    List<InputFile> settled = new ArrayList<>(files.size());
    byId.values().forEach(same -> settled.addAll(same.size() == 1 ? same : withRootNames(same)));
    settled.sort(Comparator.comparing(InputFile::id));
    return settled;
  }

  /** A name as ids have it: in Unicode's composed form, which file systems change. */
  public static String nfc(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Files of one id with as many names of their folders in front as tell them apart. */
  private static List<InputFile> withRootNames(List<InputFile> same) {
    int longest = same.stream().mapToInt(file -> folder(file).getNameCount()).max().orElse(0);
    List<InputFile> named = same;
    for (int names = 1; names <= longest && !areApart(named); names++) {
      int depth = names;
      named = same.stream().map(file -> file.withId(rootName(file, depth) + file.id())).toList();
    }
    return named;
  }

  private static boolean areApart(List<InputFile> files) {
    return files.stream().map(InputFile::id).distinct().count() == files.size();
  }

  /** The last names of the folder that a file's id is relative to, with {@code /} after each. */
  private static String rootName(InputFile file, int names) {
    Path folder = folder(file);
    int count = folder.getNameCount();
    StringBuilder name = new StringBuilder();
    for (int i = Math.max(0, count - names); i < count; i++) {
      name.append(nfc(folder.getName(i).toString())).append('/');
    }
    return name.toString();
  }

  private static Path folder(InputFile file) {
    Path absolute = file.root().toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return file.root().equals(file.path()) && parent != null ? parent : absolute;
  }
}
