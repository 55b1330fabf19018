package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import taohua.text.When;

/** What a note below a speech says of it: ＊ 这是作者2021年9月6日在研讨班上的讲话节选。 */
final class Notes {
  private static final int LINES = 8;
  private static final int LONGEST = 160;
  private static final Pattern OF_SPEECH =
      Pattern.compile(
          "^[*＊※（(\\[【]{0,2}\\s?(?:注\\s?[:：]\\s?)?(?:这|此|本[文篇稿]|此[文篇稿]|该[文篇稿])[^，。；]{0,6}[是系为][^。；]{0,60}"
              + Dates.ANY
              + "[^。；]{0,80}(?:讲话|致辞|致词|发言|演讲|报告|讲稿)");

  private Notes() {}

  /** The day of delivery that one of the first lines below a speech tells. */
  static Optional<When> date(List<String> foot) {
    return foot.stream()
        .limit(LINES)
        .map(Cleaned::line)
        .filter(line -> line.length() <= LONGEST && OF_SPEECH.matcher(line).find())
        .flatMap(line -> Dates.first(line, When.Kind.DELIVERED).stream())
        .findFirst();
  }
}
