package taohua.intake.page.label;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import taohua.intake.page.unit.Punctuation;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Unit;
import taohua.language.Characters;

/**
 * What the labels of a page must hold whatever the weights say. Losing speech harms more than
 * keeping clutter, so each of these keeps more: dropping inside of a speech needs hard evidence
 * that the page speaks, and so does ending it before a sentence.
 */
final class Corrections {
  /** What only a page has: it counts, links, dates by the minute, repeats itself or sells. */
  private static final Set<Trait> EVIDENCE =
      EnumSet.of(
          Trait.STRONG_WORD,
          Trait.STRONG_WORDS,
          Trait.MOSTLY_WEB,
          Trait.LEAD_WORDS,
          Trait.URL,
          Trait.PHONE,
          Trait.CLOCK,
          Trait.NUMERIC_DATE,
          Trait.PAGE_COUNTER,
          Trait.NUMBER_ALONE,
          Trait.FILE_NAME,
          Trait.LINKED,
          Trait.IN_PART_LINKED,
          Trait.SHARED_BY_FILES,
          Trait.LIKE_TITLE,
          Trait.LATIN,
          Trait.MANY_SYMBOLS,
          Trait.NOTE_MARKER);

  // As little as a heading and a cut word.
  private static final int SKIPPED = 2;

  // An editor presents a text in as many units at most.
  private static final int LEAD = 8;
  private static final int LONGEST_LEAD = 300;
  private static final int LONG = 30;
  private static final int MOST_LINES_OF_NOTE = 8;

  /** What no sentence of a speech has. */
  private static final Set<Trait> OF_PAGE =
      EnumSet.of(
          Trait.STRONG_WORD,
          Trait.STRONG_WORDS,
          Trait.LEAD_WORDS,
          Trait.META_WORDS,
          Trait.URL,
          Trait.PAGE_COUNTER,
          Trait.FILE_NAME,
          Trait.LINKED,
          Trait.CAPTION,
          Trait.NOTE_MARKER,
          Trait.SHARED_BY_FILES,
          Trait.LIKE_TITLE);

  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?:附[:：录件]?|附件\\d?[:：]?)?.{0,14}(?:名词|术语|用语|注释|注解|词语|有关内容|专业名词|指标).{0,6}(?:解释|注释|释义|说明|名词注释)[:：]?|[\\[【]?(?:注释|注解|释义|附注|注)[\\]】]?[:：]?");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[\\[［〔(（]?\\d{1,3}[\\]］〕)）.、．]|[①-⑳])");
  private static final Pattern NOTE =
      Pattern.compile("^(?:[\\[［〔(（]?\\d{1,3}[\\]］〕)）.、．]|[①-⑳]).*|^[^。,，]{2,16}[:：].*");

  private final Page page;

  private Corrections(Page page) {
    this.page = page;
  }

  static void make(Page page) {
    Corrections corrections = new Corrections(page);
    corrections.joinSpeeches();
    corrections.keepInside();
    corrections.dropSure();
    corrections.endAtGlossary();
    corrections.keepEnd();
    corrections.stripEnd();
    corrections.startAtSalutation();
    corrections.startFromSalutation();
    corrections.startFromSentence();
  }

  private boolean isEvident(int at) {
    // A speaker may say a sentence twice; a line that is none is printed twice by a page.
    return page.hasAny(at, EVIDENCE)
        || page.has(at, Trait.PRINTED_TWICE) && !page.has(at, Trait.PROSE) && !speaks(at);
  }

  /** Another speech has a title, a number or a speaker of its own. */
  private void joinSpeeches() {
    boolean isSpeech = false;
    for (int i = 0; i < page.size(); i++) {
      int end = i;
      boolean isHeading = false;
      boolean isPart = false;
      boolean isAgain = false;
      while (page.is(end, UnitLabel.NEXT)) {
        isPart |= page.has(end, Trait.PART_MARKER);
        isAgain |= page.has(end, Trait.LIKE_TITLE);
        isHeading |=
            page.has(end, Trait.TITLE)
                || page.has(end, Trait.PART_MARKER)
                || page.has(end, Trait.BYLINE)
                || page.has(end, Trait.MANY_SYMBOLS);
        end++;
      }
      if (end > i && !(isHeading && (isSpeech || isPart || !isAgain && closes(i)))) {
        int from = i;
        while (page.is(from - 1, UnitLabel.TAIL)) {
          from--;
        }
        for (int k = from; k < end; k++) {
          page.label(k, UnitLabel.CLUTTER);
        }
      }
      boolean isHeaded = i <= LEAD || page.has(i, Trait.TITLE_ABOVE);
      isSpeech |= isHeaded && page.is(i, UnitLabel.BODY) && page.has(i, Trait.SALUTATION);
      i = Math.max(i, end - 1);
    }
  }

  /** Whether a speech under a title says right above that it ends. */
  private boolean closes(int at) {
    boolean closes = false;
    for (int i = Math.max(0, at - LEAD); i < at; i++) {
      closes |= page.has(i, Trait.CLOSING_WORD);
    }
    return closes && page.has(at - 1, Trait.TITLE_ABOVE);
  }

  /** A salutation with prose below it begins the speech, if nothing between speaks against it. */
  private void startFromSalutation() {
    int start = 0;
    while (start < page.size() && page.is(start, UnitLabel.HEAD)) {
      start++;
    }
    for (int i = start - 1; i >= 0 && i >= start - LEAD && !isHeading(i); i--) {
      if (page.has(i, Trait.SALUTATION) && page.has(i, Trait.ENDS_COLON) && page.unit(i).opens()) {
        for (int k = i; k < start; k++) {
          page.label(k, UnitLabel.BODY);
        }
        return;
      }
    }
  }

  /** A long sentence of the genre right above the speech belongs to it. */
  private void startFromSentence() {
    int start = 0;
    while (start < page.size() && page.is(start, UnitLabel.HEAD)) {
      start++;
    }
    int from = start;
    while (from > 0 && isOfGenre(from - 1)) {
      from--;
    }
    for (int k = from; k < start; k++) {
      page.label(k, UnitLabel.BODY);
    }
  }

  private boolean isOfGenre(int at) {
    return page.has(at, Trait.PROSE)
        && page.has(at, Trait.ENDS_SENTENCE)
        && speaks(at)
        && page.unit(at).length() >= LONG
        && !isHeading(at)
        && !page.has(at, Trait.LEAD_WORD)
        && !page.has(at, Trait.META_WORD)
        && !page.has(at, Trait.META_WORDS)
        && !page.has(at, Trait.NEWS_WORD)
        && !page.has(at, Trait.NEWS_WORDS)
        && !page.has(at, Trait.WEB_WORDS)
        && !page.has(at, Trait.SAID_BELOW);
  }

  private boolean isHeading(int at) {
    boolean isOpenAbove =
        at > 0 && page.has(at - 1, Trait.ENDS_OPEN) && page.has(at - 1, Trait.ONE_COMMA);
    return isEvident(at)
        || presents(at)
        || page.has(at, Trait.TITLE) && !isOpenAbove
        || page.has(at, Trait.BYLINE)
        || page.has(at, Trait.HAN_DATE) && !page.has(at, Trait.PROSE)
        || page.has(at, Trait.CAPTION);
  }

  /** A page counter, a line of a table of contents or a button alone is never speech. */
  private void dropSure() {
    for (int i = 1; i < page.size() - 1; i++) {
      boolean isButton =
          page.has(i, Trait.MOSTLY_WEB)
              && (page.has(i, Trait.STRONG_WORD) || page.has(i, Trait.STRONG_WORDS))
              && !page.has(i, Trait.ENDS_SENTENCE)
              && !page.has(i, Trait.COMMAS);
      boolean isContents = page.has(i, Trait.DOTTED_LEADER) && page.has(i, Trait.ENDS_DIGIT);
      if (page.is(i, UnitLabel.BODY)
          && (page.is(i + 1, UnitLabel.BODY) || page.is(i + 1, UnitLabel.CLUTTER))
          && (isButton || isContents || isRunningHead(i))) {
        page.label(i, page.is(i - 1, UnitLabel.HEAD) ? UnitLabel.HEAD : UnitLabel.CLUTTER);
      }
    }
  }

  /**
   * Inside of a speech nothing is dropped without hard evidence, and no sentence without harder.
   */
  private void keepInside() {
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, UnitLabel.CLUTTER)
          && page.is(i - 1, UnitLabel.BODY)
          && isCutOff(i)
          && !page.has(i, Trait.WEB_WORDS)) {
        page.label(i, UnitLabel.BODY);
      }
      boolean isHard =
          page.has(i, Trait.PROSE)
              ? isOfPage(i) && !page.has(i, Trait.ENUMERATED)
              : isEvident(i)
                  || page.has(i, Trait.WEB_WORD)
                  || page.has(i, Trait.WEB_WORDS)
                  || page.has(i, Trait.NEWS_WORD);
      if (page.is(i, UnitLabel.CLUTTER) && !isHard) {
        page.label(i, UnitLabel.BODY);
      }
    }
  }

  private boolean isOfPage(int at) {
    return page.hasAny(at, OF_PAGE);
  }

  /** A line that is printed again and again beside the numbers of pages. */
  private boolean isRunningHead(int at) {
    boolean isBesideNumber =
        page.has(at - 1, Trait.NUMBER_ALONE)
            || page.has(at + 1, Trait.NUMBER_ALONE)
            || page.has(at - 1, Trait.PAGE_COUNTER)
            || page.has(at + 1, Trait.PAGE_COUNTER);
    return isBesideNumber
        && page.has(at, Trait.PRINTED_TWICE)
        && !page.has(at, Trait.PROSE)
        && !page.has(at, Trait.ENDS_SENTENCE)
        && !page.has(at, Trait.SALUTATION);
  }

  /** Notes below a speech that explain its words are no part of it, to the end. */
  private void endAtGlossary() {
    for (int i = 1; i < page.size(); i++) {
      if (page.has(i, Trait.MUCH_PROSE_BEFORE)
          && page.unit(i).opens()
          && GLOSSARY.matcher(page.unit(i).plain()).matches()
          && notes(i + 1) >= 1
          && !page.is(i, UnitLabel.HEAD)) {
        int end = lastNote(i);
        for (int k = i; k <= end; k++) {
          page.label(k, UnitLabel.TAIL);
        }
        for (int k = i - 1; k > 0 && page.is(k, UnitLabel.CLUTTER); k--) {
          page.label(k, UnitLabel.TAIL);
        }
        return;
      }
    }
  }

  /** The last unit of the last note below a glossary's heading, before another speech. */
  private int lastNote(int heading) {
    int last = heading;
    boolean isNumbered = NUMBERED.matcher(page.unit(heading + 1).plain()).lookingAt();
    Pattern form = isNumbered ? NUMBERED : NOTE;
    for (int i = heading + 1; i < page.size() && !page.is(i, UnitLabel.NEXT); i++) {
      Unit unit = page.unit(i);
      boolean isNote = unit.opens() && form.matcher(unit.plain()).lookingAt();
      if (unit.line() - page.unit(last).line() > MOST_LINES_OF_NOTE) {
        break;
      }
      last = isNote ? i : last;
    }
    int line = page.unit(last).line() + (page.has(last, Trait.ENDS_COLON) ? 1 : 0);
    while (last + 1 < page.size() && page.unit(last + 1).line() <= line) {
      last++;
    }
    return last;
  }

  private int notes(int from) {
    int notes = 0;
    for (int i = from; i < Math.min(from + LEAD, page.size()); i++) {
      notes += NOTE.matcher(page.unit(i).plain()).matches() ? 1 : 0;
    }
    return notes;
  }

  /** What presents the text or the page is no end of a speech. */
  private void stripEnd() {
    for (int i = page.size() - 1; i > 0; i--) {
      boolean isLast =
          page.is(i, UnitLabel.BODY)
              && (i == page.size() - 1
                  || page.is(i + 1, UnitLabel.TAIL)
                  || page.is(i + 1, UnitLabel.NEXT));
      boolean isSilent = page.unit(i).plain().codePoints().noneMatch(Characters::counts);
      if (isLast && page.is(i - 1, UnitLabel.BODY) && (presents(i) || isSilent)) {
        page.label(i, UnitLabel.TAIL);
      }
    }
  }

  /** A little above the salutation that speaks to nobody stands above the speech. */
  private void startAtSalutation() {
    for (int i = 0; i < page.size(); i++) {
      boolean isStart =
          page.is(i, UnitLabel.BODY)
              && !page.is(i - 1, UnitLabel.BODY)
              && !page.is(i - 1, UnitLabel.CLUTTER);
      if (isStart) {
        int salutation = salutation(i);
        for (int above = i; above < salutation; above++) {
          page.label(
              above, i > 0 && page.is(i - 1, UnitLabel.NEXT) ? UnitLabel.NEXT : UnitLabel.HEAD);
        }
        i = Math.max(i, salutation);
      }
    }
  }

  /** The salutation a little below, with nothing of a speech above it; -1 if there is none. */
  private int salutation(int start) {
    int chars = 0;
    for (int i = start; i < Math.min(start + LEAD, page.size()); i++) {
      if (page.has(i, Trait.SALUTATION) && page.unit(i).length() > 2) {
        return i;
      }
      chars += page.unit(i).length();
      boolean isSpeech =
          page.has(i, Trait.SPEAKS_TO_US) && !presents(i)
              || page.has(i, Trait.ENUMERATED)
              || page.has(i, Trait.ASKED);
      if (chars > LONGEST_LEAD
          || isSpeech
          || !page.is(i, UnitLabel.BODY) && !page.is(i, UnitLabel.CLUTTER)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean presents(int at) {
    boolean isMeta = page.has(at, Trait.META_WORD) || page.has(at, Trait.META_WORDS);
    boolean isLead = page.has(at, Trait.LEAD_WORDS) || page.has(at, Trait.MANY_LEAD_WORDS);
    return isLead && isMeta
        || page.has(at, Trait.MANY_LEAD_WORDS)
        || page.has(at, Trait.META_WORDS)
            && (page.has(at, Trait.STRONG_WORD) || page.has(at, Trait.STRONG_WORDS))
        || page.has(at, Trait.STRONG_WORDS)
            && !page.has(at, Trait.ENDS_SENTENCE)
            && !page.has(at, Trait.SPEECH_WORDS);
  }

  /** A sentence of the genre behind the end belongs to the speech, with the little before it. */
  private void keepEnd() {
    for (int i = 1; i < page.size(); i++) {
      if (page.is(i, UnitLabel.TAIL) && page.is(i - 1, UnitLabel.BODY)) {
        int end = i;
        while (end < Math.min(i + SKIPPED, page.size()) && mayBeSkipped(end)) {
          end++;
        }
        if (isCutOff(i)) {
          page.label(i, UnitLabel.BODY);
        } else if (isSpeech(end) && (end == i || speaks(end))) {
          for (int k = i; k <= end; k++) {
            page.label(k, UnitLabel.BODY);
          }
        }
      }
    }
  }

  private boolean mayBeSkipped(int at) {
    return page.is(at, UnitLabel.TAIL)
        && !isSpeech(at)
        && !isEvident(at)
        && !page.has(at, Trait.LABELLED)
        && !page.has(at, Trait.TITLE)
        && !(page.has(at, Trait.NAME_ALONE) && page.has(at + 1, Trait.HAN_DATE))
        && !page.has(at, Trait.BYLINE)
        && !page.has(at, Trait.HAN_DATE)
        && !page.has(at, Trait.ALL_IN_BRACKETS);
  }

  private boolean speaks(int at) {
    return page.has(at, Trait.SPEECH_WORDS) || page.has(at, Trait.MANY_SPEECH_WORDS);
  }

  /** Whether a unit is the rest of a sentence that broke off at the end of the line above it. */
  private boolean isCutOff(int at) {
    char before = page.unit(at - 1).last();
    boolean isOpen = Characters.counts(before) || Punctuation.isClauseEnd(before);
    boolean isWithin =
        page.has(at, Trait.SENTENCE_OPEN_ABOVE) || page.has(at - 1, Trait.SENTENCE_OPEN_ABOVE);
    return page.has(at, Trait.CANNOT_BEGIN)
        || isOpen
            && isWithin
            && !isEvident(at)
            && !page.has(at, Trait.LABELLED)
            && !page.has(at, Trait.TITLE)
            && !page.has(at, Trait.BYLINE)
            && !page.has(at, Trait.HAN_DATE)
            && !(page.has(at, Trait.NAME_ALONE) && page.has(at + 1, Trait.HAN_DATE));
  }

  private boolean isSpeech(int at) {
    return page.is(at, UnitLabel.TAIL)
        && (page.has(at, Trait.ENDS_SENTENCE)
            || page.has(at, Trait.HOLDS_SENTENCE_END) && speaks(at))
        && !isEvident(at)
        && !page.has(at, Trait.LABELLED)
        && !(page.has(at, Trait.WEB_WORD) && !speaks(at))
        && !page.has(at, Trait.WEB_WORDS)
        && !(page.has(at, Trait.NEWS_WORD) && !speaks(at))
        && !page.has(at, Trait.NEWS_WORDS)
        && !page.has(at, Trait.SAID_ABOVE)
        && !page.has(at, Trait.AMONG_SAID_ABOVE)
        && !page.has(at, Trait.META_WORD)
        && !page.has(at, Trait.META_WORDS)
        && !page.has(at, Trait.LEAD_WORD);
  }
}
