package taohua.formula.whole;

import java.util.Set;
import taohua.text.Span;

/** Where a stretch starts: its first word, and what stands before it. */
final class Opening {
  // What they speak of stands before them: nobody begins with 方面 or 水平.
  private static final Set<String> DEPENDENT =
      Set.of("方面", "情况", "时期", "事业", "行动", "过程", "水平", "能力", "体系", "机制", "领域", "问题", "会议", "工作");

  // What they point at was said before.
  private static final Set<String> POINTING = Set.of("该", "此", "其", "这", "那", "上述", "前述");

  private final Divided text;
  final int start;
  final int marks;
  final WordClass first;
  // The word before, NOUN if a mark stands between.
  final WordClass before;
  private final int lengthBefore;

  Opening(Divided text, int start) {
    this.text = text;
    this.start = start;
    marks = text.marks(start);
    first = text.at(start);
    int previous = marks == Marks.NONE ? text.previous(start) : start;
    before = text.at(previous);
    lengthBefore = start - previous;
  }

  boolean has(int mark) {
    return (marks & mark) != 0;
  }

  /** Whether a whole may start here. */
  boolean mayStart() {
    if (Placeholder.startsAt(text.text(), start) || !mayOpen() || POINTING.contains(firstWord())) {
      return false;
    }
    return marks == Marks.NONE ? isApart() : marks != Marks.ASIDE && marks != Marks.ASIDE_ENDS;
  }

  /** Whether the first word may open a phrase. */
  private boolean mayOpen() {
    return switch (first) {
      case INSIDE, MEASURE, AND, DE, AND_SO_ON, PARTICLE, SUFFIX -> false;
      case LOCATIVE -> marks != Marks.NONE || before == WordClass.VERB || before == WordClass.LINK;
      case CONJUNCTION, NEGATION -> has(Marks.STOP);
      // Whatever is so is named before it.
      case LINK -> has(Marks.OPEN);
      default -> true;
    };
  }

  private String firstWord() {
    return text.text().characters(new Span(start, text.next(start)));
  }

  /** Whether a stretch that no mark goes before is cut off from nothing. */
  private boolean isApart() {
    if (isAfter('第') || DEPENDENT.contains(firstWord())) {
      return false;
    }
    int length = text.next(start) - start;
    if (length == 1 && !mayStartAlone()) {
      return false;
    }
    return switch (before) {
      case NEGATION, NUMBER, PREFIX, ATTRIBUTE -> false;
      case MEASURE, PARTICLE, COUNT -> first != WordClass.VERB && first != WordClass.ADVERB;
      case NOUN, PRONOUN -> !first.isNominal() && !first.describes();
      case VERBAL_NOUN, INTRANSITIVE ->
          !first.isNominal() && !first.describes() && first != WordClass.VERB;
      case VERB -> lengthBefore > 1;
      case ADJECTIVE -> lengthBefore > 1;
      case ADVERB -> !first.isNominal() || first == WordClass.INTRANSITIVE;
      default -> true;
    };
  }

  /** Whether a word of one character is none that was cut. */
  private boolean mayStartAlone() {
    if (first == WordClass.PREPOSITION) {
      return true;
    }
    if (before.joins() || before == WordClass.DETERMINER) {
      return first != WordClass.ADJECTIVE;
    }
    return lengthBefore > 1
        && (first == WordClass.PREFIX
            || before == WordClass.VERB && (first == WordClass.NOUN || first == WordClass.LOCATIVE)
            || before == WordClass.ADVERB && first == WordClass.VERB);
  }

  /** Whether a verbal noun that opens the stretch is rather a verb: 建设 at the start of a clause. */
  boolean opensPredicate() {
    return has(Marks.STOP) || marks == Marks.NONE && before == WordClass.ADVERB;
  }

  /** Whether the first word needs no verb behind it, as 把 and 向 do. */
  boolean isPlain() {
    boolean alone = text.next(start) - start == 1;
    return first != WordClass.PREPOSITION || !alone || text.text().character(start) == '在';
  }

  /** Whether a word is the one before the stretch again, as in 敢于斗争、敢于胜利. */
  boolean repeats(int word, int end) {
    if (marks != Marks.NONE || lengthBefore < 2 || end - word != lengthBefore) {
      return false;
    }
    for (int i = 0; i < lengthBefore; i++) {
      if (text.text().character(word + i) != text.text().character(start - lengthBefore + i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character stands right before the stretch. */
  boolean isAfter(char c) {
    return marks == Marks.NONE && text.text().character(start - 1) == c;
  }
}
