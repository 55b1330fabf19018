package taohua.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * Who was first. A date is an interval of days, and a document without one that {@linkplain
 * When#orders orders} may be of any day. From this follow the three questions that are asked, which
 * differ in what they do with intervals that touch:
 *
 * <ul>
 *   <li><em>Surely before</em> ({@link #isBefore}): every day that the one may be of lies before
 *       every day that the other may be of. Directions, own earlier text and the explanation by a
 *       single source use nothing else; what touches stays undecided.
 *   <li><em>First seen</em> ({@link #FIRST_SEEN}): one document of several has to be named, so an
 *       interval counts by its last day, when the words had been said for sure. It claims nothing
 *       of who wrote them.
 *   <li><em>Begins first</em> ({@link #BEGINS_FIRST}): where a period of several documents starts.
 * </ul>
 */
public final class Chronology {
  /** By the last day, then by the first; of dates that order. */
  public static final Comparator<When> FIRST_SEEN =
      Comparator.comparing(When::to).thenComparing(When::from);

  /** By the first day, then by the last. */
  public static final Comparator<When> BEGINS_FIRST =
      Comparator.comparing(When::from).thenComparing(When::to);

  private Chronology() {}

  /** Whether the one is surely before the other; never if the date of either orders nothing. */
  public static boolean isBefore(Heading one, Heading other) {
    return one.when().isPresent()
        && other.when().isPresent()
        && one.when().get().isBefore(other.when().get());
  }

  /** The first day, counted from 1970, that a document may be of; the least number if any. */
  public static long firstDay(Heading heading) {
    Optional<When> when = heading.orderingDate();
    return when.isPresent() ? when.get().from().toEpochDay() : Long.MIN_VALUE;
  }

  /** The last day, counted from 1970, that a document may be of; the greatest number if any. */
  public static long lastDay(Heading heading) {
    Optional<When> when = heading.orderingDate();
    return when.isPresent() ? when.get().to().toEpochDay() : Long.MAX_VALUE;
  }
}
