package taohua.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.hint.Leftover;
import taohua.judge.Ladder;
import taohua.words.Lang;

/** A run in a few lines, for a terminal. */
public final class Brief {
  // Documents that a terminal takes, and names that a line takes.
  private static final int MOST = 10;
  private static final int NAMES = 5;

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
        run.findings().tables().officials().size(),
        run.findings().passages().size(),
        run.findings().lexicon().formulas().size(),
        run.gathered().rejected().size(),
        seconds);
  }

  /** The verdict on each checked document; of many, on those with most to review. */
  public List<String> checked() {
    List<Entry> targets =
        run.entries().stream().filter(entry -> entry.side() == Side.TARGET).toList();
    List<Entry> shown =
        targets.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Entry entry) -> entry.ladder().share(entry.ladder().residual()))
                    .reversed())
            .limit(MOST)
            .sorted(Comparator.comparing(entry -> id(entry.document())))
            .toList();
    List<String> lines = new ArrayList<>();
    shown.forEach(entry -> verdict(entry, lines));
    if (targets.size() > MOST) {
      lines.add(
          String.format(
              Locale.ROOT,
              say("另有 %d 篇,待核复制比都不更高。", "%d more documents; none has more to review."),
              targets.size() - MOST));
    }
    return lines;
  }

  private void verdict(Entry entry, List<String> lines) {
    lines.add(id(entry.document()));
    if (entry.isDuplicate()) {
      lines.add(say("  正文同于 ", "  same body as ") + id(entry.duplicateOf()));
      return;
    }
    lines.add(shares(entry.ladder()));
    if (entry.ladder().largest().document() >= 0) {
      lines.add(largest(entry.ladder()));
    }
    leftovers(entry.document()).ifPresent(lines::add);
    run.entries().stream()
        .filter(other -> other.duplicateOf() == entry.document())
        .map(other -> id(other.document()))
        .map(id -> say("  同一文本,未作来源:", "  the same text, not used as a source: ") + id)
        .forEach(lines::add);
    lines.add(next(entry));
  }

  /** What to look at before the text is signed. */
  private String next(Entry entry) {
    int residual = entry.ladder().residual();
    boolean left = leftovers(entry.document()).isPresent();
    if (residual == 0 && !left) {
      return say(
          "  定稿前:未见待核重复和疑似漏改;所比文献以外不在此列",
          "  before signing: nothing to review among the documents compared");
    }
    String names = left ? say("先看疑似漏改", "look at the leftover names") : "";
    String text =
        residual > 0
            ? String.format(
                Locale.ROOT, say("逐段核对待核的 %d 字", "review the %d unexplained characters"), residual)
            : "";
    String both = left && residual > 0 ? say(",再", ", then ") : "";
    return say("  定稿前:请", "  before signing: ") + names + both + text;
  }

  private Optional<String> leftovers(int document) {
    List<String> names =
        run.findings().hints().leftovers().stream()
            .filter(one -> one.target().document() == document)
            .map(Leftover::name)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String some =
        names.stream().distinct().limit(NAMES).collect(Collectors.joining(say("、", ", ")));
    String more = names.stream().distinct().count() > NAMES ? say("等", ", …") : "";
    return Optional.of(
        String.format(
            Locale.ROOT,
            say("  疑似漏改 %d 处:%s", "  leftover names, %d: %s"),
            names.size(),
            some + more));
  }

  private String id(int document) {
    return run.corpus().document(document).id();
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
            "  总文字复制比 %.1f%%,待核复制比 %.1f%%(%d 字%s)",
            "  total overlap %.1f%%, unexplained overlap %.1f%% (%d characters%s)"),
        100 * ladder.share(ladder.total()),
        100 * ladder.share(ladder.residual()),
        ladder.residual(),
        run.findings().lexicon().officials() < 10 ? say(",上限", ", an upper bound") : "");
  }

  private String largest(Ladder ladder) {
    Ladder.LargestSource largest = ladder.largest();
    return String.format(
        Locale.ROOT,
        say("  单篇最大:%s,总 %.1f%%,净 %.1f%%", "  largest single source: %s, gross %.1f%%, net %.1f%%"),
        id(largest.document()),
        100 * ladder.share(largest.characters()),
        100 * ladder.share(largest.net()));
  }

  private String say(String chinese, String english) {
    return lang == Lang.EN ? english : chinese;
  }
}
