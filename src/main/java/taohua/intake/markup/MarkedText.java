package taohua.intake.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Characters;

/**
 * Plain text that holds the markup of a page, as when the source of an article was saved: it is
 * read as the page would be. A text that merely mentions a tag or an entity stays as it is.
 */
public final class MarkedText {
  private static final String BLOCK =
      "p|div|section|article|td|th|tr|table|tbody|li|ul|ol|dl|dd|dt|h[1-6]|center|blockquote|pre";
  private static final String INLINE = "span|strong|b|em|i|u|font|a|sup|sub|small|big|o:p";
  private static final String ATTRIBUTES = "(?:\\s[^<>]{0,2000})?/?>";
  private static final Pattern BREAK =
      Pattern.compile("<(?:br|/?(?:" + BLOCK + "))" + ATTRIBUTES, Pattern.CASE_INSENSITIVE);
  private static final Pattern PAIR =
      Pattern.compile(
          "<(" + INLINE + ")(?:\\s[^<>]{0,2000})?>[^<>]*</\\1\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:(nbsp|ensp|emsp|thinsp|[lr][sd]quo|[mn]dash|hellip|middot)"
              + "|#\\d{2,6}|#x[0-9a-f]{2,5});",
          Pattern.CASE_INSENSITIVE);
  // So often nobody mentions a tag in passing.
  private static final int SEVERAL = 3;
  private static final int FEW_HAN = 6;

  private MarkedText() {}

  /** Whether a text surely is markup. */
  public static boolean isMarked(String text) {
    return isTagged(text) || text.indexOf('&') >= 0 && isWrittenInEntities(text);
  }

  private static boolean isTagged(String text) {
    // Most texts hold none.
    return text.indexOf('<') >= 0 && (isDividedByTags(text) || count(PAIR, text) >= SEVERAL);
  }

  /** Whether most of the text stands between tags that divide it, in stretches of some length. */
  private static boolean isDividedByTags(String text) {
    Matcher tag = BREAK.matcher(text);
    int tags = 0;
    int between = 0;
    int from = 0;
    while (tag.find()) {
      // A tag that is mentioned stands within a sentence.
      boolean isBorder = isBorder(text, tag.start(), tag.end());
      int han = han(text, from, tag.start());
      between += isBorder && (tags > 0 || han >= FEW_HAN) ? han : 0;
      tags += isBorder ? 1 : 0;
      from = tag.end();
    }
    return tags >= SEVERAL && 2 * between >= han(text, 0, text.length());
  }

  /** Whether a line, a sentence or other markup ends before a tag, or begins behind it. */
  private static boolean isBorder(String text, int start, int end) {
    return isEnd(text, start - 1)
        || isEnd(text, end)
        || end < text.length() && text.charAt(end) == '\u3000';
  }

  private static boolean isEnd(String text, int at) {
    return at < 0 || at >= text.length() || "\n\r>＞<。！？：；”）".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether one entity, or entities of characters by their number, stand in it several times. */
  private static boolean isWrittenInEntities(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      String name = entity.group(1) == null ? "#" : entity.group(1);
      counts.merge(name, 1, Integer::sum);
    }
    return counts.values().stream().anyMatch(count -> count >= SEVERAL);
  }

  /** Markup as the source of a page: where lines are the text's only division, they stay. */
  public static String asPage(String text) {
    if (!isTagged(text)) {
      return "<pre>\n" + text.replace("<", "&lt;") + "</pre>";
    }
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    return 2L * count(BREAK, text) >= lines ? text : "<pre>\n" + text + "</pre>";
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }

  private static int han(String text, int from, int to) {
    int han = 0;
    for (int i = from; i < to; i++) {
      han += Characters.isHan(text.charAt(i)) ? 1 : 0;
    }
    return han;
  }
}
