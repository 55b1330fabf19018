package taohua.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import taohua.intake.Read;
import taohua.text.Heading;
import taohua.text.When;

/**
 * Which documents somebody asks for.
 *
 * @param words that title, speaker, office, place, day or id hold, all of them
 * @param official part of a name or an office
 * @param place part of a place
 * @param from the first day, month or year, if any
 * @param to the last one, if any
 */
record DocumentFilter(
    List<String> words, String official, String place, Optional<When> from, Optional<When> to) {
  DocumentFilter {
    words = List.copyOf(words);
  }

  /** A day that is none. */
  static final class NoDay extends Exception {
    private static final long serialVersionUID = 1L;

    NoDay(String text) {
      super(text);
    }
  }

  /**
   * What the parameters of a request ask for.
   *
   * @param words see above
   */
  static DocumentFilter of(String words, Map<String, String> query) throws NoDay {
    return new DocumentFilter(
        List.of(lower(words).split("\\s+", -1)),
        lower(query.getOrDefault("official", "")),
        lower(query.getOrDefault("place", "")),
        day(query.getOrDefault("from", "")),
        day(query.getOrDefault("to", "")));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<When> day(String text) throws NoDay {
    Optional<When> day = When.parse(text, When.Kind.DELIVERED);
    if (day.isEmpty() && !text.isBlank()) {
      throw new NoDay(text.strip());
    }
    return day;
  }

  /** Whether a document is among them. */
  boolean is(Read read) {
    Heading heading = read.document().heading();
    return isWhen(heading)
        && (official.isEmpty() || holds(who(heading), List.of(official)))
        && (place.isEmpty() || holds(heading.official().place(), List.of(place)))
        && holds(known(read), words);
  }

  private boolean isWhen(Heading heading) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return heading.when().isPresent()
        && from.map(day -> !heading.when().get().to().isBefore(day.from())).orElse(true)
        && to.map(day -> !heading.when().get().from().isAfter(day.to())).orElse(true);
  }

  private static String who(Heading heading) {
    return String.join(
        "\n",
        heading.official().name(),
        heading.official().office(),
        heading.official().role(),
        heading.official().series());
  }

  private static String known(Read read) {
    Heading heading = read.document().heading();
    return String.join(
        "\n",
        read.document().id(),
        heading.title(),
        who(heading),
        heading.official().place(),
        heading.when().map(When::toString).orElse(""));
  }

  private static boolean holds(String text, List<String> words) {
    String plain = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(plain::contains);
  }
}
