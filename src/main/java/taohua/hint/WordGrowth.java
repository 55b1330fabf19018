package taohua.hint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Span;
import taohua.text.WordBorders;

/**
 * Grows an exchange of characters to an exchange of words, through the same characters on both
 * sides: of 市 → 县 in 我市的路 and 我县的路 it makes 我市 → 我县. Safe for threads.
 */
final class WordGrowth {
  // Between these, nothing is told by a change.
  private static final String FUNCTION_WORDS = "的地得了着过和与及并也都还就要在把将对向从以之而";

  private final Corpus corpus;
  private final Map<Integer, WordBorders> borders = new ConcurrentHashMap<>();

  WordGrowth(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The words around a change; empty where no words of at least two characters are found. */
  Optional<Edit.Replaced> grow(int target, int source, Partners partners, Edit.Replaced change) {
    if (isFunctionWord(target, change.target()) && isFunctionWord(source, change.source())) {
      return Optional.empty();
    }
    Surroundings around =
        new Surroundings(corpus.text(target), partners, borders(target), borders(source));
    // A number stands for itself, whatever word it is part of.
    Edit.Replaced grown = isNumber(target, change.target()) ? change : around.toBorders(change);
    if (isSingle(grown)) {
      grown = around.byOneWord(grown);
    }
    return isSingle(grown) ? Optional.empty() : Optional.of(grown);
  }

  private WordBorders borders(int document) {
    return borders.computeIfAbsent(document, d -> OwnWords.borders(corpus, d));
  }

  private boolean isFunctionWord(int document, Span span) {
    return span.length() == 1
        && FUNCTION_WORDS.indexOf(corpus.text(document).character(span.start())) >= 0;
  }

  private boolean isNumber(int document, Span span) {
    return corpus.text(document).characters(span).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSingle(Edit.Replaced change) {
    return change.target().length() < 2 || change.source().length() < 2;
  }
}
