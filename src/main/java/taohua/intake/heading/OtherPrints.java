package taohua.intake.heading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.text.Official;

/**
 * Other titles of a speech on its page, which may tell the office that its own does not: a longer
 * print, …讲话（市委书记）_某某网, or what the page called it, 水利局长在所长培训班上的讲话 above 在全市水利所长培训班上的讲话.
 */
final class OtherPrints {
  private static final int SHORTEST_TITLE = 6;
  // So many characters of an occasion are no chance.
  private static final int COMMON = 4;
  // What titles of different speeches share.
  private static final Pattern TAIL =
      Pattern.compile("(?:工作)?(?:会议?|大会|仪式|典礼|活动)?[上时]?的?(?:重要)?(?:讲话|致辞|致词|发言|演讲|报告|党课)稿?$");

  private OtherPrints() {}

  /** The first office that another print tells; {@link Official#UNKNOWN} if none does. */
  static Official office(List<Part> parts, String title, Predicate<String> isPlace) {
    String plain = Titles.plain(title);
    return parts.stream()
        .filter(part -> part.is(Part.Kind.TITLE) && plain.length() >= SHORTEST_TITLE)
        .map(Part::text)
        .filter(text -> isPrintOf(plain, text))
        .map(text -> SpeakerInTitle.of(Titles.clean(text), true, isPlace))
        .filter(official -> !official.role().isEmpty())
        .findFirst()
        .orElse(Official.UNKNOWN);
  }

  private static boolean isPrintOf(String title, String other) {
    String plain = Titles.plain(other);
    return plain.contains(title)
        || Titles.endsWithGenre(other) && shareOccasion(occasion(title), occasion(plain));
  }

  private static String occasion(String title) {
    return TAIL.matcher(title).replaceFirst("");
  }

  private static boolean shareOccasion(String one, String other) {
    return IntStream.rangeClosed(0, one.length() - COMMON)
        .anyMatch(at -> other.contains(one.substring(at, at + COMMON)));
  }
}
