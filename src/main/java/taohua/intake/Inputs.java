package taohua.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files of a set of inputs, each once, ordered by id. Follows links; a cycle ends at once. */
final class Inputs {
  // What README calls the table of names and dates; where it lies among documents it is meant.
  private static final String MANIFEST = "officials.csv";

  private final List<InputFile> files = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<Path> never = new HashSet<>();
  private final Set<Path> openFolders = new HashSet<>();

  private Inputs() {}

  /**
   * Lists the inputs.
   *
   * @param manifest never an input itself
   * @throws IntakeException if an input does not exist or cannot be opened
   */
  static Inputs list(List<Path> inputs, Optional<Path> manifest) throws IntakeException {
    Inputs all = new Inputs();
    manifest.map(Inputs::real).ifPresent(all.never::add);
    for (Path input : inputs) {
      all.add(input);
    }
    all.settleIds();
    return all;
  }

  List<InputFile> files() {
    return files;
  }

  List<Rejected> rejected() {
    return rejected;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  List<String> warnings() {
    return warnings;
  }

  private void add(Path input) throws IntakeException {
    if (!Files.exists(input)) {
      throw new IntakeException(
          input + " does not exist; check the spelling, or quote a name that holds spaces");
    }
    if (!Files.isDirectory(input)) {
      addFile(input, input, nfc(String.valueOf(input.getFileName())));
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(input)) {
      walk(input, input, "", entries);
    } catch (IOException e) {
      throw new IntakeException(
          input + " cannot be opened as a folder; check its permissions: " + e.getMessage(), e);
    }
  }

  private void walk(Path root, Path folder, String prefix, DirectoryStream<Path> entries) {
    if (PriorOutput.isReport(folder)) {
      String name = prefix.isEmpty() ? name(root) : prefix.substring(0, prefix.length() - 1);
      warnings.add(name + " holds a report of Taohua and was passed over");
      return;
    }
    Path real = real(folder);
    if (!openFolders.add(real)) {
      return;
    }
    List<Path> sorted = new ArrayList<>();
    entries.forEach(sorted::add);
    sorted.sort(Comparator.comparing(entry -> nfc(String.valueOf(entry.getFileName()))));
    for (Path entry : sorted) {
      String name = nfc(String.valueOf(entry.getFileName()));
      // Hidden files, and the lock files of an open Word document.
      if (name.startsWith(".") || name.startsWith("~$")) {
        continue;
      }
      if (!Files.isDirectory(entry)) {
        addFile(root, entry, prefix + name);
        continue;
      }
      try (DirectoryStream<Path> below = Files.newDirectoryStream(entry)) {
        walk(root, entry, prefix + name + "/", below);
      } catch (IOException e) {
        rejected.add(unreadable(entry, prefix + name, "the folder cannot be opened"));
      }
    }
    openFolders.remove(real);
  }

  private void addFile(Path root, Path path, String id) {
    if (never.contains(real(path))) {
      return;
    }
    Optional<FileKind> kind = FileKind.of(id);
    if (!Files.exists(path)) {
      rejected.add(unreadable(path, id, "the link leads nowhere"));
    } else if (kind.isEmpty()) {
      skipped.add(new Skipped(id, path, "unsupported kind"));
      if (String.valueOf(path.getFileName()).equals(MANIFEST)) {
        warnings.add(
            id
                + " lies beside the documents; to take names and dates from it: --officials "
                + path);
      }
    } else if (!Files.isRegularFile(path)) {
      rejected.add(unreadable(path, id, "a pipe or a device, not a file"));
    } else if (kind.get() == FileKind.HTML && PriorOutput.isPage(path)) {
      skipped.add(new Skipped(id, path, "a page that Taohua wrote"));
    } else {
      files.add(new InputFile(root, path, id, kind.get()));
    }
  }

  private static Rejected unreadable(Path path, String id, String detail) {
    return new Rejected(new Source(id, path, ""), Rejected.Reason.UNREADABLE, detail);
  }

  /** Each file once, under its shortest id; where roots collide, their names go in front. */
  private void settleIds() {
    files.sort(
        Comparator.comparingInt((InputFile file) -> file.id().length())
            .thenComparing(InputFile::id)
            .thenComparing(file -> file.path().toString()));
    Set<Path> seen = new HashSet<>();
    files.removeIf(file -> !seen.add(real(file.path())));
    Map<String, List<InputFile>> byId = new TreeMap<>();
    for (InputFile file : files) {
      byId.computeIfAbsent(file.id(), id -> new ArrayList<>()).add(file);
    }
    files.clear();
    for (List<InputFile> same : byId.values()) {
      files.addAll(same.size() == 1 ? same : withRootNames(same));
    }
    files.sort(Comparator.comparing(InputFile::id));
    rejected.sort(
        Comparator.comparing((Rejected one) -> one.source().id())
            .thenComparing(one -> one.source().path().toString()));
    skipped.sort(Comparator.comparing(Skipped::id).thenComparing(one -> one.path().toString()));
    // A file may lie below several inputs.
    seen.clear();
    rejected.removeIf(one -> !seen.add(real(one.source().path())));
    skipped.removeIf(one -> !seen.add(real(one.path())));
    List<String> said = warnings.stream().distinct().sorted().toList();
    warnings.clear();
    warnings.addAll(said);
  }

  /** The folder's own name, also of {@code .}; data files name no place on this machine. */
  private static String name(Path folder) {
    Path name = real(folder).getFileName();
    return name == null ? "/" : nfc(name.toString());
  }

  private static List<InputFile> withRootNames(List<InputFile> same) {
    int longest = 0;
    for (InputFile file : same) {
      longest = Math.max(longest, folder(file).getNameCount());
    }
    List<InputFile> named = same;
    for (int names = 1; names <= longest; names++) {
      int depth = names;
      named = same.stream().map(file -> file.withId(rootName(file, depth) + file.id())).toList();
      if (named.stream().map(InputFile::id).distinct().count() == named.size()) {
        break;
      }
    }
    return named;
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

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
