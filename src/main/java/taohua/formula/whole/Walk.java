package taohua.formula.whole;

import java.util.BitSet;

/** Walks from one opening over the words behind it, and tells after which of them a whole ends. */
final class Walk {
  private final Divided text;
  private final Opening opening;
  private final Content content;

  Walk(Divided text, Opening opening) {
    this.text = text;
    this.opening = opening;
    content = new Content(text, opening);
  }

  /**
   * Adds the lengths of all wholes.
   *
   * @param most the greatest length that is asked for
   */
  void addLengths(int most, BitSet lengths) {
    int limit = opening.start + most;
    for (int word = opening.start, next; word < limit; word = next) {
      if (word > opening.start && !content.pass(word)) {
        return;
      }
      next = text.next(word);
      if (next > limit) {
        return;
      }
      Ending ending = new Ending(text, word, next);
      content.take(ending);
      if (isWhole(ending)) {
        lengths.set(next - opening.start);
      }
    }
  }

  private boolean isWhole(Ending ending) {
    return content.isClosed(ending)
        && (!content.hasStop() || ending.has(Marks.STOP))
        && !isHalf()
        && ending.mayClose(opening.first, content.list)
        && isComplete(ending);
  }

  /** Whether what stands before the stretch goes together with its first words only. */
  private boolean isHalf() {
    boolean noun = opening.first.isNominal();
    if (content.repeats || content.list && opening.marks == Marks.PAUSE) {
      return true;
    }
    if (opening.marks != Marks.NONE) {
      return opening.marks == Marks.PAUSE && noun && content.linked;
    }
    return switch (opening.before) {
      // 对|企业的领导: what 对 looks at is 领导.
      case PREPOSITION -> content.predicate || content.particle && opening.isAfter('对');
      // 党的|建设取得成效: the subject goes further back.
      case DE, ADJECTIVE, DETERMINER, LINK -> noun && (content.predicate || content.particle);
      case AND_SO_ON -> content.particle;
      case AND -> content.list || noun && content.predicate;
      case NOUN, VERBAL_NOUN -> content.list || isBareVerb();
      case VERB ->
          noun && content.linked || opening.first == WordClass.VERBAL_NOUN && content.particleFirst;
      case ADVERB -> isBareVerb() && content.modified;
      default -> false;
    };
  }

  private boolean isBareVerb() {
    return opening.first == WordClass.VERB && !content.nominal;
  }

  private boolean isComplete(Ending ending) {
    if (ending.word == opening.start) {
      return true;
    }
    if (opening.first.leads() && ending.last != WordClass.LOCATIVE && !isLed(ending)) {
      return false;
    }
    WordClass after = ending.after();
    if (after == null) {
      return endsAtMark(ending);
    }
    // Right behind a verb and its object, without a mark, the object goes on.
    return !content.predicate && !ending.isCut(after) && mayBeFollowedBy(after, ending);
  }

  /**
   * Whether a stretch that 把 or 为 leads has come to what they lead to; 以 and a noun that 的 tells of
   * lead to the verb behind them.
   */
  private boolean isLed(Ending ending) {
    return ending.has(Marks.STOP)
        || content.predicate && ending.has(Marks.CLOSE | Marks.ASIDE_ENDS)
        || content.particle && ending.after() == WordClass.VERB;
  }

  /** Whether a noun phrase is whole before a word. */
  private boolean mayBeFollowedBy(WordClass after, Ending ending) {
    boolean isCounted = opening.first == WordClass.NUMBER;
    return switch (after) {
      case NOUN, INTRANSITIVE, ATTRIBUTE, ADJECTIVE, COUNT, DETERMINER, PRONOUN -> false;
      case NUMBER -> ending.isBeforeDigit();
      case VERBAL_NOUN -> !content.list && !content.particle && !isCounted && ending.isBeforeTask();
      case VERB, ADVERB -> !content.list && ending.last != WordClass.IDIOM;
      case DE -> !content.list;
      case AND -> !isCounted;
      default -> true;
    };
  }

  /** At 、 a list may go on, and what is said of it has not come. */
  private boolean endsAtMark(Ending ending) {
    if (ending.has(Marks.STOP)) {
      return opening.isPlain() || content.predicate || content.particle;
    }
    if (content.list && ending.has(Marks.PAUSE)) {
      return false;
    }
    boolean isObjectMissing = ending.acts() && !content.nominal;
    return !content.predicate || ending.has(Marks.CLOSE | Marks.ASIDE_ENDS) && !isObjectMissing;
  }
}
