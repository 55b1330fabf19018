package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;

/** What a reviewer does on a page. */
final class Reviewing {
  private static final double LATEST_MILLIS = 90_000;
  // Asked by the clock: a page that is not in front draws no frames to be asked at.
  private static final double POLL_MILLIS = 100;

  private Reviewing() {}

  /** The first place on a page that takes a review. */
  static Locator place(Page page) {
    return page.locator("article.finding .review").first();
  }

  /** Opens the form of a place and fills it in. */
  static void fill(Locator place, String conclusion, String note, String reviewer) {
    place.locator(".opening button").click();
    place.locator("select").selectOption(conclusion);
    place.locator("form .said").fill(note);
    place.locator("form .by").fill(reviewer);
  }

  /** The same, and saves it. */
  static void write(Locator place, String conclusion, String note, String reviewer) {
    fill(place, conclusion, note, reviewer);
    place.locator("button[type=submit]").click();
  }

  /**
   * Waits until a page sees what another one keeps: a browser tells one process of the other's
   * texts late.
   */
  static void awaitSeen(Page page, String note) {
    page.waitForFunction(
        "note => Object.entries(localStorage).some(([key, text]) =>"
            + " key.startsWith('taohua:review:') && text.includes(note))",
        note,
        new Page.WaitForFunctionOptions()
            .setPollingInterval(POLL_MILLIS)
            .setTimeout(LATEST_MILLIS));
  }

  /** What the page exports. */
  static String exported(Page page) {
    Download download = page.waitForDownload(() -> page.locator(".reviewtools .export").click());
    assertThat(download.suggestedFilename()).isEqualTo("review.csv");
    return new String(Saved.bytes(download), StandardCharsets.UTF_8);
  }
}
