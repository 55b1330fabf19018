package taohua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taohua.attribution.Ladder;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.report.page.Lang;

/** A run in a few lines, for a terminal. */
public final class Brief {
  private final Run run;
  private final Lang lang;

  public Brief(Run run, Lang lang) {
    this.run = run;
    this.lang = lang;
  }

  /** How much was read and found. */
  public String counts(double seconds) {
    return String.format(
        Locale.ROOT,
        say(
            "%d 篇文献,%d 位发言人;%d 处相同段落,%d 条通用表述;%d 个文件未能读取;%.1f 秒",
            "%d documents, %d speakers; %d passages, %d phrases of common language; %d unreadable;"
                + " %.1f s"),
        run.entries().stream().filter(entry -> entry.side() != Side.BACKGROUND).count(),
        run.findings().traces().tables().officials().size(),
        run.findings().passages().size(),
        run.findings().lexicon().formulas().size(),
        run.gathered().rejected().size(),
        seconds);
  }

  /** The figures of each checked document, by id. */
  public List<String> checked() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : run.entries()) {
      if (entry.side() == Side.TARGET) {
        lines.add(run.corpus().document(entry.document()).id());
        lines.add(shares(entry.ladder()));
        if (entry.ladder().largest().document() >= 0) {
          lines.add(largest(entry.ladder()));
        }
      }
    }
    return lines;
  }

  /** The largest share of a checked document that nothing explains, in [0, 1]. */
  public double largestResidual() {
    return run.entries().stream()
        .filter(entry -> entry.side() == Side.TARGET)
        .mapToDouble(entry -> entry.ladder().share(entry.ladder().residual()))
        .max()
        .orElse(0);
  }

  private String shares(Ladder ladder) {
    return String.format(
        Locale.ROOT,
        say(
            "  总文字复制比 %.1f%%,待核复制比 %.1f%%(%d 字)",
            "  total overlap %.1f%%, unexplained overlap %.1f%% (%d characters)"),
        100 * ladder.share(ladder.total()),
        100 * ladder.share(ladder.residual()),
        ladder.residual());
  }

  private String largest(Ladder ladder) {
    Ladder.LargestSource largest = ladder.largest();
    return String.format(
        Locale.ROOT,
        say("  单篇最大:%s,总 %.1f%%,净 %.1f%%", "  largest single source: %s, gross %.1f%%, net %.1f%%"),
        run.corpus().document(largest.document()).id(),
        100 * ladder.share(largest.characters()),
        100 * ladder.share(largest.net()));
  }

  private String say(String chinese, String english) {
    return lang == Lang.EN ? english : chinese;
  }
}
