package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import taohua.hint.home.NameEnd;
import taohua.language.PlaceNames;
import taohua.language.Sought;
import taohua.text.Span;

/** The organs of another place, named once where the document's own place is named often. */
final class OddPlaces {
  private static final String UNITS = "市县区州旗";

  // The organs of a place at work: who names these speaks of home, or of a neighbour on purpose.
  private static final Sought ORGANS =
      Sought.of(
          UNITS, "([" + UNITS + "])(?:委[和、]?\\1(?:人民)?政府|人民政府工作|第[一二三四五六七八九十]{1,3}[届次]|国民经济)");

  // How often a document must name its own place to be sure that it speaks of it.
  private static final int HOME_NAMED = 3;

  // The longest name.
  private static final int NEAR = 10;

  private final WrittenBody body;
  // All units of the official's place, and the last of them, which he heads.
  private final String place;
  private final String home;

  private OddPlaces(WrittenBody body, String place, String home) {
    this.body = body;
    this.place = place;
    this.home = home;
  }

  /** By place; none where the official's place is not known. */
  static List<Contradiction> in(WrittenBody body) {
    String place = body.document().heading().official().place();
    List<String> parts = PlaceNames.parts(place);
    return parts.isEmpty()
        ? List.of()
        : new OddPlaces(body, place, parts.get(parts.size() - 1)).all();
  }

  private List<Contradiction> all() {
    int named = body.count(PlaceNames.stem(home));
    List<Contradiction> found = new ArrayList<>();
    if (named < HOME_NAMED) {
      return found;
    }
    for (Span match : body.matches(ORGANS)) {
      String name = NameEnd.of(body.before(match, NEAR));
      Span other = new Span(match.start() - name.length(), match.start() + 1);
      if (!name.isEmpty() && isOdd(other) && !body.isQuoted(other)) {
        found.add(body.contradiction(Contradiction.Kind.ODD_PLACE, other, home, named));
      }
    }
    return found;
  }

  /** Whether a place is another of the same kind, said once, and not on purpose. */
  private boolean isOdd(Span original) {
    String other = body.words(original);
    String stem = PlaceNames.stem(other);
    Mention mention = body.mention(original);
    return other.charAt(other.length() - 1) == home.charAt(home.length() - 1)
        && !other.endsWith(home)
        && !place.contains(stem)
        && body.count(stem) == 1
        && !mention.isMeant(body.quotations())
        && !mention.isBeside(List.of(PlaceNames.stem(home)));
  }
}
