package taohua.intake.page.label;

import taohua.intake.page.unit.Copies;
import taohua.intake.page.unit.Extracts;

/** What a newspaper extracts from a speech and prints above it. */
final class ExtractsAbove {
  private static final int FEWEST_EXTRACTS = 2;

  private final Page page;

  ExtractsAbove(Page page) {
    this.page = page;
  }

  /** Lines with a mark in front that the speech below says, too, stand above it. */
  void lower() {
    int start = start();
    int end = start;
    int extracts = 0;
    StringBuilder above = new StringBuilder();
    while (end < page.size()
        && (Extracts.isMarked(page.unit(end)) || end > start && !page.unit(end).opens())) {
      extracts += page.unit(end).opens() ? 1 : 0;
      above.append(page.unit(end++).plain());
    }
    if (extracts < FEWEST_EXTRACTS) {
      return;
    }
    StringBuilder below = new StringBuilder();
    for (int i = end; i < page.size(); i++) {
      below.append(page.unit(i).plain());
    }
    if (Copies.share(above.toString(), below.toString()) >= Copies.MOST) {
      page.label(start, end, UnitLabel.HEAD);
    }
  }

  /** The first unit of the first speech; the last of the page if there is none. */
  private int start() {
    int start = 0;
    while (start < page.size() - 1 && !page.is(start, UnitLabel.BODY)) {
      start++;
    }
    return start;
  }
}
