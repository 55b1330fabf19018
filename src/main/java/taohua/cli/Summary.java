package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;
import taohua.engine.BaselineBuild;
import taohua.engine.ClusterPairs;
import taohua.engine.Reworded;
import taohua.engine.Run;
import taohua.engine.Scope;
import taohua.index.Changes;
import taohua.intake.Gathered;
import taohua.intake.Losses;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;
import taohua.report.Brief;
import taohua.report.Report;
import taohua.report.review.Review;
import taohua.report.review.Reviews;
import taohua.words.Figures;
import taohua.words.Messages;
import taohua.words.Notice;

/** What a command says when it is done. */
final class Summary {
  private static final int MOST_NAMED = 5;

  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;

  Summary(Messages messages, CommandLine command) {
    this.messages = messages;
    out = command.getOut();
    err = command.getErr();
  }

  /** What says something while a command runs, a line each on standard error; nothing if quiet. */
  static Consumer<Notice> tell(RunOptions run, CommandLine command) throws UsageException {
    Messages messages = run.messages();
    PrintWriter err = command.getErr();
    return notice -> {
      if (!run.quiet()) {
        err.println("taohua: " + Shown.notice(notice, messages));
        err.flush();
      }
    };
  }

  /** The closing lines of {@code taohua report}. */
  void report(Run run, Path folder, Stopwatch watch) {
    report(run, watch);
    written(folder);
  }

  /** The same of a report that lies at an address. */
  void report(Run run, String address, Stopwatch watch) {
    report(run, watch);
    out.println(messages.get("done.report", address));
    out.flush();
  }

  private void report(Run run, Stopwatch watch) {
    warnings(run.gathered());
    Reworded.caution(run).ifPresent(this::warn);
    out.println(new Brief(run, messages).counts(watch.wallSeconds()));
    losses("report", run.gathered())
        .ifPresent(notice -> out.println(Shown.notice(notice, messages)));
  }

  /** The verdict of {@code taohua check} on each checked document. */
  void check(Run run, Path written) {
    check(run, Optional.of(written));
  }

  /** The same; no verdict where the result itself went to standard output. */
  void check(Run run, Optional<Path> written) {
    warnings(run.gathered());
    Reworded.caution(run).ifPresent(this::warn);
    if (Scope.of(run).isNothing()) {
      warn("warn.uncompared");
    }
    if (written.isPresent()) {
      new Brief(run, messages).checked().forEach(out::println);
      written(written.get());
    }
  }

  private void written(Path report) {
    // Of a check, the sheet is what one wants to see first; it leads on to the other pages.
    Path sheet = report.resolve("sheet.html");
    Path overview = Files.exists(sheet) ? sheet : report.resolve("index.html");
    if (!Files.isDirectory(report)) {
      out.println(messages.get("done.report", report));
    } else if (Files.exists(overview)) {
      out.println(messages.get("done.report", overview));
    } else {
      out.println(messages.get("done.data", report.resolve("data")));
    }
    out.flush();
  }

  /** The reviews whose findings this run does not have, on standard error. */
  void unknown(Run run, Reviews reviews) {
    List<Review> unknown = Report.unknown(run, reviews);
    unknown.stream().limit(MOST_NAMED).forEach(one -> warn("warn.review", one.finding()));
    if (unknown.size() > MOST_NAMED) {
      warn("warn.reviews", unknown.size() - MOST_NAMED);
    }
    err.flush();
  }

  /** The closing line of what changes an index. */
  void indexed(Changes changes, Path index, Stopwatch watch) {
    out.println(
        messages.get(
            "index.changed",
            index,
            changes.added(),
            changes.replaced(),
            changes.removed(),
            changes.unchanged(),
            changes.total(),
            Figures.decimal(watch.wallSeconds())));
    out.flush();
  }

  /** The closing lines of {@code taohua pairs}. */
  void pairs(int pairs, Path file, Stopwatch watch) {
    out.println(messages.get("done.pairs", pairs, Figures.decimal(watch.wallSeconds())));
    out.println(messages.get("done.table", file));
    out.flush();
  }

  /** The same of a cluster. */
  void cluster(ClusterPairs.Found found, String folder, Stopwatch watch) {
    out.println(
        messages.get(
            "done.cluster",
            found.documents(),
            found.paragraphs(),
            found.pairs(),
            Figures.decimal(watch.wallSeconds())));
    out.println(messages.get("done.data", folder));
    out.flush();
  }

  /** The closing lines of {@code taohua baseline build}. */
  void baseline(BaselineBuild.Built built, Path file, Stopwatch watch) {
    if (built.unknown() > 0) {
      warn("baseline.unknown", built.unknown());
      err.flush();
    }
    out.println(
        messages.get(
            "done.baseline",
            built.size().officials(),
            built.size().documents(),
            built.writer().phrases(),
            Figures.decimal(watch.wallSeconds())));
    out.println(messages.get("done.file", file));
    out.flush();
  }

  /** What was not read and what the user should know, on standard error. */
  void warnings(Gathered gathered) {
    gathered.warnings().forEach(this::warn);
    for (Rejected rejected : gathered.rejected().stream().limit(MOST_NAMED).toList()) {
      warn("warn.rejected", rejected.source().id(), rejected.detail());
    }
    int more = gathered.rejected().size() - MOST_NAMED;
    if (more > 0) {
      warn("warn.rejected.more", more);
    }
    List<Skipped> skipped = gathered.documentsSkipped();
    skipped.stream().limit(MOST_NAMED).forEach(one -> warn("warn.skipped", one.id(), one.reason()));
    if (skipped.size() > MOST_NAMED) {
      warn("warn.skipped.more", skipped.size() - MOST_NAMED);
    }
    err.flush();
  }

  /** Of which documents something was not compared that may be part of the speech. */
  void losses(Gathered gathered) {
    losses("pairs", gathered).ifPresent(this::warn);
    err.flush();
  }

  private static Optional<Notice> losses(String kind, Gathered gathered) {
    return Losses.summary(kind, gathered.read(), MOST_NAMED);
  }

  private void warn(String key, Object... values) {
    warn(Notice.of(key, values));
  }

  private void warn(Notice notice) {
    err.println("taohua: " + Shown.notice(notice, messages));
  }
}
