package taohua.intake.page.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import taohua.language.Characters;

/**
 * Short lines that many pages of one run have: what a site prints on each of them, and what many
 * speeches say alike. Immutable.
 */
public final class SharedLines {
  /** Where no other page is known. */
  public static final SharedLines NONE = new SharedLines(Set.of());

  // So many pages are a site; fewer may be prints of one speech.
  private static final int PAGES = 5;
  private static final int SHORTEST = 2;
  // What a page prints everywhere is a line of a screen or two.
  private static final int LONGEST = 120;

  private final Set<String> lines;

  private SharedLines(Set<String> lines) {
    this.lines = lines;
  }

  /** The lines that several of some texts have, whatever their characters and widths. */
  public static SharedLines of(List<String> texts) {
    if (texts.size() < PAGES) {
      return NONE;
    }
    Map<String, Integer> pages = new HashMap<>();
    for (String text : texts) {
      Set<String> own = new HashSet<>();
      for (Line line : Line.of(text)) {
        if (line.length() >= SHORTEST && line.length() <= LONGEST) {
          own.add(Unit.plain(Characters.simplify(line.text())));
        }
      }
      own.forEach(line -> pages.merge(line, 1, Integer::sum));
    }
    return new SharedLines(
        pages.entrySet().stream()
            .filter(line -> line.getValue() >= PAGES)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a unit is one of them. */
  public boolean contain(Unit unit) {
    return lines.contains(unit.plain());
  }
}
