package taohua.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * What the libraries in use log: nothing, since a reason of ours says what went wrong with a
 * document; their warnings where a user asks for more.
 */
public final class LibraryLogs {
  private static final String VERBOSE = "taohua.verbose";

  /**
   * Called by Java's own logging when the first library begins to use it.
   *
   * @throws IOException never, for the configuration is in memory
   */
  public LibraryLogs() throws IOException {
    String settings =
        Boolean.getBoolean(VERBOSE)
            ? "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n"
            : ".level=OFF\n";
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Settles it for this process; to be called before any library is used. */
  static void settle(boolean verbose) {
    System.setProperty(VERBOSE, String.valueOf(verbose));
    // Read when logging begins, which most runs never see.
    System.setProperty("java.util.logging.config.class", LibraryLogs.class.getName());
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "warn" : "off");
  }
}
