package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.PlaceNames;
import taohua.text.Span;

/**
 * Names of places and of persons that a target left standing. A name counts only if it is the
 * source's own and none of the target's ({@link OwnName}), and only where the sentence does not
 * speak of it on purpose ({@link Mention}). What the target does not replace elsewhere must
 * moreover be a name that neither it nor any third official mentions of his own accord ({@link
 * NameUsage}).
 */
final class LeftNames {
  // 省级, 市场, 县域: there the kind is none.
  private static final Pattern KIND = Pattern.compile("^" + PlaceNames.KIND + "(?![级内外直域场村情])");
  private static final Pattern BODY =
      Pattern.compile(
          "^[\\p{IsHan}&&[^的在把将和与及对为是有]]{0,4}?"
              + "(?:工业园区|产业园区|园区|开发区|高新区|经开区|示范区|新区|管委会|委员会|水库|公司)");

  private final SharedPassage passage;
  private final NameUsage usage;

  private LeftNames(SharedPassage passage, NameUsage usage) {
    this.passage = passage;
    this.usage = usage;
  }

  /**
   * Where they stand in a passage, each with the body that bears it, by name and place.
   *
   * @param exchanges of the two documents
   */
  static List<Span> of(SharedPassage passage, NameUsage usage, Exchanges exchanges) {
    LeftNames names = new LeftNames(passage, usage);
    List<Span> left = new ArrayList<>();
    for (OwnName name : OwnName.of(passage.ours(), passage.theirs(), exchanges)) {
      for (Span place : names.places(name.text())) {
        Span whole = whole(passage, place);
        if (names.isLeft(name, place, whole)) {
          left.add(whole);
        }
      }
    }
    return left;
  }

  private List<Span> places(String name) {
    String words = passage.words();
    int start = passage.characters().start();
    List<Span> places = new ArrayList<>();
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      Span place = new Span(start + at, start + at + name.length());
      if (passage.holds(place)) {
        places.add(place);
      }
    }
    return places;
  }

  /** The name with its kind and the body that bears it: 栖梧 in 栖梧市工业园区 gives all of it. */
  static Span whole(SharedPassage passage, Span place) {
    int end = place.end();
    for (Pattern pattern : List.of(KIND, BODY)) {
      Matcher matcher =
          pattern.matcher(passage.text().characters(new Span(end, passage.sameUntil(end))));
      end += matcher.find() ? matcher.end() : 0;
    }
    return new Span(place.start(), end);
  }

  private boolean isLeft(OwnName name, Span place, Span whole) {
    Mention mention = passage.mention(place);
    if (!passage.isCopied(whole)
        || mention.isMeant(passage.quotations())
        || passage.mention(whole).isListed()) {
      return false;
    }
    List<String> home = passage.home();
    return switch (name.evidence()) {
      // Where the source, too, names both places in one sentence, both are meant.
      case REPLACED -> !passage.mentionInSource(place).isBeside(home);
      case HEADING -> !mention.isBeside(home) && !isSpokenOf(name.text());
    };
  }

  /** Whether a third official mentions it, or the target where it has nothing of that source. */
  private boolean isSpokenOf(String name) {
    return usage.isSpokenOf(name, passage.target(), passage.source());
  }
}
