package taohua.intake.format.numbering;

import java.util.Locale;

/** In which signs a number is written. */
public enum NumberStyle {
  DECIMAL,
  /** 01, 02. */
  PADDED,
  /** １, ２. */
  WIDE,
  /** ①, ②; decimal above 20. */
  CIRCLED,
  /** 一, 十二, 一百零五. */
  CHINESE,
  /** 壹, 拾贰. */
  LEGAL,
  /** 一, 一二, 一〇五. */
  CHINESE_DIGITS,
  /** 甲, 乙. */
  STEMS,
  /** 子, 丑. */
  BRANCHES,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN,
  /** A sign that is the same for each, or none. */
  NONE;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String PLAIN = "零一二三四五六七八九十百千万";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
  private static final String TEN_STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String TWELVE_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  // Where a style has no sign, as for 0 and for far too much, digits stand.
  private static final int MOST = 99_999;
  private static final int LAST_CIRCLE = 20;
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 10;

  /** A number in this style; empty for {@link #NONE}. */
  public String of(int number) {
    if (this == NONE) {
      return "";
    }
    if (number < 1 || number > MOST) {
      return String.valueOf(number);
    }
    return switch (this) {
      case PADDED -> number < 10 ? "0" + number : String.valueOf(number);
      case WIDE -> each(number, "０１２３４５６７８９");
      case CIRCLED ->
          number <= LAST_CIRCLE
              ? String.valueOf((char) ('①' + number - 1))
              : String.valueOf(number);
      case CHINESE -> counted(number, PLAIN);
      case LEGAL -> counted(number, FORMAL);
      case CHINESE_DIGITS -> each(number, DIGITS);
      case STEMS -> one(number, TEN_STEMS);
      case BRANCHES -> one(number, TWELVE_BRANCHES);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case DECIMAL, NONE -> String.valueOf(number);
    };
  }

  private static String each(int number, String digits) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> text.append(digits.charAt(c - '0')));
    return text.toString();
  }

  private static String one(int number, String signs) {
    return String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  /** Digits with their places: 一百零五; ten to nineteen without the one in front. */
  private static String counted(int number, String signs) {
    String digits = String.valueOf(number);
    StringBuilder text = new StringBuilder();
    boolean isZeroDue = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int place = digits.length() - 1 - i;
      if (digit == 0) {
        isZeroDue = true;
        continue;
      }
      text.append(isZeroDue ? signs.substring(0, 1) : "");
      isZeroDue = false;
      boolean isTeen = i == 0 && place == 1 && digit == 1;
      text.append(isTeen ? "" : signs.substring(digit, digit + 1));
      text.append(place == 0 ? "" : signs.substring(9 + place, 10 + place));
    }
    return text.toString();
  }

  /** a to z, then aa to zz as Word counts. */
  private static String letters(int number) {
    int times = (number - 1) / LETTERS + 1;
    return String.valueOf((char) ('a' + (number - 1) % LETTERS))
        .repeat(Math.min(MOST_LETTERS, times));
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int left = number % 10_000;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_WORTH[i]) {
        text.append(ROMAN[i]);
        left -= ROMAN_WORTH[i];
      }
    }
    return text.toString();
  }

  /** The style that Word documents name so; digits for one that is not known. */
  public static NumberStyle ofWord(String name) {
    return switch (name) {
      case "none", "bullet" -> NONE;
      case "decimalZero" -> PADDED;
      case "decimalFullWidth", "decimalFullWidth2" -> WIDE;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographEnclosedCircle" ->
          CHINESE;
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> LEGAL;
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> CHINESE_DIGITS;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      default -> DECIMAL;
    };
  }

  /** The style of a number in old Word documents (MSONFC of MS-OSHARED). */
  public static NumberStyle ofWord(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 17, 34 -> CHINESE_DIGITS;
      case 11, 29, 33, 35, 37, 39 -> CHINESE;
      case 14, 19 -> WIDE;
      case 15, 16, 38 -> LEGAL;
      case 18, 28 -> CIRCLED;
      case 22 -> PADDED;
      case 23, 255 -> NONE;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      default -> DECIMAL;
    };
  }

  /** The style that begins with these signs, as OpenDocument names it; none for no sign. */
  public static NumberStyle ofExample(String signs) {
    return switch (signs.isEmpty() ? ' ' : signs.charAt(0)) {
      case ' ' -> NONE;
      case '一' -> CHINESE;
      case '壹', '壱' -> LEGAL;
      case '①' -> CIRCLED;
      case '１' -> WIDE;
      case '甲' -> STEMS;
      case '子' -> BRANCHES;
      case 'A' -> UPPER_LETTER;
      case 'a' -> LOWER_LETTER;
      case 'I' -> UPPER_ROMAN;
      case 'i' -> LOWER_ROMAN;
      case '0' -> PADDED;
      default -> DECIMAL;
    };
  }
}
