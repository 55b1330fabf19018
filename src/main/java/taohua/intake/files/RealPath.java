package taohua.intake.files;

import java.io.IOException;
import java.nio.file.Path;

/** Which file a path leads to, whatever links and dots it holds. */
public final class RealPath {
  private RealPath() {}

  /** The path without links and dots; without dots alone where it leads nowhere. */
  public static Path of(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
