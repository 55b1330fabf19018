package taohua.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may read and write a folder. */
final class Attributes {
  private Attributes() {}

  /** Gives a folder the group and the permissions of another as far as this user may. */
  static void copy(Path from, Path to) {
    PosixFileAttributeView there = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (there == null) {
      return;
    }
    try {
      PosixFileAttributes given = Files.readAttributes(from, PosixFileAttributes.class);
      if (!given.group().equals(there.readAttributes().group())) {
        there.setGroup(given.group());
      }
      Files.setAttribute(to, "unix:mode", Files.getAttribute(from, "unix:mode"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // The report is whole all the same.
    }
  }
}
