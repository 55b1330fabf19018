package taohua.hint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;
import taohua.text.WordBorders;

/**
 * Grows an exchange of characters to an exchange of words, through the same characters on both
 * sides. Not for sharing between threads.
 */
final class WordGrowth {
  // The longest word that a change lies inside of.
  private static final int FARTHEST = 6;

  // 我市, 全县: what makes a single unit one's own.
  private static final String DETERMINERS = "我全本各该";

  // 市应急局: a body's name goes to its last character.
  private static final String BODIES = "局办委厅部会院所处队组";

  // Between these, nothing is told by a change.
  private static final String FUNCTION_WORDS = "的地得了着过和与及并也都还就要在把将对向从以之而";

  private final Corpus corpus;
  private final Map<Integer, WordBorders> borders = new HashMap<>();

  WordGrowth(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The words around a change; empty where no words of at least two characters are found. */
  Optional<Edit.Replaced> grow(int target, int source, Partners partners, Edit.Replaced change) {
    if (isFunctionWord(target, change.target()) && isFunctionWord(source, change.source())) {
      return Optional.empty();
    }
    WordBorders ours = borders.computeIfAbsent(target, d -> OwnWords.borders(corpus, d));
    WordBorders theirs = borders.computeIfAbsent(source, d -> OwnWords.borders(corpus, d));
    Growing growing = new Growing(corpus.text(target), partners, ours, theirs, change);
    if (!growing.isNumber(change)) {
      growing.toBorders();
    }
    if (growing.isSingle()) {
      growing.byOneWord();
    }
    return growing.isSingle() ? Optional.empty() : Optional.of(growing.change());
  }

  private boolean isFunctionWord(int document, Span span) {
    return span.length() == 1
        && FUNCTION_WORDS.indexOf(corpus.text(document).character(span.start())) >= 0;
  }

  /** One exchange while it grows. */
  private static final class Growing {
    private final NormalText text;
    private final Partners partners;
    private final WordBorders ours;
    private final WordBorders theirs;
    private int start;
    private int end;
    private int sourceStart;
    private int sourceEnd;

    Growing(
        NormalText text,
        Partners partners,
        WordBorders ours,
        WordBorders theirs,
        Edit.Replaced change) {
      this.text = text;
      this.partners = partners;
      this.ours = ours;
      this.theirs = theirs;
      start = change.target().start();
      end = change.target().end();
      sourceStart = change.source().start();
      sourceEnd = change.source().end();
    }

    Edit.Replaced change() {
      return new Edit.Replaced(new Span(start, end), new Span(sourceStart, sourceEnd));
    }

    boolean isSingle() {
      return end - start < 2 || sourceEnd - sourceStart < 2;
    }

    boolean isNumber(Edit.Replaced change) {
      for (int c = change.target().start(); c < change.target().end(); c++) {
        if (text.character(c) < '0' || text.character(c) > '9') {
          return false;
        }
      }
      return true;
    }

    void toBorders() {
      int left = stepsLeft(0);
      int right = stepsRight(0);
      left(left);
      right(right);
    }

    /** Our own unit to the left, else a word to the right, else one to the left. */
    void byOneWord() {
      if (canGoLeft(0) && DETERMINERS.indexOf(text.character(start - 1)) >= 0) {
        left(1);
        return;
      }
      int right = stepsRight(1);
      if (right > 0) {
        right(right);
        if (canGoRight(0) && BODIES.indexOf(text.character(end)) >= 0) {
          right(1);
        }
        return;
      }
      left(stepsLeft(1));
    }

    /** How far the next common border lies to the left, at least so far; 0 if there is none. */
    private int stepsLeft(int least) {
      for (int steps = 0; steps <= FARTHEST; steps++) {
        if (steps >= least && ours.at(start - steps) && theirs.at(sourceStart - steps)) {
          return steps;
        }
        if (!canGoLeft(steps)) {
          return 0;
        }
      }
      return 0;
    }

    private int stepsRight(int least) {
      for (int steps = 0; steps <= FARTHEST; steps++) {
        if (steps >= least && ours.at(end + steps) && theirs.at(sourceEnd + steps)) {
          return steps;
        }
        if (!canGoRight(steps)) {
          return 0;
        }
      }
      return 0;
    }

    private boolean canGoLeft(int steps) {
      int at = start - steps - 1;
      return at >= 0
          && !text.endsClause(at)
          && partners.of(at) == sourceStart - steps - 1
          && partners.of(at) >= 0;
    }

    private boolean canGoRight(int steps) {
      int at = end + steps;
      return at < text.length()
          && !text.endsClause(at - 1)
          && partners.of(at) >= 0
          && partners.of(at) == sourceEnd + steps;
    }

    private void left(int steps) {
      start -= steps;
      sourceStart -= steps;
    }

    private void right(int steps) {
      end += steps;
      sourceEnd += steps;
    }
  }
}
