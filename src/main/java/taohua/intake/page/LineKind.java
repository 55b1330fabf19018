package taohua.intake.page;

import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;

/** What a line is, by itself. */
enum LineKind {
  /** Reads as sentences. */
  PROSE,
  /** 一、 or （二） or 第三, or a salutation: only a speech has these. */
  SPEECH,
  /** Tells of the speech: a subtitle, a date, a byline. */
  HEAD,
  /** Belongs to the page, wherever it stands. */
  CLUTTER,
  /** Belongs to the page if it stands above or below the speech: 时间: and the like, adverts. */
  LABEL,
  /** What follows is no longer the speech. */
  TAIL,
  /** A number alone. */
  PAGE_NUMBER,
  /** Anything short: a title, a heading, an entry of a menu. */
  PLAIN;

  /** A title, a label or a menu is never longer; longer lines are only looked at for adverts. */
  private static final int SHORT = 120;

  /** A longer line with a sentence in it is prose, whatever else it says. */
  private static final int SURELY_PROSE = 80;

  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]"
              + "|第[一二三四五六七八九十]{1,3}[，,、：:部章节条]|[一二三四五六七八九十]是).*");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "^(?:尊敬的|敬爱的|亲爱的|各位|同志|女士|先生|朋友|同胞|老师|同学|主席|代表|委员|青年|大家好).{0,60}?[：:！!，,]$"
              + "|^.{0,24}(?:同志们|朋友们|女士们|先生们|各位代表|各位委员|同学们|同事们|代表团团长)[：:！!，,]$");
  private static final Pattern NUMBER =
      Pattern.compile("[-—–－·•\\s]*\\d{1,4}[-—–－·•\\s]*|第\\s*\\d{1,4}\\s*页.{0,12}");

  static LineKind of(String line) {
    if (line.length() > SHORT
        || line.length() > SURELY_PROSE
            && Punctuation.holdsSentenceEnd(line.substring(0, SURELY_PROSE))) {
      return Adverts.isBlurb(line) ? CLUTTER : Adverts.isAdvert(line) ? LABEL : PROSE;
    }
    if (NUMBER.matcher(line).matches()) {
      return PAGE_NUMBER;
    }
    if (Clutter.isTail(line)) {
      return TAIL;
    }
    if (Clutter.isClutter(line) || Adverts.isBlurb(line)) {
      return CLUTTER;
    }
    if (HeadLines.isHead(line)) {
      return HEAD;
    }
    if (!HeadLines.glued(line).isEmpty()) {
      return PLAIN;
    }
    if (isSalutation(line) || isEnumerated(line)) {
      return SPEECH;
    }
    if (Clutter.isLabel(line) || Adverts.isAdvert(line)) {
      return LABEL;
    }
    return Punctuation.isProse(line) ? PROSE : PLAIN;
  }

  static boolean isSalutation(String line) {
    return line.length() <= SHORT
        && !Punctuation.holdsSentenceEnd(line.substring(0, line.length() - 1))
        && SALUTATION.matcher(line).matches();
  }

  static boolean isEnumerated(String line) {
    return ENUMERATED.matcher(line).matches();
  }
}
