package taohua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import taohua.intake.Intake;

/**
 * Files and folders that were dropped on the program, and what is to be done with them.
 *
 * @param paths what was dropped, at least one
 * @param archive what a draft is compared with; if empty, the other documents of its folder
 */
record Dropped(List<Path> paths, List<Path> archive) {
  /** What a call means: one that begins with a file or folder and no command, opens it. */
  static String[] asCall(String... args) {
    if (args.length == 0 || Taohua.isCommand(args[0]) || !isThere(args[0])) {
      return args;
    }
    List<String> call = new ArrayList<>(List.of("open"));
    call.addAll(List.of(args));
    return call.toArray(String[]::new);
  }

  private static boolean isThere(String name) {
    try {
      return !name.startsWith("-") && Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The command for them: for a draft, a check against the archive; for a folder or several files,
   * a report on all; for two files, both side by side.
   */
  List<String> call() throws UsageException, IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
    }
    boolean files = paths.stream().noneMatch(Files::isDirectory);
    List<String> call = new ArrayList<>();
    if (files && (paths.size() == 1 || !archive.isEmpty())) {
      call.add("check");
      call.addAll(words(paths));
      for (Path other : archive.isEmpty() ? beside(paths.get(0)) : archive) {
        call.addAll(List.of("--against", other.toString()));
      }
    } else if (files && paths.size() == 2) {
      call.add("compare");
      call.addAll(words(paths));
    } else {
      call.add("report");
      call.addAll(words(paths));
    }
    if (!call.get(0).equals("compare") && !(call.get(0).equals("check") && paths.size() == 1)) {
      call.add("--single-file");
    }
    return call;
  }

  // What lies beside a draft: documents of its own folder, none of folders below.
  private static List<Path> beside(Path draft) throws IOException, UsageException {
    Path folder = draft.toAbsolutePath().getParent();
    List<Path> others = new ArrayList<>();
    if (folder != null) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          if (isDocument(file) && !Files.isSameFile(file, draft)) {
            others.add(file);
          }
        }
      }
    }
    if (others.isEmpty()) {
      throw new UsageException("usage.alone", draft.toString());
    }
    return others;
  }

  // Office programs keep a hidden file beside a document that is open, named ~$….
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith("~$")
        && !name.startsWith(".")
        && Intake.isReadable(name);
  }

  private static List<String> words(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }
}
