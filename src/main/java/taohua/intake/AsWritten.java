package taohua.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taohua.intake.format.Extracted;
import taohua.language.Characters;
import taohua.text.Heading;

/** What a page in traditional characters prints, of what was read from its simplified text. */
final class AsWritten {
  // What a page has between the characters of a title: a break, or their pinyin.
  private static final String BETWEEN =
      "(?:[\\s\\p{Z}\\p{Cf}]|[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）])*";

  private AsWritten() {}

  /**
   * A heading with its title in the characters of the page. Names and offices stay simplified, so
   * that an official is the same in either script.
   */
  static Heading heading(Heading read, Extracted page) {
    String written = String.join("\n", page.properties().names()) + "\n" + page.text();
    String simplified = Characters.simplify(written);
    return written.equals(simplified)
        ? read
        : new Heading(
            text(read.title(), written, simplified),
            read.official(),
            read.when(),
            read.incomplete(),
            read.extra());
  }

  private static String text(String title, String written, String simplified) {
    String letters =
        title
            .codePoints()
            .filter(c -> !Character.isWhitespace(c))
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining(BETWEEN));
    Matcher printed = Pattern.compile(letters).matcher(simplified);
    if (letters.isEmpty() || !printed.find()) {
      return title;
    }
    StringBuilder own = new StringBuilder();
    int at = printed.start();
    for (int i = 0; i < title.length(); i++) {
      if (Character.isWhitespace(title.charAt(i))) {
        own.append(title.charAt(i));
      } else {
        at = simplified.indexOf(title.charAt(i), at);
        own.append(written.charAt(at));
        at++;
      }
    }
    return own.toString();
  }
}
