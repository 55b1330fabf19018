package taohua.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import taohua.words.Messages;
import taohua.words.Notice;

/** Words as a terminal may have them. */
final class Shown {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private Shown() {}

  /**
   * A name or a text from outside on one line. A file may be named with characters that turn or
   * clear what a terminal shows.
   */
  static String line(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(one -> String.format(Locale.ROOT, "[U+%04X]", one.group().codePointAt(0)));
  }

  /** A notice; only its own words may break a line. */
  static String notice(Notice notice, Messages messages) {
    return notice.withTexts(Shown::line).in(messages);
  }
}
