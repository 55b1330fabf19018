package taohua.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where output goes that the user names by a path, which may be a link. */
final class OutputPath {
  private OutputPath() {}

  /**
   * The folder for a report, links resolved; it need not exist.
   *
   * @throws OutputException if it can be none, or is one of the inputs
   */
  static Path folder(Path path, List<Path> inputs) throws IOException {
    Path folder = resolve(path);
    if (!Files.exists(folder)) {
      checkWritable(existingAncestor(folder, "folder.below.file"), folder);
    } else if (!Files.isDirectory(folder)) {
      throw new OutputException("folder.file", folder);
    } else {
      checkWritable(folder, folder);
    }
    for (Path input : inputs) {
      if (Files.exists(folder) && Files.exists(input) && Files.isSameFile(folder, input)) {
        throw new OutputException("folder.input", folder);
      }
    }
    return folder;
  }

  /**
   * The path that output goes to if a link stands for it.
   *
   * @throws OutputException if it is a link that leads nowhere
   */
  static Path resolve(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    if (!Files.isSymbolicLink(absolute)) {
      return absolute;
    }
    // A run that was killed in the moment between two renames has left nothing there.
    Path target = absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize();
    if (Files.exists(WorkFolder.path(target).resolve("swap"))) {
      return target;
    }
    throw new OutputException("folder.dangling", absolute);
  }

  /**
   * The nearest folder above a path that exists.
   *
   * @param key of the message if that is a file
   */
  static Path existingAncestor(Path path, String key) throws OutputException {
    @Nullable Path ancestor = path.getParent();
    while (ancestor != null && !Files.exists(ancestor)) {
      ancestor = ancestor.getParent();
    }
    if (ancestor == null || !Files.isDirectory(ancestor)) {
      throw new OutputException(key, path, String.valueOf(ancestor));
    }
    return ancestor;
  }

  static void checkWritable(Path place, Path output) throws OutputException {
    if (!Files.isWritable(place)) {
      throw new OutputException("folder.no.permission", place, output);
    }
  }
}
