package taohua.intake.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import taohua.intake.format.Format;
import taohua.words.Notice;

/**
 * Finds the files below inputs. Follows links; a cycle of them ends at once, and a folder that many
 * links lead to is looked into under a few of its names, the shortest.
 */
public final class FileWalk {
  // What README calls the table of names and dates; where it lies among documents it is meant.
  public static final String MANIFEST = "officials.csv";

  // A pattern may name files by any of them; more would be as many as there are ways through links.
  private static final int MOST_NAMES = 8;

  private final Optional<Path> manifest;
  private final Chosen chosen;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Unopened> rejected = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Notice> warnings = new ArrayList<>();

  /** Nothing found yet; the manifest is never an input. */
  FileWalk(Optional<Path> manifest, Chosen chosen) {
    this.chosen = chosen;
    this.manifest = manifest.map(RealPath::of);
  }

  List<InputFile> files() {
    return files;
  }

  List<Unopened> rejected() {
    return rejected;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  List<Notice> warnings() {
    return warnings;
  }

  void add(Path input) throws IntakeException {
    if (!Files.exists(input)) {
      throw new IntakeException(Notice.of("input.missing", input.toString()));
    }
    if (!Files.isDirectory(input)) {
      chosen.given(name(input));
      addFile(input, input, name(input));
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(input)) {
      walk(input, entries);
    } catch (IOException e) {
      throw new IntakeException(Notice.of("input.closed_folder", input.toString()), e);
    }
  }

  private void walk(Path root, DirectoryStream<Path> entries) {
    Queue<Folder> folders =
        new PriorityQueue<>(
            Comparator.comparing((Folder folder) -> folder.prefix().length())
                .thenComparing(Folder::prefix));
    Map<Path, Integer> names = new HashMap<>();
    look(root, Folder.root(root), entries, folders);
    while (!folders.isEmpty()) {
      Folder folder = folders.remove();
      if (!folder.isInItself() && names.merge(folder.real(), 1, Integer::sum) <= MOST_NAMES) {
        look(root, folder, folders);
      }
    }
  }

  private void look(Path root, Folder folder, Queue<Folder> folders) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
      look(root, folder, entries, folders);
    } catch (IOException e) {
      reject(folder.path(), withoutSlash(folder.prefix()), "unread.folder");
    }
  }

  private void look(
      Path root, Folder folder, DirectoryStream<Path> entries, Queue<Folder> folders) {
    String prefix = folder.prefix();
    boolean isReport = PriorOutput.isReport(folder.path());
    if (isReport || PriorOutput.isIndex(folder.path())) {
      String name = prefix.isEmpty() ? rootName(root) : withoutSlash(prefix);
      warnings.add(Notice.of(isReport ? "input.report" : "input.index", name));
      return;
    }
    for (Path entry : entries) {
      addEntry(root, folder, entry, folders);
    }
  }

  private static String withoutSlash(String prefix) {
    return prefix.substring(0, prefix.length() - 1);
  }

  /** Hidden files, and the lock files of an open Word document. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private void addEntry(Path root, Folder in, Path entry, Queue<Folder> folders) {
    String id = in.prefix() + name(entry);
    boolean isFolder = Files.isDirectory(entry);
    Optional<Notice> why = leftOut(entry, id, isFolder);
    if (why.isPresent()) {
      skip(entry, isFolder ? id + "/" : id, why.get());
    } else if (isFolder) {
      folders.add(in.inner(entry, id));
    } else {
      addFile(root, entry, id);
    }
  }

  private Optional<Notice> leftOut(Path entry, String id, boolean isFolder) {
    if (isHidden(name(entry))) {
      return Optional.of(Notice.of("skipped.hidden"));
    }
    if (isFolder) {
      return chosen.excludesFolder(id);
    }
    boolean isManifest = manifest.equals(Optional.of(RealPath.of(entry)));
    return isManifest ? Optional.empty() : chosen.leavesOut(id);
  }

  private void addFile(Path root, Path path, String id) {
    if (manifest.equals(Optional.of(RealPath.of(path)))) {
      return;
    }
    boolean isManifest = name(path).equals(MANIFEST);
    Optional<Format> format = isManifest ? Optional.empty() : Format.of(id);
    if (!Files.exists(path)) {
      reject(path, id, "unread.link");
    } else if (format.isEmpty()) {
      skip(path, id, isManifest ? Notice.of("skipped.manifest") : Unsupported.notice(id));
      warnOfManifest(path, id);
    } else if (!Files.isRegularFile(path)) {
      reject(path, id, "unread.device");
    } else if (PriorOutput.isOwn(path, format.get())) {
      skip(path, id, Notice.of("skipped.own_page"));
    } else {
      files.add(new InputFile(root, path, id, format.get()));
    }
  }

  private void warnOfManifest(Path path, String id) {
    if (name(path).equals(MANIFEST)) {
      warnings.add(Notice.of("input.manifest_beside", id, path.toString()));
    }
  }

  private void skip(Path path, String id, Notice why) {
    skipped.add(new Skipped(id, path, why));
  }

  private void reject(Path path, String id, String key) {
    rejected.add(new Unopened(new Source(id, path, ""), Notice.of(key)));
  }

  private static String name(Path path) {
    return InputIds.nfc(String.valueOf(path.getFileName()));
  }

  /** The folder's own name, also of {@code .}; data files name no place on this machine. */
  private static String rootName(Path folder) {
    Path name = RealPath.of(folder).getFileName();
    return name == null ? "/" : InputIds.nfc(name.toString());
  }
}
