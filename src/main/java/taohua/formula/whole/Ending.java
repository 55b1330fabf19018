package taohua.formula.whole;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import taohua.text.Span;

/** Where a stretch ends: its last word, and what stands behind it. */
final class Ending {
  // What is done with what a noun phrase names.
  private static final Set<String> TASKS = Set.of("建设", "工作", "发展", "改革", "保护");

  // Hardly a word of three characters goes on.
  private static final int WHOLE_WORD = 3;

  private final Divided text;
  final int word;
  final int end;
  final WordClass last;
  private final int marks;

  Ending(Divided text, int word, int end) {
    this.text = text;
    this.word = word;
    this.end = end;
    last = text.at(word);
    marks = text.marks(end);
  }

  boolean has(int mark) {
    return (marks & mark) != 0;
  }

  /** The class of the next word, or null if a mark stands before it. */
  @Nullable WordClass after() {
    return marks == Marks.NONE ? text.at(end) : null;
  }

  /** Whether the last word says something of something. */
  boolean acts() {
    WordClass after = after();
    return last == WordClass.VERB && after != WordClass.SUFFIX
        || last == WordClass.LINK
        || last == WordClass.INTRANSITIVE && (after == null || !after.describesOrNames());
  }

  /**
   * Whether the last word may close a phrase.
   *
   * @param first the first word of the phrase
   * @param list whether the phrase joins items
   */
  boolean mayClose(WordClass first, boolean list) {
    char c = text.text().character(end - 1);
    if (Placeholder.endsBefore(text.text(), end)) {
      return false;
    }
    int length = end - word;
    if (length == 1 && text.marks(word) != Marks.NONE && !has(Marks.STOP)) {
      return false;
    }
    boolean closes = (marks & (Marks.STOP | Marks.PAUSE | Marks.CLOSE | Marks.ASIDE_ENDS)) != 0;
    return switch (last) {
      case DE, AND, PREPOSITION, LINK, NEGATION, PREFIX, AND_SO_ON, DETERMINER, PARTICLE -> false;
      // 不可失防万一: what no verb follows is used as a noun.
      case CONJUNCTION, ADVERB -> has(Marks.STOP) && length > 1;
      case NUMBER -> has(Marks.STOP) && !Character.isDigit(c);
      case MEASURE, COUNT -> has(Marks.STOP);
      case VERB, INTRANSITIVE, ATTRIBUTE -> closes;
      case ADJECTIVE -> has(Marks.STOP) || closes && list;
      case LOCATIVE -> length > 1 || first == WordClass.PREPOSITION;
      default -> true;
    };
  }

  /** Whether the next word belongs to the last one. */
  boolean isCut(WordClass after) {
    int next = text.next(end) - end;
    char c = text.text().character(end - 1);
    if (next == 1
        && (after.isNominal()
            || after.describes()
            // 责任|感 was cut; 责任感|看住 was not.
            || after == WordClass.VERB && end - word < WHOLE_WORD
            || after == WordClass.LOCATIVE
            || after == WordClass.MEASURE)) {
      return true;
    }
    if (last == WordClass.VERBAL_NOUN && after == WordClass.VERBAL_NOUN) {
      return !isBeforeTask();
    }
    if (next == 1 && end - word == 1 && !after.joins()) {
      return true;
    }
    if ("式型级".indexOf(c) >= 0 && after.isNominal()) {
      return true;
    }
    return after == WordClass.SUFFIX || after == WordClass.NUMBER && Character.isDigit(c);
  }

  /** Whether the next word only says what is done with what a noun phrase names: 体系建设. */
  boolean isBeforeTask() {
    String next = text.text().characters(new Span(end, text.next(end)));
    return TASKS.contains(next);
  }

  /** Whether a figure follows: 失业率5.2%. */
  boolean isBeforeDigit() {
    return Character.isDigit(text.text().character(end));
  }
}
