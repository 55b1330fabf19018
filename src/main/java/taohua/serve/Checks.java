package taohua.serve;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.engine.Run;
import taohua.report.Brief;
import taohua.report.Report;
import taohua.report.ReportOptions;
import taohua.report.data.Timing;
import taohua.words.Messages;

/** What was found of the last drafts. Safe for threads. */
final class Checks {
  static final String PAGES = "/checks/";

  // A sheet takes some hundred kilobytes.
  private static final int MOST = 100;

  private final Messages messages;
  private final Timing timing = new Timing(Instant.EPOCH, 0, 0, 0, 1);
  private final Map<String, Check> all = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param id which nobody guesses
   * @param name of the draft
   * @param lines the verdict, as a terminal has it
   * @param html the sheet, a page that needs no other file
   * @param json the sheet for programs
   */
  record Check(String id, String name, List<String> lines, String html, String json) {
    /** What the page is told of it. */
    Map<String, Object> told() {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("id", id);
      told.put("name", name);
      told.put("lines", lines);
      told.put("page", PAGES + id);
      told.put("json", "/api/checks/" + id);
      return told;
    }
  }

  Checks(Messages messages) {
    this.messages = messages;
  }

  /** Keeps what a run found of a draft. */
  Check keep(String name, Run run) {
    ReportOptions shown = new ReportOptions(name, messages.lang(), timing);
    Check check =
        new Check(
            Secrets.fresh(),
            name,
            new Brief(run, messages).checked(),
            Report.singlePage(run, shown),
            Report.json(run, shown));
    synchronized (all) {
      all.put(check.id, check);
      if (all.size() > MOST) {
        all.remove(all.keySet().iterator().next());
      }
    }
    return check;
  }

  Optional<Check> get(String id) {
    synchronized (all) {
      return Optional.ofNullable(all.get(id));
    }
  }
}
