package taohua.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.report.Brief;
import taohua.report.Report;
import taohua.report.ReportOptions;
import taohua.report.data.Timing;
import taohua.words.Messages;
import taohua.words.Messages.Subject;
import taohua.words.Notice;

/** What is done with files that were sent, and where the results are. Safe for threads. */
final class Tasks {
  private static final int MOST_CHECKS = 100;
  // A report on a hundred plans takes some ten megabytes.
  private static final int MOST_REPORTS = 20;

  private final Backend backend;
  private final Messages messages;
  private final Results checks;
  private final Results reports;
  private final PastChecks past;

  Tasks(Backend backend, Messages messages, ScratchFolder place) throws IOException {
    this.backend = backend;
    this.messages = messages;
    checks = new Results(place.room(), MOST_CHECKS);
    reports = new Results(place.room(), MOST_REPORTS);
    past = new PastChecks(MOST_CHECKS, told -> checks.has(String.valueOf(told.get("id"))));
  }

  Results checks() {
    return checks;
  }

  Results reports() {
    return reports;
  }

  /** What was told of the same file, if it was checked against what the archive is now. */
  Optional<Map<String, Object>> told(Path path) throws Exception {
    try (Archive archive = backend.archive()) {
      return past.get(PastChecks.Draft.of(path, archive.state()));
    }
  }

  /** Checks what was sent against the archive. */
  Map<String, Object> check(Path path, Progress progress) throws Exception {
    try (Archive archive = backend.archive()) {
      return past.of(
          PastChecks.Draft.of(path, archive.state()), () -> checked(path, archive, progress));
    }
  }

  private Map<String, Object> checked(Path path, Archive archive, Progress progress)
      throws Exception {
    String name = String.valueOf(path.getFileName());
    Gathered draft = backend.read(List.of(path), progress);
    Run run = archive.check(draft, progress);
    progress.stage(Progress.Stage.WRITE, 0);
    ReportOptions shown = new ReportOptions(name, messages.lang(), timing(0));
    String id =
        checks.keep(
            kept -> {
              Results.write(kept.page(), Report.singlePage(run, shown));
              Results.write(kept.data(), Report.json(run, shown));
            });
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id);
    told.put("name", name);
    Brief brief = Brief.besidePage(run, messages);
    told.put("drafts", draft.read().size());
    told.put("unread", said(Unread.named(draft)));
    told.put("lines", brief.checked());
    told.put("next", brief.next());
    told.put("uncompared", brief.isUncompared());
    told.put("page", "/checks/" + id);
    told.put("json", "/api/checks/" + id);
    return told;
  }

  /** Compares what was sent with each other. */
  Map<String, Object> compare(Path folder, Progress progress) throws Exception {
    long began = System.nanoTime();
    Gathered plans = backend.read(List.of(folder), progress);
    if (plans.read().size() < 2) {
      throw new NothingToCompare(plans);
    }
    Run run = backend.compare(plans, progress);
    progress.stage(Progress.Stage.WRITE, 0);
    double seconds = (System.nanoTime() - began) / 1e9;
    String title = messages.get("serve.plans", run.entries().size());
    ReportOptions shown =
        new ReportOptions(title, messages.lang(), timing(seconds))
            .with(new ReportOptions.Form(subject(run)));
    String id =
        reports.keep(
            kept -> {
              Path scratch = Files.createDirectory(kept.scratch());
              try (BufferedWriter out =
                  Files.newBufferedWriter(kept.page(), StandardCharsets.UTF_8)) {
                Report.writeSingleFile(run, shown, scratch, out);
              } finally {
                ScratchFolder.delete(scratch);
              }
            });
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id);
    told.put("documents", run.entries().size());
    told.put("findings", run.findings().passages().size());
    String story = Report.story(run, shown);
    told.put("unread", said(Unread.named(plans)));
    List<String> lines = new ArrayList<>(List.of(story));
    lines.addAll(Report.files(run, shown));
    lines.add(counts(run, seconds));
    told.put("lines", lines);
    told.put("next", List.of(story));
    told.put("page", "/reports/" + id);
    return told;
  }

  /** Plans, unless most of them tell who speaks. */
  private static Subject subject(Run run) {
    return 2 * run.unknownOfficials() > run.entries().size() ? Subject.DOCUMENTS : Subject.SPEECHES;
  }

  private String counts(Run run, double seconds) {
    return new Brief(run, Messages.of(messages.lang(), subject(run))).counts(seconds);
  }

  private List<String> said(List<Notice> notices) {
    return notices.stream().map(one -> one.in(messages)).toList();
  }

  /** Adds what was sent to the index. */
  Map<String, Object> add(Path path, Progress progress) throws Exception {
    Backend.Added added = backend.add(path, progress);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("added", added.ids());
    told.put("unchanged", added.unchanged());
    told.put("unread", said(added.unread()));
    try (Archive archive = backend.archive()) {
      told.put("of", archive.documents().size());
    }
    return told;
  }

  private static Timing timing(double seconds) {
    return new Timing(Instant.now(), seconds, 0, 0, 1);
  }
}
