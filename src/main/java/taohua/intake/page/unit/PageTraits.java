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

  private final List<Unit> units;
  private final List<Traits> traits = new ArrayList<>();
  private final int[] proseUntil;

  private PageTraits(List<Unit> units) {
    this.units = units;
    units.forEach(unit -> traits.add(Looks.of(unit)));
    proseUntil = new int[units.size() + 1];
  }

  /**
   * The traits of each unit.
   *
   * @param lines the lines that the units were cut from
   * @param links where the page is a link, ascending
   */
  static List<Traits> of(List<Line> lines, List<Unit> units, List<Span> links) {
    PageTraits page = new PageTraits(units);
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
    int size = units.size();
    for (int i = 0; i < size; i++) {
      Unit unit = units.get(i);
      Line line = lines.get(unit.line());
      put(i, Trait.FIRST, i == 0);
      put(i, Trait.AMONG_FIRST, i < 3);
      put(i, Trait.FIRST_TENTH, 10 * i < size);
      put(i, Trait.LAST_TENTH, 10 * i >= 9 * size);
      put(i, Trait.LAST, i == size - 1);
      put(i, Trait.CONTINUES_LINE, !unit.opens());
      put(i, Trait.AFTER_GAP, unit.opens() && line.gap() > 0);
      put(i, Trait.INDENTED, unit.opens() && line.indented());
      put(i, Trait.CANNOT_BEGIN, Punctuation.cannotBegin(unit.text().charAt(0)));
      put(i, Trait.AS_WIDE_AS_ABOVE, isAsWide(i, i - 1));
      put(i, Trait.AS_WIDE_AS_BELOW, isAsWide(i, i + 1));
    }
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
      boolean isProse =
          units.get(i).length() >= SHORTEST_PROSE
              && (has(i, Trait.ENDS_SENTENCE) || has(i, Trait.COMMAS) || has(i, Trait.ONE_COMMA))
              && !has(i, Trait.LITTLE_HAN)
              && !has(i, Trait.STRONG_WORDS)
              && !has(i, Trait.LINKED)
              && !has(i, Trait.MOSTLY_WEB);
      put(i, Trait.PROSE, isProse);
      all += isProse ? units.get(i).length() : 0;
    }
    proseUntil[units.size()] = all;
    for (int i = 0; i < units.size(); i++) {
      put(i, Trait.MOST_PROSE_ABOVE, 10 * proseUntil[i] > 8 * all);
      put(i, Trait.MOST_PROSE_BELOW, 10 * proseUntil[i] < 2 * all);
    }
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
    for (int i = 0; i < units.size(); i++) {
      int before = 0;
      int after = 0;
      int webBefore = 0;
      int webAfter = 0;
      for (int k = 1; k <= NEAR; k++) {
        before += has(i - k, Trait.PROSE) ? 1 : 0;
        after += has(i + k, Trait.PROSE) ? 1 : 0;
        webBefore += isWeb(i - k) ? 1 : 0;
        webAfter += isWeb(i + k) ? 1 : 0;
      }
      put(i, Trait.PROSE_AROUND, before > 1 && after > 1);
      put(i, Trait.NO_PROSE_AROUND, before == 0 && after == 0);
      put(i, Trait.WEB_BEFORE, webBefore > 1);
      put(i, Trait.WEB_AFTER, webAfter > 1);
      int above = proseUntil[i];
      int below = proseUntil[units.size()] - proseUntil[Math.min(units.size(), i + 1)];
      put(i, Trait.PROSE_BEFORE, above > 0);
      put(i, Trait.MUCH_PROSE_BEFORE, above > MUCH);
      put(i, Trait.PROSE_AFTER, below > 0);
      put(i, Trait.MUCH_PROSE_AFTER, below > MUCH);
      put(
          i,
          Trait.SENTENCE_OPEN_ABOVE,
          i > 0
              && has(i - 1, Trait.PROSE)
              && (has(i - 1, Trait.ENDS_OPEN) || has(i - 1, Trait.ENDS_PAUSE)));
    }
  }

  private boolean isWeb(int at) {
    return has(at, Trait.STRONG_WORD)
        || has(at, Trait.STRONG_WORDS)
        || has(at, Trait.MOSTLY_WEB)
        || has(at, Trait.LINKED)
        || has(at, Trait.URL);
  }
}
