package taohua.intake.heading;

import java.util.List;
import java.util.regex.Pattern;

/** Who posted a text and may be taken for who speaks in it: 来源：青石日报 作者：江晚秋. */
final class Posters {
  private static final Pattern POSTER = Pattern.compile("作\\s?者|发布人|撰稿人?|供稿人?|编写");

  private Posters() {}

  /** A piece of a line with source and counters; a name without an office is no byline there. */
  static Part ofPosting(Part piece) {
    return isPoster(piece) ? Part.of(piece.text(), Part.Kind.OTHER) : piece;
  }

  /** Whoever is an author without an office stands back where another line names an official. */
  static void standBack(List<Part> parts) {
    if (parts.stream().anyMatch(Posters::isOfficial)) {
      parts.replaceAll(
          part -> isPoster(part) && !isNamedAgain(part, parts) ? ofPosting(part) : part);
    }
  }

  private static boolean isPoster(Part part) {
    return part.is(Part.Kind.BYLINE)
        && part.official().role().isEmpty()
        && POSTER.matcher(part.text()).lookingAt();
  }

  private static boolean isOfficial(Part part) {
    return part.is(Part.Kind.BYLINE)
        && !part.official().role().isEmpty()
        && !part.official().name().isEmpty();
  }

  private static boolean isNamedAgain(Part poster, List<Part> parts) {
    return parts.stream()
        .filter(Posters::isOfficial)
        .anyMatch(one -> one.official().name().equals(poster.official().name()));
  }
}
