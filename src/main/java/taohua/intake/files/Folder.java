package taohua.intake.files;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that was found.
 *
 * @param prefix its id with {@code /} behind; empty for the input itself
 * @param real where it lies, whatever links lead there
 * @param in the folder that it was found in, which it may be
 */
record Folder(Path path, String prefix, Path real, Optional<Folder> in) {
  static Folder root(Path path) {
    return new Folder(path, "", RealPath.of(path), Optional.empty());
  }

  Folder inner(Path entry, String id) {
    return new Folder(entry, id + "/", RealPath.of(entry), Optional.of(this));
  }

  /** Whether a link led back to one of the folders around it. */
  boolean isInItself() {
    Optional<Folder> around = in;
    while (around.isPresent() && !around.get().real.equals(real)) {
      around = around.get().in;
    }
    return around.isPresent();
  }
}
