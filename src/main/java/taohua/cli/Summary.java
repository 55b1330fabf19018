package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.report.Brief;
import taohua.report.Report;
import taohua.report.review.Review;
import taohua.report.review.Reviews;
import taohua.words.Lang;
import taohua.words.Messages;

/** What a command says when it is done. */
final class Summary {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private static final int MOST_NAMED = 5;

  private final Lang lang;
  private final PrintWriter out;
  private final PrintWriter err;

  Summary(Lang lang, CommandLine command) {
    this.lang = lang;
    out = command.getOut();
    err = command.getErr();
  }

  /** The closing lines of {@code taohua report}. */
  void report(Run run, Path folder, Stopwatch watch) {
    warnings(run.gathered());
    out.println(new Brief(run, lang).counts(watch.wallSeconds()));
    written(folder);
  }

  /** The verdict of {@code taohua check} on each checked document. */
  void check(Run run, Path written) {
    check(run, Optional.of(written));
  }

  /** The same; no verdict where the result itself went to standard output. */
  void check(Run run, Optional<Path> written) {
    warnings(run.gathered());
    if (written.isPresent()) {
      new Brief(run, lang).checked().forEach(out::println);
      written(written.get());
    }
  }

  private void written(Path report) {
    // Of a check, the sheet is what one wants to see first; it leads on to the other pages.
    Path sheet = report.resolve("sheet.html");
    Path overview = Files.exists(sheet) ? sheet : report.resolve("index.html");
    if (!Files.isDirectory(report)) {
      out.println(say("报告:", "Report: ") + report);
    } else if (Files.exists(overview)) {
      out.println(say("报告:", "Report: ") + overview);
    } else {
      out.println(say("数据文件:", "Data files: ") + report.resolve("data"));
    }
    out.flush();
  }

  /** The reviews whose findings this run does not have, on standard error. */
  void unknown(Run run, Reviews reviews) {
    List<Review> unknown = Report.unknown(run, reviews);
    unknown.stream()
        .limit(MOST_NAMED)
        .forEach(
            one ->
                err.println(
                    "taohua: review of "
                        + one.finding()
                        + ": no passage of this report has that number; the review is kept in its"
                        + " list"));
    if (unknown.size() > MOST_NAMED) {
      err.println("taohua: and " + (unknown.size() - MOST_NAMED) + " more reviews like that");
    }
    err.flush();
  }

  /** The closing lines of {@code taohua pairs}. */
  void pairs(int pairs, Path file, Stopwatch watch) {
    out.printf(
        say("%d 对相似段落;%.1f 秒%n", "%d near-duplicate pairs; %.1f s%n"), pairs, watch.wallSeconds());
    out.println(say("表格:", "Table: ") + file);
    out.flush();
  }

  // A file may be named with characters that turn or clear what a terminal shows.
  private static String shown(String line) {
    return CONTROL
        .matcher(line)
        .replaceAll(one -> String.format("[U+%04X]", one.group().codePointAt(0)));
  }

  /** What was not read and what the user should know, on standard error. */
  void warnings(Gathered gathered) {
    Messages messages = Messages.of(lang);
    List<String> lines = new ArrayList<>();
    gathered.warnings().forEach(warning -> lines.add(warning.in(messages)));
    for (Rejected rejected : gathered.rejected().stream().limit(MOST_NAMED).toList()) {
      lines.add(rejected.source().id() + " could not be read: " + rejected.detail().in(messages));
    }
    int more = gathered.rejected().size() - MOST_NAMED;
    if (more > 0) {
      lines.add(more + " more files could not be read; the report lists them");
    }
    lines.forEach(line -> err.println("taohua: " + shown(line)));
    err.flush();
  }

  private String say(String chinese, String english) {
    return lang == Lang.EN ? english : chinese;
  }
}
