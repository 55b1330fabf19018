package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.Outcome;
import taohua.cli.ServedDesk;
import taohua.words.Lang;

/**
 * A test on the page of the local server. With {@code -Dtaohua.pictures=DIR} it leaves pictures of
 * what it saw.
 */
abstract class DeskBrowserTest extends BrowserTest {
  private static final String PICTURES = System.getProperty("taohua.pictures", "");

  // What a drop of files is to a page: names and contents.
  private static final String DROP =
      "files => { const data = new DataTransfer();"
          + " for (const [name, content] of files)"
          + "   data.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name));"
          + " dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})); }";

  /** A speech that no sample has. */
  static final String NEWS =
      """
      在全市灯塔看护工作会议上的讲话
      (2024年2月3日)
      漱石县县长 澹台青

      同志们：
      灯塔的台阶一共一百四十七级，守塔的老人说，数到第九十级的时候最想坐下来，可是灯不等人。
      """;

  @TempDir private Path folder = Path.of("");
  private @Nullable ServedDesk desk;

  @AfterEach
  final void close() throws Exception {
    if (desk != null) {
      desk.close();
    }
  }

  @Override
  final boolean mayLoad(String url) {
    return super.mayLoad(url) || url.startsWith("http://127.0.0.1:");
  }

  @Override
  final boolean mayFail(String url) {
    // A reload ends what is still told of a job.
    return url.endsWith("/events");
  }

  /** A folder for this test alone. */
  final Path folder() {
    return folder;
  }

  /** The page of a server on an archive. */
  final Page desk(Lang lang, Path archive) throws Exception {
    desk = ServedDesk.of(folder, "--against", archive, "--lang", lang.word());
    page().navigate(desk.address());
    return page();
  }

  /** The page of a server for somebody who has no archive yet. */
  final Page desk(Lang lang) throws Exception {
    desk = ServedDesk.of(folder, "--lang", lang.word());
    page().navigate(desk.address());
    return page();
  }

  /** The address of the page, with the token. */
  final String address() {
    return Objects.requireNonNull(desk).address();
  }

  /** The samples as an index. */
  final Path indexed() {
    Path index = folder.resolve("archive.idx");
    assertThat(Outcome.of("index", "add", index, "samples", "-q").code()).isZero();
    return index;
  }

  static void drop(Page page, Path... files) throws Exception {
    List<List<String>> given = new ArrayList<>();
    for (Path file : files) {
      given.add(List.of(file.getFileName().toString(), base64(Files.readAllBytes(file))));
    }
    page.evaluate(DROP, given);
  }

  /** Drops one file that is on no disk. */
  static void drop(Page page, String name, String text) {
    drop(page, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static void drop(Page page, String name, byte[] bytes) {
    page.evaluate(DROP, List.of(List.of(name, base64(bytes))));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Waits until so many drafts are checked. */
  static void verdicts(Page page, int count) {
    page.waitForCondition(() -> page.locator("#check .verdict").count() == count);
  }

  /** Follows the way to the first report of a panel. */
  static void shown(Page page, String panel) {
    page.locator(panel + " .ways a").first().click();
    awaitReport(page);
  }

  /** Waits for a page that the server made. */
  static void awaitReport(Page page) {
    page.waitForURL(url -> url.contains("/checks/") || url.contains("/reports/"));
    page.locator("main h1").first().waitFor();
  }

  /** Looks at a page in every form that it has. */
  final void wellMade(String name) {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      for (int width : WIDTHS) {
        look(width, scheme);
        picture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(faults("overflow.js")).isEmpty();
        assertThat(faults("contrast.js")).isEmpty();
        assertThat(faults("controls.js")).isEmpty();
      }
    }
    look(WIDTHS.get(0), ColorScheme.LIGHT);
  }

  private void picture(String name) {
    if (!PICTURES.isEmpty()) {
      Path file = Path.of(PICTURES, name + ".png");
      page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
