package taohua.intake.page.unit;

import taohua.language.Stops;

/**
 * Kinds of characters that patterns need. Most texts have none of a kind, which one pass over a
 * text tells, and so most patterns need not be tried on it.
 */
// The bits are the constants in their order.
@SuppressWarnings("EnumOrdinal")
enum Mark {
  DIGIT("0123456789"),
  YEAR("年"),
  MONTH("月"),
  COLON(":"),
  BEHIND_LABEL(":：|】"),
  IN_NUMERIC_DATE("-/."),
  // As in 第2页, 2/3, 余下全文, page2.
  PAGE("页/余g"),
  LATIN("@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
  IN_ADDRESS(".:@"),
  DOT("."),
  LEADER(".…·"),
  // As in 试看, 隐藏, 略去, 登录后可见, 会员, 付费, 未显示, 剩余; and what is done with the rest.
  HIDING("试藏略登员费示剩余"),
  HIDDEN("试藏略示看见查阅露"),
  // As in 图, 摄, or who stands (左二) where.
  PICTURE("摄图画▲/(（"),
  PART("篇范"),
  GENRE("话告辞词言讲说信课语明"),
  OFFICE("记长席任理员官委表(（:："),

  // The first character.
  BEGINS_AS_NUMBER(true, "一二三四五六七八九十第(（首其最"),
  BEGINS_AS_DIGIT(true, "0123456789(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
  BEGINS_AS_NOTE(true, "[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789注名附说参术专有"),
  BEGINS_AS_PART(true, "[【(（#*0123456789一二三四五六七八九十第篇范讲发致演附"),
  BEGINS_AS_SUBTITLE(true, "—-–－―(（"),
  BEGINS_AS_DATE(true, "(（—-0123456789０１２３４５６７８９〇○零OoＯ一二三四五六七八九十"),

  // Of the whole text: no stop at its end, or what a title may have before one.
  OPEN("-_—|"),
  SHORT(""),
  MANY_DIGITS("");

  private static final int LONGEST_SHORT = 17;
  private static final int MANY = 7;
  private static final int[] OF = new int[Character.MAX_VALUE + 1];
  private static final int FIRST;

  static {
    int first = 0;
    for (Mark mark : values()) {
      mark.characters.chars().forEach(c -> OF[c] |= mark.bit());
      first |= mark.isFirst ? mark.bit() : 0;
    }
    FIRST = first;
  }

  private final boolean isFirst;
  private final String characters;

  Mark(String characters) {
    this(false, characters);
  }

  Mark(boolean isFirst, String characters) {
    this.isFirst = isFirst;
    this.characters = characters;
  }

  private int bit() {
    return 1 << ordinal();
  }

  /** Some marks as one number, in which each is a bit. */
  static int all(Mark... marks) {
    int all = 0;
    for (Mark mark : marks) {
      all |= mark.bit();
    }
    return all;
  }

  /** Those of a text in half width; none of an empty one. */
  static int in(String plain) {
    if (plain.isEmpty()) {
      return 0;
    }
    int held = 0;
    int digits = 0;
    for (int i = 0; i < plain.length(); i++) {
      int of = OF[plain.charAt(i)];
      held |= of;
      digits += of & 1;
    }
    int marks = held & ~FIRST | OF[plain.charAt(0)] & FIRST;
    boolean isOpen = !Stops.isStop(plain.charAt(plain.length() - 1));
    return marks
        | (isOpen ? OPEN.bit() : 0)
        | (plain.length() <= LONGEST_SHORT ? SHORT.bit() : 0)
        | (digits >= MANY ? MANY_DIGITS.bit() : 0);
  }
}
