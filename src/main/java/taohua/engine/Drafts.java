package taohua.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import taohua.text.NormalText;
import taohua.text.Span;

/** Tells two states of one text from two texts of one official. */
final class Drafts {
  // Who revises a draft leaves most clauses alone; two reports of one office, known ones, a ninth.
  private static final double SAME = 0.8;

  private Drafts() {}

  /** Whether nearly all of either text stands in clauses that the other has letter by letter. */
  static boolean areOne(NormalText a, NormalText b) {
    return share(a, b) >= SAME && share(b, a) >= SAME;
  }

  /** The share of a text's characters in clauses of another, in [0, 1]. */
  private static double share(NormalText text, NormalText other) {
    Set<String> others = new HashSet<>(clauses(other));
    int same = 0;
    for (String clause : clauses(text)) {
      same += others.contains(clause) ? clause.length() : 0;
    }
    return text.length() == 0 ? 0 : (double) same / text.length();
  }

  private static List<String> clauses(NormalText text) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    for (int c = 0; c < text.length(); c++) {
      if (c + 1 == text.length() || text.endsClause(c)) {
        clauses.add(text.characters(new Span(start, c + 1)));
        start = c + 1;
      }
    }
    return clauses;
  }
}
