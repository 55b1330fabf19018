package taohua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium without a window. Never downloads one. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    // Playwright's own browsers are neither needed nor looked for.
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
  }

  /** What has to be installed before there is a browser; empty if all is there. */
  static Optional<String> missing() {
    if (program().isEmpty()) {
      return Optional.of(
          "Browser tests need Chromium: install it (Debian: apt-get install chromium"
              + " fonts-noto-cjk) or name it in TAOHUA_CHROMIUM");
    }
    return hasChineseFont()
        ? Optional.empty()
        : Optional.of(
            "Browser tests need a font with Chinese characters (Debian: apt-get install"
                + " fonts-noto-cjk)");
  }

  static Chromium launch() {
    return new Chromium(program().orElseThrow());
  }

  private static Optional<Path> program() {
    String named = System.getenv("TAOHUA_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String[] folders =
        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean hasChineseFont() {
    try {
      Process list = new ProcessBuilder("fc-list", ":lang=zh").start();
      return list.getInputStream().readAllBytes().length > 0;
    } catch (IOException e) {
      return true; // No fontconfig, so not a bare server: systems with a desktop bring a font.
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
