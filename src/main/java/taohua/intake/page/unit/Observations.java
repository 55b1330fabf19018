package taohua.intake.page.unit;

import java.util.List;
import taohua.text.Span;

/**
 * What is seen of a page, before anything is said about it.
 *
 * @param text in simplified characters
 * @param lines those that are not blank, in order
 * @param units the parts that the lines were cut to, in order
 * @param traits of each unit
 */
public record Observations(String text, List<Line> lines, List<Unit> units, List<Traits> traits) {

  /**
   * Looks at a page; nothing is seen of a blank one.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   * @param links where it is a link, ascending and disjoint
   */
  public static Observations of(String text, List<Span> links) {
    return of(text, links, Pairs.shipped());
  }

  /** The same with what other pairs of characters say than those that the program comes with. */
  public static Observations of(String text, List<Span> links, Pairs pairs) {
    List<Line> lines = PageNumbers.strip(Line.of(text));
    List<Unit> units = Units.of(lines);
    return new Observations(text, lines, units, PageTraits.of(lines, units, links, pairs));
  }

  /** The units of a page alone. */
  public static List<Unit> units(String text) {
    return Units.of(PageNumbers.strip(Line.of(text)));
  }

  /** How many units the page has. */
  public int size() {
    return units.size();
  }

  /** Whether a unit has a trait; one before the first or behind the last has none. */
  public boolean has(int at, Trait trait) {
    return at >= 0 && at < size() && traits.get(at).contains(trait);
  }
}
