package taohua.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import taohua.report.page.desk.DeskPage;
import taohua.words.Messages;

/** What is answered to a request that may be made. Safe for threads. */
final class Router implements AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
  private static final int LEAST_CHARACTERS = 2;

  private final Backend backend;
  private final Messages messages;
  private final Map<String, Object> state;
  private final ErrorReplies errors;
  private final Tasks tasks;
  private final Submissions submissions;
  private final Events events;

  /**
   * Answers for a backend.
   *
   * @param state what is told of the server
   */
  Router(Backend backend, Messages messages, Map<String, Object> state, ScratchFolder place)
      throws IOException {
    this.backend = backend;
    this.messages = messages;
    this.state = new LinkedHashMap<>(state);
    errors = new ErrorReplies(messages);
    tasks = new Tasks(backend, messages, place);
    submissions = new Submissions(backend, tasks, errors, new Uploads(place));
    events = new Events(errors);
  }

  Reply to(ApiRequest asked) {
    try {
      return answer(asked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return errors.busy();
    } catch (DocumentFilter.NoDay e) {
      return Reply.error(400, messages.get("serve.day", String.valueOf(e.getMessage())));
    } catch (Exception e) {
      return errors.of(e);
    }
  }

  private Reply answer(ApiRequest asked) throws Exception {
    return switch (asked.what()) {
      case "GET /" -> page();
      case "GET /openapi.json" -> described();
      case "GET /api/state" -> Reply.json(state());
      case "GET /api/documents" -> documents(asked);
      case "GET /api/phrases" -> phrase(asked);
      case "GET /checks/*" -> tasks.checks().page(asked.id()).orElseGet(errors::gone);
      case "GET /reports/*" -> tasks.reports().page(asked.id()).orElseGet(errors::gone);
      case "GET /api/checks/*" -> tasks.checks().data(asked.id()).orElseGet(errors::gone);
      case "GET /api/jobs/*" -> job(asked).map(this::told).orElseGet(errors::gone);
      case "GET /api/jobs/*/events" -> job(asked).map(events::of).orElseGet(errors::gone);
      case "DELETE /api/jobs/*" -> job(asked).map(this::cancelled).orElseGet(errors::gone);
      case "POST /api/checks" -> submissions.check(asked);
      case "POST /api/documents" -> submissions.add(asked);
      case "DELETE /api/documents" -> submissions.remove(asked);
      case "POST /api/folders" -> submissions.folder();
      case "PUT /api/folders/*" -> submissions.fill(asked);
      case "DELETE /api/folders/*" -> submissions.empty(asked);
      case "POST /api/comparisons" -> submissions.compare(asked);
      default ->
          METHODS.contains(asked.method())
              ? errors.unknown(asked.method() + " " + asked.path())
              : Reply.error(405, messages.get("serve.method", asked.method()))
                  .with("Allow", "GET, POST, PUT, DELETE");
    };
  }

  private Map<String, Object> state() throws Exception {
    Map<String, Object> told = new LinkedHashMap<>(state);
    try (Archive archive = backend.archive()) {
      told.put("documents", archive.documents().size());
    }
    told.put("index", backend.index().map(Path::toString).orElse(""));
    return told;
  }

  private Reply page() throws Exception {
    try (Archive archive = backend.archive()) {
      DeskPage page =
          new DeskPage(messages, archive.documents().size(), backend.index().isPresent());
      return Reply.text(Reply.HTML, page.html()).with("Content-Security-Policy", page.policy());
    }
  }

  private Reply documents(ApiRequest asked) throws Exception {
    DocumentFilter wanted = DocumentFilter.of(asked.of("q"), asked.query());
    try (Archive archive = backend.archive()) {
      return Reply.json(new Search(archive).documents(wanted));
    }
  }

  private Reply phrase(ApiRequest asked) throws Exception {
    Phrase phrase = Phrase.of(asked.of("q"));
    if (phrase.words().codePointCount(0, phrase.words().length()) < LEAST_CHARACTERS) {
      return Reply.error(400, messages.get("serve.short"));
    }
    DocumentFilter wanted = DocumentFilter.of("", asked.query());
    try (Archive archive = backend.archive()) {
      return Reply.json(new Search(archive).phrase(phrase, wanted));
    }
  }

  private Optional<Job> job(ApiRequest asked) {
    return submissions.job(asked.id());
  }

  private Reply told(Job job) {
    return Reply.json(job.told());
  }

  private Reply cancelled(Job job) {
    job.cancel();
    return told(job);
  }

  /** Deletes what was left behind. */
  void sweep() throws IOException {
    submissions.sweep();
  }

  @Override
  public void close() {
    submissions.close();
  }

  /** The interface for programs. */
  private static Reply described() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Router.class.getResourceAsStream("openapi.json"))) {
      return Reply.text(Reply.JSON, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
