package taohua.report.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which folders cannot be renamed. */
final class Mounts {
  // Linux lists here what is mounted where, also a folder of the same disk, as containers do.
  private static final Path LIST = Path.of("/proc/self/mountinfo");

  private static final int MOUNT_POINT = 4;

  private Mounts() {}

  /**
   * Whether an absolute path can be renamed within its parent: no root, no mount point, and a
   * parent that may be written. True of a path where nothing is.
   */
  static boolean canBeRenamed(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return false;
    }
    return !Files.exists(path)
        || Files.isWritable(parent) && isOfOneStore(path, parent) && !isListed(path);
  }

  // Where a program sees a part of the file system only, Java finds no store for anything.
  private static boolean isOfOneStore(Path path, Path parent) {
    try {
      return Files.getFileStore(path).equals(Files.getFileStore(parent));
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isListed(Path path) {
    String point = path.toString().replace("\\", "\\134").replace(" ", "\\040");
    try {
      return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
          .map(line -> line.split(" "))
          .anyMatch(parts -> parts.length > MOUNT_POINT && parts[MOUNT_POINT].equals(point));
    } catch (IOException e) {
      return false;
    }
  }
}
