package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.language.CharacterSet;
import taohua.text.Official;
import taohua.text.When;

/** What a note below a speech says of it: ＊ 这是县长江晚秋2021年9月6日在研讨班上的讲话节选。 */
final class Notes {
  private static final int LINES = 8;
  private static final int LONGEST = 160;
  private static final CharacterSet MARKS = CharacterSet.of("*＊※注（(");
  private static final Pattern OF_SPEECH =
      Pattern.compile(
          "^[*＊※（(\\[【]{0,2}\\s?(?:注\\s?[:：]\\s?)?(?:这|此|本[文篇稿]|此[文篇稿]|该[文篇稿])[^，。；]{0,6}[是系为][^。；]{0,60}"
              + Dates.ANY
              + "[^。；]{0,80}(?:讲话|致辞|致词|发言|演讲|报告|讲稿)");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "^[^，。；]{0,12}?[是系为](?<office>"
              + Roles.OFFICE
              + ")(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4}?)(?:同志)?(?=[于在]|"
              + Dates.ANY
              + ")");

  private Notes() {}

  /** Whether a line with a mark in front is nothing else than such a note. */
  static boolean isMarked(String line) {
    return MARKS.begins(line) && OF_SPEECH.matcher(line).find();
  }

  /** Who gave it, as such a line tells with his office. */
  static Optional<Official> speaker(List<String> foot) {
    return lines(foot)
        .map(SPEAKER::matcher)
        .filter(Matcher::find)
        .filter(found -> !Names.joined(found.group("name")).isEmpty())
        .map(found -> Offices.official(found.group("office"), Names.joined(found.group("name"))))
        .findFirst();
  }

  /** The day of delivery that one of the first lines below a speech tells. */
  static Optional<When> date(List<String> foot) {
    return lines(foot).flatMap(line -> Dates.first(line, When.Kind.DELIVERED).stream()).findFirst();
  }

  private static Stream<String> lines(List<String> foot) {
    return foot.stream()
        .limit(LINES)
        .map(Cleaned::line)
        .filter(line -> line.length() <= LONGEST && OF_SPEECH.matcher(line).find());
  }
}
