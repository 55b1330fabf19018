package taohua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import taohua.attribution.Ladder;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.report.page.Lang;

/** What a command says when it is done. */
final class Summary {
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
    out.printf(
        say(
            "%d 篇文献,%d 位发言人;%d 处相同段落,%d 条通用表述;%d 个文件未能读取;%.1f 秒%n",
            "%d documents, %d speakers; %d passages, %d phrases of common language; %d unreadable;"
                + " %.1f s%n"),
        run.corpus().size(),
        run.corpus().officialCount(),
        run.findings().passages().size(),
        run.findings().lexicon().formulas().size(),
        run.gathered().rejected().size(),
        watch.wallSeconds());
    out.println(say("报告:", "Report: ") + folder.resolve("index.html"));
    out.flush();
  }

  /** The verdict of {@code taohua check} on each checked document. */
  void check(Run run, Path written) {
    warnings(run.gathered());
    for (Entry entry : run.entries()) {
      if (entry.side() == Side.TARGET) {
        verdict(run, entry);
      }
    }
    boolean folder = java.nio.file.Files.isDirectory(written);
    out.println(say("报告:", "Report: ") + (folder ? written.resolve("index.html") : written));
    out.flush();
  }

  private void verdict(Run run, Entry entry) {
    Ladder ladder = entry.ladder();
    out.println(run.corpus().document(entry.document()).id());
    out.printf(
        Locale.ROOT,
        say(
            "  总文字复制比 %.1f%%,待核复制比 %.1f%%(%d 字)%n",
            "  total overlap %.1f%%, unexplained overlap %.1f%% (%d characters)%n"),
        100 * ladder.share(ladder.total()),
        100 * ladder.share(ladder.residual()),
        ladder.residual());
    Ladder.LargestSource largest = ladder.largest();
    if (largest.document() >= 0) {
      out.printf(
          Locale.ROOT,
          say(
              "  单篇最大:%s,总 %.1f%%,净 %.1f%%%n",
              "  largest single source: %s, gross %.1f%%, net %.1f%%%n"),
          run.corpus().document(largest.document()).id(),
          100 * ladder.share(largest.characters()),
          100 * ladder.share(largest.net()));
    }
  }

  /** The closing lines of {@code taohua pairs}. */
  void pairs(int pairs, Path file, Stopwatch watch) {
    out.printf(
        say("%d 对相似段落;%.1f 秒%n", "%d near-duplicate pairs; %.1f s%n"), pairs, watch.wallSeconds());
    out.println(say("表格:", "Table: ") + file);
    out.flush();
  }

  /** What was not read and what the user should know, on standard error. */
  void warnings(Gathered gathered) {
    List<String> lines = new ArrayList<>(gathered.warnings());
    for (Rejected rejected : gathered.rejected().stream().limit(MOST_NAMED).toList()) {
      lines.add(rejected.source().id() + " could not be read: " + rejected.detail());
    }
    int more = gathered.rejected().size() - MOST_NAMED;
    if (more > 0) {
      lines.add(more + " more files could not be read; the report lists them");
    }
    lines.forEach(line -> err.println("taohua: " + line));
    err.flush();
  }

  private String say(String chinese, String english) {
    return lang == Lang.EN ? english : chinese;
  }
}
