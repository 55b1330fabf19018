package taohua.intake.heading;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Blanks;
import taohua.language.CharacterSet;
import taohua.language.Characters;

/** A line of a heading without what only its print put there. */
final class Cleaned {
  // A heading is short; of a page in one line the end stands next to the speech.
  static final int LONGEST = 600;

  // Soft hyphens, joiners, variation selectors and fillers show nothing.
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\u3164\\u115F\\u1160\\uFFA0\\u034F]");
  // The blanks of a page's source stand in a copied text as they are written there.
  private static final Pattern BLANKS =
      Pattern.compile("(?:[\\s\\p{Z}]|&(?:nbsp|ensp|emsp|#160|#12288);)+");
  // 李 建 国, 政 府 工 作 报 告, 2 0 2 1: characters of which each stands alone.
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<=(?:^|年|[^\\p{IsHan}\\p{L}\\p{N}])[\\p{IsHan}\\p{N}○])"
              + " (?=[\\p{IsHan}\\p{N}○](?:[^\\p{IsHan}\\p{L}\\p{N}]|$))");

  // Of 在 2020 年全区会议上 no blank is left; one before a whole date parts it from a name.
  private static final Pattern BLANK_IN_DATE =
      Pattern.compile(
          "(?<=\\d) (?=[年月日号])|(?<=[年月]) (?=\\d)|(?<=\\p{IsHan}) (?=(?:19|20)\\d{2} ?年(?!"
              + " ?\\d))|(?<=[在于]) (?=\\d)");

  // Some sites print the pinyin behind a character: 開(kāi)學(xué)典禮.
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})[（(][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]");
  // The dash of a subtitle is drawn with many characters.
  private static final Pattern DASH =
      Pattern.compile("^(?:[—–―－─━‒﹣ー]+|-{2,})(?=\\s?[\\p{IsHan}\\d“《])");

  private static final Pattern DASH_INSIDE =
      Pattern.compile(
          "(?<=\\p{IsHan}\\s?)[―－─━‒﹣]{1,4}(?=\\s?(?:19|20)\\d{2}\\s?年)"
              // 把堤坝守好──江晚秋局长在…
              + "|(?<=[\\p{IsHan}\\p{N}”》！？!?])[―─━‒]{2}(?=[\\p{IsHan}\\p{N}“《])");

  // Besides Han characters: what stays as it is wherever it stands.
  private static final CharacterSet KEPT =
      CharacterSet.of(
          "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz，。、：；！？《》“”（）【】:;.!?·|>");

  private Cleaned() {}

  /**
   * The line, or the end of one of more than {@link #LONGEST} characters, with one space for any
   * white space, none where it only sets characters apart, and nothing invisible.
   */
  static String line(String written) {
    return written.length() <= LONGEST && isClean(written) ? written : cleaned(written);
  }

  /** Whether every character is kept, as in most lines of a menu. */
  private static boolean isClean(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!Characters.isHan(line.charAt(i)) && !KEPT.contains(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String written) {
    String end =
        written.length() <= LONGEST ? written : written.substring(written.length() - LONGEST);
    String visible = INVISIBLE.matcher(end).replaceAll("");
    String plain = BLANKS.matcher(visible).replaceAll(" ").strip();
    String joined = BLANK_IN_DATE.matcher(SPACED.matcher(plain).replaceAll("")).replaceAll("");
    String bare = joined.indexOf('(') < 0 ? joined : PINYIN.matcher(joined).replaceAll("");
    return DASH_INSIDE.matcher(DASH.matcher(bare).replaceFirst("——")).replaceFirst("——");
  }

  /**
   * A cleaned text with its blanks as these lines print them: between the parts of a title stands a
   * wide one more often than not.
   */
  static String printed(String cleaned, List<String> lines) {
    int blank = cleaned.indexOf(' ');
    if (blank < 0) {
      return cleaned;
    }
    Pattern spelled =
        Pattern.compile(
            Arrays.stream(cleaned.split(" ")).map(Pattern::quote).collect(joining("[\\s\\p{Z}]")));
    return lines.stream()
        .filter(line -> line.length() <= LONGEST)
        .map(line -> spelled.matcher(INVISIBLE.matcher(line).replaceAll("")))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElse(cleaned);
  }

  /** The text without any white space. */
  static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
