package taohua.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words and places that look like a name, such as 高度 and 黄山: those of the dictionary that begin
 * with a surname and go on for one or two characters. It answers what {@link Words} would, for a
 * hundredth of what loading the dictionary costs. Immutable and safe for threads.
 */
public final class SurnameWords {
  /**
   * The frequent surnames that are verbs or prepositions as well, for which more than words look
   * like names: 谢大家, 任主任.
   */
  public static final String VERBS = "陈谢许杜戴任顾贺赖闻于";

  // What follows a first character, each between blanks.
  private static final Map<Character, String> BY_FIRST = read();

  private SurnameWords() {}

  /**
   * Whether characters that begin with a surname and have one or two more are one word, and no
   * person's name.
   */
  public static boolean contains(String name) {
    return !name.isEmpty()
        && BY_FIRST.getOrDefault(name.charAt(0), "").contains(" " + name.substring(1) + " ");
  }

  private static Map<Character, String> read() {
    String lines;
    try (InputStream in =
        SurnameWords.class.getResourceAsStream("/taohua/language/surname-words.txt")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Character, String> byFirst = new HashMap<>();
    int from = lines.indexOf('\n') + 1;
    while (from < lines.length()) {
      int end = lines.indexOf('\n', from);
      byFirst.put(lines.charAt(from), lines.substring(from + 1, end) + " ");
      from = end + 1;
    }
    return byFirst;
  }
}
