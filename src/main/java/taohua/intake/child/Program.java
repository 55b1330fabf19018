package taohua.intake.child;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The program as it lies on this machine. */
public final class Program {
  private Program() {}

  /** Its jar, or the folder of its classes: also where another program loaded it. */
  public static Path place() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
