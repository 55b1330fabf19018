package taohua.report.anonymous;

import java.util.List;
import java.util.regex.Pattern;
import taohua.language.PlaceNames;
import taohua.language.Words;

/** Whether letters that are those of a name mean the name where they stand. */
final class Standing {
  private static final Pattern SPEAKS = Pattern.compile("^(?:说|讲|指出|强调|表示|主持|同志)");
  private static final Pattern AFTER_OFFICE = Pattern.compile("^(?:说|讲|指出|强调|表示|主持|同志|在|的|和|等|作)");
  private static final Pattern OF_PLACE =
      Pattern.compile("^(?:" + PlaceNames.KIND + "|委|党委|政府|人民|人大|政协|各族|境内|籍)");
  private static final String IN = "在";
  private static final String BRACKETS = "（）()《》〈〉【】[]「」“”=&?#/@";

  // As many letters as tell the words around a name.
  private static final int AROUND = 5;
  private static final int NEXT = 4;

  private final Offices offices;

  Standing(Offices offices) {
    this.offices = offices;
  }

  /**
   * Whether it does.
   *
   * @param text the letters of a text
   * @param written that text
   * @param from the first letter
   * @param to one past the last
   * @param behindPlace whether a place was found right before, as in 子子省丑子市
   */
  boolean isName(Letters text, String written, int from, int to, Name name, boolean behindPlace) {
    if (cutsNumber(text, from, to)) {
      return false;
    }
    return switch (name.sign()) {
      case NONE -> !isOfOtherWords(text, from, to);
      case WORD -> isWord(text, written, from, to);
      case STANDING ->
          isAlone(text, written, from, to)
              || (name.isPlace()
                  ? behindPlace || OF_PLACE.matcher(next(text, to)).find()
                  : isPerson(text, written, from, to, behindPlace));
      case OFFICE -> isBeforeOffice(text, from, to);
    };
  }

  /** 01团 of 101团. */
  private static boolean cutsNumber(Letters text, int from, int to) {
    return areDigits(text, from) && text.isAdjacent(from)
        || areDigits(text, to) && text.isAdjacent(to)
        || areNumerals(text, from) && text.isAdjacent(from);
  }

  private static boolean areDigits(Letters text, int index) {
    return index > 0
        && index < text.size()
        && Character.isDigit(text.at(index - 1))
        && Character.isDigit(text.at(index));
  }

  private static boolean areNumerals(Letters text, int index) {
    return index > 0
        && index < text.size()
        && isNumeral(text.at(index - 1))
        && isNumeral(text.at(index));
  }

  private static boolean isNumeral(int letter) {
    return "〇零一二三四五六七八九十百千".indexOf(letter) >= 0;
  }

  private static String next(Letters text, int to) {
    return text.isJoined(to) ? text.string(to, text.joinedEnd(to, NEXT)) : "";
  }

  /** 新市 of 创新市场, the end of one word and the beginning of another; 金山 of 金山银山. */
  private static boolean isOfOtherWords(Letters text, int from, int to) {
    if (to - from != 2 || !text.isHan(from) || !text.isHan(from + 1)) {
      return false;
    }
    int start = text.joinedStart(from, AROUND);
    int at = text.string(start, from).length();
    List<Words.Word> words =
        Words.of(text.string(start, text.joinedEnd(to - 1, AROUND))).stream()
            .filter(Standing::isOrdinary)
            .toList();
    return words.stream()
            .anyMatch(w -> w.start() <= at && w.end() >= at + 2 && w.text().length() > 2)
        || words.stream().anyMatch(w -> w.end() == at + 1)
            && words.stream().anyMatch(w -> w.start() == at + 1);
  }

  private static boolean isOrdinary(Words.Word word) {
    return word.text().length() > 1 && !word.tag().hanlp().matches("n[rstz].*|g.*|x|nx");
  }

  /** A word of Latin letters, or one of three and more with a capital in the midst of others. */
  private static boolean isWord(Letters text, String written, int from, int to) {
    boolean before = text.isAdjacent(from) && isPart(text, from - 1, from);
    boolean after = text.isAdjacent(to) && isPart(text, to, to - 1);
    boolean capital = Character.isUpperCase(written.codePointAt(text.start(from)));
    boolean lowerBefore =
        !before || Character.isLowerCase(written.codePointAt(text.start(from - 1)));
    return !before && !after || capital && lowerBefore && to - from > 2;
  }

  private static boolean isPart(Letters text, int other, int own) {
    return text.isLatin(other) && text.isLatin(own)
        || Character.isDigit(text.at(other)) && Character.isDigit(text.at(own));
  }

  private boolean isPerson(Letters text, String written, int from, int to, boolean behindPlace) {
    if (isBeforeOffice(text, from, to)) {
      return true;
    }
    String next = next(text, to);
    if ((behindPlace || offices.endAt(text, from))
        && (next.isEmpty() || AFTER_OFFICE.matcher(next).find())) {
      return true;
    }
    boolean opens = !text.isJoined(from) || opensLine(text, written, from);
    return opens
            && (SPEAKS.matcher(next).find()
                || opensLine(text, written, from) && next.startsWith(IN))
        || to - from == 1 && isRareWord(text, from);
  }

  private static boolean isRareWord(Letters text, int index) {
    String letter = text.string(index, index + 1);
    if (!text.isHan(index) || !Spelling.isRare(letter)) {
      return false;
    }
    int start = text.joinedStart(index, AROUND);
    int at = text.string(start, index).length();
    return Words.of(text.string(start, text.joinedEnd(index, AROUND))).stream()
        .anyMatch(
            word -> word.start() == at && (word.text().equals(letter) || word.tag().isPerson()));
  }

  private boolean isBeforeOffice(Letters text, int from, int to) {
    if (!offices.startAt(text, to)) {
      return false;
    }
    // 地方 of 地方书记: no surname.
    boolean isWord =
        to - from == 1
            && text.isJoined(from)
            && text.isHan(from)
            && PlaceNames.isCommonWord(text.string(from - 1, to))
            && !offices.endAt(text, from);
    return !isWord;
  }

  /**
   * On a line, between brackets or in an address on its own; a single character between any marks.
   */
  private static boolean isAlone(Letters text, String written, int from, int to) {
    if (to - from == 1 && text.isHan(from) && !text.isHan(from - 1) && !text.isHan(to)) {
      return true;
    }
    return isEdge(text, written, from) && isEdge(text, written, to);
  }

  /** Whether a line or a bracket ends between a letter and the one before it. */
  private static boolean isEdge(Letters text, String written, int index) {
    if (index == 0 || index == text.size()) {
      return true;
    }
    return written
        .substring(text.end(index - 1), Math.max(text.end(index - 1), text.start(index)))
        .chars()
        .anyMatch(c -> c == '\n' || BRACKETS.indexOf(c) >= 0);
  }

  private static boolean opensLine(Letters text, String written, int from) {
    return from == 0
        || written
            .substring(text.end(from - 1), Math.max(text.end(from - 1), text.start(from)))
            .contains("\n");
  }
}
