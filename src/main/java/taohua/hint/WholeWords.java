package taohua.hint;

import taohua.language.Words;
import taohua.text.NormalText;
import taohua.text.Span;

/** Whether characters are whole words where they stand. */
final class WholeWords {
  private WholeWords() {}

  /**
   * Whether no word of several characters reaches over an edge of the span; what the dictionary
   * does not know falls apart into single characters and is taken for a word.
   */
  static boolean bound(NormalText text, Span span) {
    Span clauses = text.clauses(span);
    for (Words.Word word : Words.of(text.characters(clauses))) {
      int from = clauses.start() + word.start();
      int to = clauses.start() + word.end();
      // Persons are guessed, not known.
      if (word.tag().isPerson()) {
        continue;
      }
      boolean before = from < span.start() && span.start() < to;
      boolean after =
          from < span.end() && span.end() < to && !(word.isPlace() && from >= span.start());
      if (before || after) {
        return false;
      }
    }
    return true;
  }
}
