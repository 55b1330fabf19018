package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.text.Span;

/** The traits of all units of a page: their own looks, and what their page says of them. */
final class PageTraits {
  private static final int NEAR = 4;
  private static final int NEAR_SALUTATION = 3;
  private static final int MUCH = 400;
  private static final int SHORTEST_COPY = 5;
  private static final int SHORTEST_PROSE = 12;
  private static final int NARROWEST = 16;

  private static final Traits OF_WEB =
      Traits.of(Trait.STRONG_WORD, Trait.STRONG_WORDS, Trait.MOSTLY_WEB, Trait.LINKED, Trait.URL);

  private static final Traits IN_PROSE =
      Traits.of(Trait.ENDS_SENTENCE, Trait.COMMAS, Trait.ONE_COMMA);
  private static final Traits IN_NO_PROSE =
      Traits.of(Trait.LITTLE_HAN, Trait.STRONG_WORDS, Trait.LINKED, Trait.MOSTLY_WEB);

  private final List<Unit> units;
  private final List<Traits> traits = new ArrayList<>();
  private final int[] proseUntil;

  private PageTraits(List<Unit> units, Pairs pairs) {
    this.units = units;
    units.forEach(unit -> traits.add(Looks.of(unit, pairs)));
    proseUntil = new int[units.size() + 1];
  }

  /**
   * The traits of each unit.
   *
   * @param lines the lines that the units were cut from
   * @param links where the page is a link, ascending
   * @param pairs what pairs of characters say
   */
  static List<Traits> of(List<Line> lines, List<Unit> units, List<Span> links, Pairs pairs) {
    PageTraits page = new PageTraits(units, pairs);
    page.places(lines);
    page.links(links);
    page.prose();
    page.copies();
    page.repeats();
    page.salutations();
    page.numbers();
    page.surroundings();
    return page.traits;
  }

  private boolean has(int at, Trait trait) {
    return at >= 0 && at < traits.size() && traits.get(at).contains(trait);
  }

  private void put(int at, Trait trait, boolean has) {
    if (has) {
      traits.get(at).add(trait);
    }
  }

  private void places(List<Line> lines) {
    for (int i = 0; i < units.size(); i++) {
      place(i, lines.get(units.get(i).line()));
    }
  }

  private void place(int at, Line line) {
    int size = units.size();
    Unit unit = units.get(at);
    Traits own = traits.get(at);
    Trait.FIRST.addTo(own, at == 0);
    Trait.AMONG_FIRST.addTo(own, at < 3);
    Trait.FIRST_TENTH.addTo(own, 10 * at < size);
    Trait.LAST_TENTH.addTo(own, 10 * at >= 9 * size);
    Trait.LAST.addTo(own, at == size - 1);
    Trait.CONTINUES_LINE.addTo(own, !unit.opens());
    Trait.AFTER_GAP.addTo(own, unit.opens() && line.gap() > 0);
    Trait.INDENTED.addTo(own, unit.opens() && line.indented());
    Trait.CANNOT_BEGIN.addTo(own, Punctuation.cannotBegin(unit.text().charAt(0)));
    Trait.AS_WIDE_AS_ABOVE.addTo(own, isAsWide(at, at - 1));
    Trait.AS_WIDE_AS_BELOW.addTo(own, isAsWide(at, at + 1));
  }

  /** Whether two units are whole lines of the width of a hard wrap. */
  private boolean isAsWide(int at, int other) {
    if (other < 0 || other >= units.size()) {
      return false;
    }
    int width = units.get(at).text().length();
    return width >= NARROWEST
        && Math.abs(width - units.get(other).text().length()) <= 1
        && units.get(at).opens()
        && units.get(other).opens();
  }

  private void links(List<Span> links) {
    int at = 0;
    for (int i = 0; i < units.size(); i++) {
      Span unit = new Span(units.get(i).start(), units.get(i).end());
      while (at < links.size() && links.get(at).end() <= unit.start()) {
        at++;
      }
      int linked = 0;
      for (int k = at; k < links.size() && links.get(k).start() < unit.end(); k++) {
        linked += links.get(k).overlap(unit);
      }
      put(i, Trait.LINKED, 10 * linked >= 8 * unit.length());
      put(i, Trait.IN_PART_LINKED, linked > 0 && 10 * linked < 8 * unit.length());
    }
  }

  /** Sentences that a speech could hold, and how many characters of them stand above each unit. */
  private void prose() {
    int all = 0;
    for (int i = 0; i < units.size(); i++) {
      proseUntil[i] = all;
      boolean isProse = isProse(i);
      put(i, Trait.PROSE, isProse);
      all += isProse ? units.get(i).length() : 0;
    }
    proseUntil[units.size()] = all;
    for (int i = 0; i < units.size(); i++) {
      put(i, Trait.MOST_PROSE_ABOVE, 10 * proseUntil[i] > 8 * all);
      put(i, Trait.MOST_PROSE_BELOW, 10 * proseUntil[i] < 2 * all);
    }
  }

  private boolean isProse(int at) {
    return units.get(at).length() >= SHORTEST_PROSE
        && traits.get(at).containsAny(IN_PROSE)
        && !traits.get(at).containsAny(IN_NO_PROSE);
  }

  private void copies() {
    Map<String, Integer> counts = new HashMap<>();
    for (Unit unit : units) {
      counts.merge(unit.plain(), 1, Integer::sum);
    }
    Copies copies = Copies.of(units);
    String title = "";
    for (int i = 0; i < units.size(); i++) {
      String plain = units.get(i).plain();
      put(i, Trait.SAID_ABOVE, copies.isAbove(i));
      put(i, Trait.SAID_BELOW, copies.isBelow(i));
      put(
          i,
          Trait.PRINTED_TWICE,
          plain.length() >= SHORTEST_COPY && counts.getOrDefault(plain, 1) > 1);
      put(
          i,
          Trait.LIKE_TITLE,
          !title.isEmpty()
              && !has(i, Trait.PROSE)
              && plain.length() >= 8
              && plain.length() < 2 * title.length()
              && (plain.contains(title) || title.contains(plain)));
      if (title.isEmpty() && has(i, Trait.TITLE) && plain.length() >= 8) {
        title = plain;
      }
    }
  }

  /** Where most of what stands around was said above: in a second print with other misreadings. */
  private void repeats() {
    for (int i = 0; i < units.size(); i++) {
      int said = 0;
      for (int k = -NEAR; k <= NEAR; k++) {
        said += k != 0 && has(i + k, Trait.SAID_ABOVE) ? 1 : 0;
      }
      put(i, Trait.AMONG_SAID_ABOVE, said >= NEAR - 1);
    }
  }

  private void salutations() {
    int salutation = -1;
    boolean closing = false;
    boolean title = false;
    for (int i = 0; i < units.size(); i++) {
      put(i, Trait.SALUTATION_ABOVE, salutation >= 0);
      put(i, Trait.SALUTATION_NEAR_ABOVE, salutation >= 0 && i - salutation <= NEAR_SALUTATION);
      put(i, Trait.CLOSING_ABOVE, closing);
      put(i, Trait.TITLE_ABOVE, title);
      salutation = has(i, Trait.SALUTATION) ? i : salutation;
      closing |= has(i, Trait.CLOSING_WORD);
      title |= has(i, Trait.TITLE) || has(i, Trait.PART_MARKER);
    }
    salutation = -1;
    closing = false;
    int titleBelow = -1;
    for (int i = units.size() - 1; i >= 0; i--) {
      put(i, Trait.SALUTATION_BELOW, salutation >= 0);
      put(i, Trait.SALUTATION_NEAR_BELOW, salutation >= 0 && salutation - i <= NEAR_SALUTATION);
      put(i, Trait.CLOSING_BELOW, closing);
      put(i, Trait.TITLE_NEAR_BELOW, titleBelow >= 0 && titleBelow - i <= NEAR);
      salutation = has(i, Trait.SALUTATION) ? i : salutation;
      closing |= has(i, Trait.CLOSING_WORD);
      titleBelow = has(i, Trait.TITLE) ? i : titleBelow;
    }
  }

  /** Where an enumeration goes on: its next number stands below, or the number before it above. */
  private void numbers() {
    for (Enumerators.Style style : Enumerators.Style.values()) {
      int expected = 0;
      int last = -1;
      for (int i = 0; i < units.size(); i++) {
        int number = units.get(i).length() > 2 ? style.number(units.get(i).plain()) : 0;
        if (number > 1 && number == expected) {
          put(i, Trait.NUMBER_GOES_ON, true);
          for (int k = last; k < i; k++) {
            put(k, Trait.NEXT_NUMBER_BELOW, true);
          }
        }
        if (number == 1 || number > 1 && number == expected) {
          expected = number + 1;
          last = i;
        }
      }
    }
  }

  private void surroundings() {
    boolean[] prose = new boolean[units.size()];
    boolean[] web = new boolean[units.size()];
    for (int i = 0; i < prose.length; i++) {
      prose[i] = has(i, Trait.PROSE);
      web[i] = traits.get(i).containsAny(OF_WEB);
    }
    for (int i = 0; i < units.size(); i++) {
      surroundings(i, prose, web);
    }
  }

  private void surroundings(int at, boolean[] prose, boolean[] web) {
    Traits own = traits.get(at);
    int before = count(prose, at - NEAR, at);
    int after = count(prose, at + 1, at + 1 + NEAR);
    Trait.PROSE_AROUND.addTo(own, before > 1 && after > 1);
    Trait.NO_PROSE_AROUND.addTo(own, before == 0 && after == 0);
    Trait.WEB_BEFORE.addTo(own, count(web, at - NEAR, at) > 1);
    Trait.WEB_AFTER.addTo(own, count(web, at + 1, at + 1 + NEAR) > 1);
    int above = proseUntil[at];
    int below = proseUntil[units.size()] - proseUntil[at + 1];
    Trait.PROSE_BEFORE.addTo(own, above > 0);
    Trait.MUCH_PROSE_BEFORE.addTo(own, above > MUCH);
    Trait.PROSE_AFTER.addTo(own, below > 0);
    Trait.MUCH_PROSE_AFTER.addTo(own, below > MUCH);
    Trait.SENTENCE_OPEN_ABOVE.addTo(
        own,
        at > 0 && prose[at - 1] && (has(at - 1, Trait.ENDS_OPEN) || has(at - 1, Trait.ENDS_PAUSE)));
  }

  /** How many of some units are such, those before the first or behind the last left out. */
  private static int count(boolean[] are, int from, int to) {
    int count = 0;
    for (int i = Math.max(0, from); i < Math.min(to, are.length); i++) {
      count += are[i] ? 1 : 0;
    }
    return count;
  }
}
