package taohua.engine;

import java.util.HashSet;
import java.util.Set;
import taohua.text.NormalText;

/** Tells two states of one text from two texts of one official. */
final class Drafts {
  // Who revises a draft leaves most paragraphs alone; of two reports in a row by one office, the
  // nearest known share a tenth of their paragraphs.
  private static final double SAME = 0.8;

  private Drafts() {}

  /** Whether nearly all of either text stands in paragraphs that the other has letter by letter. */
  static boolean areOne(NormalText a, NormalText b) {
    return share(a, paragraphs(b)) >= SAME && share(b, paragraphs(a)) >= SAME;
  }

  private static Set<String> paragraphs(NormalText text) {
    Set<String> paragraphs = new HashSet<>();
    for (int p = 0; p < text.paragraphCount(); p++) {
      paragraphs.add(text.characters(text.paragraph(p)));
    }
    return paragraphs;
  }

  /** The share of a text's characters in some of these paragraphs, in [0, 1]. */
  private static double share(NormalText text, Set<String> others) {
    int same = 0;
    int all = 0;
    for (int p = 0; p < text.paragraphCount(); p++) {
      int length = text.paragraph(p).length();
      all += length;
      same += others.contains(text.characters(text.paragraph(p))) ? length : 0;
    }
    return all == 0 ? 0 : (double) same / all;
  }
}
