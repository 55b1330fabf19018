package taohua.intake.page.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.language.CharacterSet;

/** The numbers that paragraphs of a speech begin with. */
public final class Enumerators {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String HAN = "([" + NUMERALS + "]{1,3})";

  /** The ways to number, from the outermost to the innermost. */
  public enum Style {
    SECTION(NUMERALS, "^" + HAN + "、"),
    ORDINAL("第", "^第" + HAN + "(?:[，,、：:是]|点)"),
    BRACKETED("（(", "^[（(]" + HAN + "[)）]"),
    IS(NUMERALS, "^" + HAN + "是"),
    MUST(NUMERALS, "^" + HAN + "要"),
    ARABIC("0123456789", "^(\\d{1,2})[.．、](?!\\d)");

    private final String first;
    private final Pattern pattern;

    Style(String first, String pattern) {
      this.first = first;
      this.pattern = Pattern.compile(pattern);
    }

    /** The number that the line begins with in this style; 0 if it does not. */
    public int number(String line) {
      if (line.isEmpty() || first.indexOf(line.charAt(0)) < 0) {
        return 0;
      }
      Matcher matcher = pattern.matcher(line);
      return matcher.lookingAt() ? Dates.number(matcher.group(1)) : 0;
    }
  }

  private static final CharacterSet FIRST = CharacterSet.of(NUMERALS + "（(第");
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]"
              + "|第[一二三四五六七八九十]{1,3}[，,、：:部章节条]|[一二三四五六七八九十]是).*",
          Pattern.DOTALL);

  private Enumerators() {}

  /** Whether a line begins with the number of a section, a point or a part. */
  public static boolean isEnumerated(String line) {
    return FIRST.begins(line) && ENUMERATED.matcher(line).lookingAt();
  }
}
