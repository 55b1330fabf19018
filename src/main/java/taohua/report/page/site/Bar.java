package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import taohua.judge.Label;
import taohua.judge.Ladder;

/** A stacked bar of a thousand parts that stands for a document's body. */
public final class Bar {
  /** In the order in which a bar shows them. */
  public static final List<Label> LABELS =
      List.of(
          Label.COPIED,
          Label.OFFICE,
          Label.OWN,
          Label.QUOTED,
          Label.FORMULA,
          Label.ALLOWED,
          Label.EDITED);

  private Bar() {}

  /**
   * A part of a bar.
   *
   * @param x where it begins, in thousandths of the bar
   * @param width in thousandths
   */
  public record Part(Label label, int x, int width, int count) {
    String css() {
      return "l-" + label.word();
    }
  }

  /** What a document's characters count as; the rest of the bar is its own. */
  public static List<Part> of(Ladder ladder) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (Label label : LABELS) {
      int count = ladder.of(label);
      int x = thousandths(before, ladder.characters());
      before += count;
      int width = thousandths(before, ladder.characters()) - x;
      if (width > 0) {
        parts.add(new Part(label, x, width, count));
      }
    }
    return parts;
  }

  private static int thousandths(int count, int all) {
    return all == 0 ? 0 : (int) Math.round(1000.0 * count / all);
  }
}
