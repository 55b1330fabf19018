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
final class Answers implements AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
  private static final int LEAST_CHARACTERS = 2;

  private final Office office;
  private final Messages messages;
  private final Map<String, Object> state;
  private final Troubles troubles;
  private final Works works;
  private final Orders orders;
  private final Events events;

  /**
   * Answers of an office.
   *
   * @param state what is told of the server
   */
  Answers(Office office, Messages messages, Map<String, Object> state, Workplace place)
      throws IOException {
    this.office = office;
    this.messages = messages;
    this.state = new LinkedHashMap<>(state);
    troubles = new Troubles(messages);
    works = new Works(office, messages, place);
    orders = new Orders(office, works, troubles, new Uploads(place));
    events = new Events(troubles);
  }

  Reply to(Asked asked) {
    try {
      return answer(asked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return troubles.busy();
    } catch (Wanted.NoDay e) {
      return Reply.error(400, messages.get("serve.day", String.valueOf(e.getMessage())));
    } catch (Exception e) {
      return troubles.of(e);
    }
  }

  private Reply answer(Asked asked) throws Exception {
    return switch (asked.what()) {
      case "GET /" -> page();
      case "GET /openapi.json" -> described();
      case "GET /api/state" -> Reply.json(state());
      case "GET /api/documents" -> documents(asked);
      case "GET /api/phrases" -> phrase(asked);
      case "GET /checks/*" -> works.checks().page(asked.id()).orElseGet(troubles::gone);
      case "GET /reports/*" -> works.reports().page(asked.id()).orElseGet(troubles::gone);
      case "GET /api/checks/*" -> works.checks().data(asked.id()).orElseGet(troubles::gone);
      case "GET /api/jobs/*" -> job(asked).map(this::told).orElseGet(troubles::gone);
      case "GET /api/jobs/*/events" -> job(asked).map(events::of).orElseGet(troubles::gone);
      case "DELETE /api/jobs/*" -> job(asked).map(this::cancelled).orElseGet(troubles::gone);
      case "POST /api/checks" -> orders.check(asked);
      case "POST /api/documents" -> orders.add(asked);
      case "DELETE /api/documents" -> orders.remove(asked);
      case "POST /api/folders" -> orders.folder();
      case "PUT /api/folders/*" -> orders.fill(asked);
      case "DELETE /api/folders/*" -> orders.empty(asked);
      case "POST /api/comparisons" -> orders.compare(asked);
      default ->
          METHODS.contains(asked.method())
              ? troubles.unknown(asked.method() + " " + asked.path())
              : Reply.error(405, messages.get("serve.method", asked.method()))
                  .with("Allow", "GET, POST, PUT, DELETE");
    };
  }

  private Map<String, Object> state() throws IOException {
    Map<String, Object> told = new LinkedHashMap<>(state);
    try (Archive archive = office.archive()) {
      told.put("documents", archive.documents().size());
    }
    told.put("index", office.index().map(Path::toString).orElse(""));
    return told;
  }

  private Reply page() throws IOException {
    try (Archive archive = office.archive()) {
      DeskPage page =
          new DeskPage(messages, archive.documents().size(), office.index().isPresent());
      return Reply.text(Reply.HTML, page.html()).with("Content-Security-Policy", page.policy());
    }
  }

  private Reply documents(Asked asked) throws Exception {
    Wanted wanted = Wanted.of(asked.of("q"), asked.query());
    try (Archive archive = office.archive()) {
      return Reply.json(new Search(archive).documents(wanted));
    }
  }

  private Reply phrase(Asked asked) throws Exception {
    Phrase phrase = Phrase.of(asked.of("q"));
    if (phrase.words().codePointCount(0, phrase.words().length()) < LEAST_CHARACTERS) {
      return Reply.error(400, messages.get("serve.short"));
    }
    Wanted wanted = Wanted.of("", asked.query());
    try (Archive archive = office.archive()) {
      return Reply.json(new Search(archive).phrase(phrase, wanted));
    }
  }

  private Optional<Job> job(Asked asked) {
    return orders.job(asked.id());
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
    orders.sweep();
  }

  @Override
  public void close() {
    orders.close();
  }

  /** The interface for programs. */
  private static Reply described() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Answers.class.getResourceAsStream("openapi.json"))) {
      return Reply.text(Reply.JSON, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
