package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with a browser page of its own; what goes wrong on that page fails it. */
@ExtendWith(Harness.class)
abstract class BrowserTest {
  /** Widths of a desk and of a telephone, in CSS pixels. */
  static final List<Integer> WIDTHS = List.of(1440, 390);

  private static final double PATIENCE_MILLIS = 20_000;

  private final List<String> troubles = new ArrayList<>();
  private final Deque<Boolean> answers = new ArrayDeque<>();
  private @Nullable Reports reports;
  private @Nullable Page page;

  @BeforeEach
  final void openBrowser(Chromium chromium, Reports all) {
    reports = all;
    BrowserContext context = chromium.browser().newContext();
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = watched(context.newPage());
    look(WIDTHS.get(0), ColorScheme.LIGHT);
  }

  @AfterEach
  final void nothingWentWrong() {
    if (page != null) {
      page.context().close();
    }
    assertThat(troubles).as("what went wrong on the pages").isEmpty();
    assertThat(answers).as("answers to questions that no page asked").isEmpty();
  }

  final Reports reports() {
    return Objects.requireNonNull(reports);
  }

  final Page page() {
    return Objects.requireNonNull(page);
  }

  /** Another tab of the same browser. */
  final Page another() {
    return watched(page().context().newPage());
  }

  /** The answer to the next question that a page asks in a window of its own; none is expected. */
  final void answer(boolean yes) {
    answers.add(yes);
  }

  /** Whether all questions that were to be answered have been asked. */
  final boolean isAsked() {
    return answers.isEmpty();
  }

  /** Opens a page, by file, and waits until it is loaded. */
  final Page open(Path file) {
    return open(file, "");
  }

  /** Opens a page at a fragment such as {@code #f3}. */
  final Page open(Path file, String fragment) {
    page().navigate(file.toUri() + fragment);
    return page();
  }

  /** Opens the page that has that name in the report on the samples. */
  final Page open(String name, String lang) {
    return open(reports().samples(lang).resolve(name));
  }

  /** Changes what the page is seen on, without loading it again. */
  final void look(int width, ColorScheme scheme) {
    page().setViewportSize(width, 900);
    page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    // Charts take over the colours in the next frame, and are drawn in the one after.
    page()
        .evaluate(
            "() => document.querySelector('figure[data-chart]') && new Promise(drawn =>"
                + " requestAnimationFrame("
                + "() => requestAnimationFrame(() => setTimeout(drawn, 50))))");
  }

  /** Whether a page may ask for an address: of reports, none but files. */
  boolean mayLoad(String url) {
    return url.matches("(?s)(file|data|blob):.*");
  }

  /** Whether a request may be broken off: of reports, none. */
  boolean mayFail(String url) {
    return false;
  }

  /** Waits until every chart that is in sight is drawn. */
  final void drawn() {
    page()
        .waitForFunction(
            "() => [...document.querySelectorAll('.canvas')].every("
                + "one => !one.checkVisibility() || one.querySelector('svg'))");
  }

  /** What a script beside this class, an expression or a function, gives on the open page. */
  final Object ask(String script) {
    return page().evaluate(script(script));
  }

  /** The same, for a function of one value. */
  final Object ask(String script, Object value) {
    return page().evaluate(script(script), value);
  }

  /** The same, for scripts that list faults in words. */
  final List<String> faults(String script) {
    return ((List<?>) ask(script)).stream().map(String::valueOf).toList();
  }

  private static String script(String name) {
    try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page watched(Page fresh) {
    // Breaches of the security policy are errors on the console, too.
    fresh.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            trouble(message.type(), message.text());
          }
        });
    fresh.onPageError(error -> trouble("uncaught", error));
    fresh.onRequestFailed(
        request -> {
          if (!mayFail(request.url())) {
            trouble("failed", request.url());
          }
        });
    fresh.onRequest(
        request -> {
          if (!mayLoad(request.url())) {
            trouble("leaves the machine", request.url());
          }
        });
    fresh.onDialog(
        dialog -> {
          Boolean answer = answers.poll();
          if (answer == null) {
            trouble("dialog", dialog.message());
          }
          if (Boolean.TRUE.equals(answer)) {
            dialog.accept();
          } else {
            dialog.dismiss();
          }
        });
    fresh.onCrash(crashed -> trouble("crashed", ""));
    return fresh;
  }

  private void trouble(String kind, String text) {
    troubles.add(page().url() + ": " + kind + ": " + text);
  }

  /** What a script told under a key. */
  static Object the(Map<?, ?> told, String key) {
    return Objects.requireNonNull(told.get(key), key);
  }
}
