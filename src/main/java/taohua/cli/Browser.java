package taohua.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program that shows pages.
 *
 * @param command its call, to which the page is added; empty where there is none
 */
record Browser(List<String> command) {
  private static final int PATIENCE_SECONDS = 5;

  /** The one that this desktop chooses. */
  static Browser ofDesktop() {
    return of(System.getProperty("os.name", ""), System.getenv());
  }

  /** The one of a system by its name and environment; none where nobody sits at a screen. */
  static Browser of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (name.startsWith("mac")) {
      return new Browser(List.of("open"));
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return new Browser(screen ? List.of("xdg-open") : List.of());
  }

  /** Shows a page; whether it was taken. */
  boolean show(Path page) {
    return show(page.toUri());
  }

  /** The same, by its address. */
  boolean show(URI page) {
    if (command.isEmpty()) {
      return false;
    }
    List<String> call = new ArrayList<>(command);
    call.add(page.toString());
    try {
      Process process =
          new ProcessBuilder(call)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
