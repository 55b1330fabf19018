package taohua.report.page.site;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.engine.Entry;
import taohua.engine.Side;
import taohua.judge.Ladder;

/**
 * How many documents, and how many pairs of them, have pages of their own: those with the most
 * unexplained overlap. Data files and overview hold all.
 *
 * @param most of each, at least 0
 */
public record PageLimit(int most) {
  public static final PageLimit ALL = new PageLimit(Integer.MAX_VALUE);
  public static final PageLimit NONE = new PageLimit(0);

  private static final Pattern TOP = Pattern.compile("top:([1-9]\\d{0,8})");

  public PageLimit {
    if (most < 0) {
      throw new IllegalArgumentException(most + " pages");
    }
  }

  /** Reads {@code all}, {@code none} or {@code top:N}; empty for anything else. */
  public static Optional<PageLimit> of(String word) {
    Matcher top = TOP.matcher(word);
    return switch (word) {
      case "all" -> Optional.of(ALL);
      case "none" -> Optional.of(NONE);
      default ->
          top.matches()
              ? Optional.of(new PageLimit(Integer.parseInt(top.group(1))))
              : Optional.empty();
    };
  }

  /** The documents that have pages; of equal ones the first. */
  BitSet documents(List<Entry> entries) {
    BitSet documents = new BitSet();
    Comparator<Ladder> byResidual = Comparator.comparingInt(Ladder::residual);
    entries.stream()
        // What only tells what is common language has no page.
        .filter(entry -> entry.side() != Side.BACKGROUND)
        .sorted(
            Comparator.comparing(Entry::ladder, byResidual.reversed())
                .thenComparing(Entry::document))
        .limit(most)
        .forEach(entry -> documents.set(entry.document()));
    return documents;
  }
}
