package taohua.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.report.page.desk.DeskPage;
import taohua.words.Messages;
import taohua.words.Told;

/** What is answered to a request that may be made. Safe for threads. */
final class Answers {
  private static final String CHECK = "/api/checks/";

  // A speech of a hundred thousand characters with pictures is smaller.
  private static final long MOST_BYTES = 64L << 20;

  // A check uses all processors; more at once would only wait for each other.
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 30;

  private final Office office;
  private final Messages messages;
  private final Checks checks;
  private final Search search;
  private final Map<String, Object> state;
  private final Semaphore free = new Semaphore(AT_ONCE, true);

  /**
   * @param state what is told of the server
   */
  Answers(Office office, Messages messages, Map<String, Object> state) {
    this.office = office;
    this.messages = messages;
    this.state = new LinkedHashMap<>(state);
    checks = new Checks(messages);
    search = new Search(office);
  }

  /**
   * A request.
   *
   * @param type of what is sent with it, in lower case, or empty
   * @param query its parameters, the last of a name
   * @param body what is sent with it
   */
  record Asked(
      String method, String path, String type, Map<String, String> query, InputStream body) {
    String of(String name) {
      return query.getOrDefault(name, "");
    }
  }

  Reply to(Asked asked) {
    try {
      return asked.method().equals("GET") ? shown(asked) : done(asked);
    } catch (Upload.TooLarge e) {
      return Reply.error(413, messages.get("serve.large", MOST_BYTES >> 20));
    } catch (Upload.TooSlow e) {
      return Reply.error(408, messages.get("serve.slow")).with("Connection", "close");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return busy();
    } catch (Exception e) {
      return e instanceof Told told
          ? Reply.error(422, told.notice().in(messages))
          : Reply.error(500, messages.get("serve.failed", String.valueOf(e.getMessage())));
    }
  }

  private Reply shown(Asked asked) throws IOException {
    String path = asked.path();
    if (path.startsWith(Checks.PAGES)) {
      return checks
          .get(path.substring(Checks.PAGES.length()))
          .map(check -> Reply.text(Reply.HTML, check.html()))
          .orElseGet(() -> Reply.error(404, messages.get("serve.gone")));
    }
    if (path.startsWith(CHECK)) {
      Optional<Checks.Check> check = checks.get(path.substring(CHECK.length()));
      return check
          .map(one -> Reply.text(Reply.JSON, one.json()))
          .orElseGet(() -> Reply.error(404, messages.get("serve.gone")));
    }
    return switch (path) {
      case "/" -> page();
      case "/openapi.json" -> described();
      case "/api/state" -> Reply.json(state);
      case "/api/documents" -> Reply.json(search.documents(asked.of("q")));
      case "/api/phrases" -> phrase(asked.of("q"));
      default -> Reply.error(404, messages.get("serve.unknown", path));
    };
  }

  private Reply page() {
    DeskPage page = new DeskPage(messages, office.documents().size());
    return Reply.text(Reply.HTML, page.html()).with("Content-Security-Policy", page.policy());
  }

  private Reply phrase(String phrase) throws IOException {
    return phrase.strip().codePointCount(0, phrase.strip().length()) < 2
        ? Reply.error(400, messages.get("serve.short"))
        : Reply.json(search.phrase(phrase));
  }

  private Reply done(Asked asked) throws Exception {
    if (!asked.path().equals("/api/checks")) {
      return Reply.error(404, messages.get("serve.unknown", asked.path()));
    }
    if (!asked.method().equals("POST")) {
      return Reply.error(405, messages.get("serve.method", asked.method())).with("Allow", "POST");
    }
    if (asked.type().startsWith("multipart/")) {
      return Reply.error(415, messages.get("serve.multipart"));
    }
    try (Upload upload = Upload.of(asked.of("name"), asked.body(), MOST_BYTES)) {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return busy();
      }
      try {
        Gathered draft = office.read(upload.file());
        if (draft.read().isEmpty()) {
          return Reply.error(422, unread(draft));
        }
        Run run = office.check(draft);
        return Reply.json(checks.keep(upload.file().getFileName().toString(), run).told());
      } finally {
        free.release();
      }
    }
  }

  private String unread(Gathered draft) {
    return draft.rejected().stream()
        .findFirst()
        .map(rejected -> rejected.detail().in(messages))
        .orElseGet(() -> messages.get("fail.none"));
  }

  private Reply busy() {
    return Reply.error(503, messages.get("serve.busy"))
        .with("Retry-After", String.valueOf(PATIENCE_SECONDS));
  }

  /** The interface for programs. */
  private static Reply described() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Answers.class.getResourceAsStream("openapi.json"))) {
      return Reply.text(Reply.JSON, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
