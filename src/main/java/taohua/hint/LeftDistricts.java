package taohua.hint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.hint.home.NameEnd;
import taohua.language.PlaceNames;
import taohua.language.Provinces;
import taohua.language.Words;
import taohua.text.Span;

/**
 * Places within the source's own that a target left standing, where both are known to be at home
 * elsewhere. That a city lies in the source's province is known of all cities; any other place must
 * be one that the source speaks of as its own, and the target must have put a place of its own for
 * a place elsewhere: who changes one district and keeps the next has overlooked it. In either case
 * nobody else may mention it, and the sentence must not speak of it on purpose. A list of such
 * places is as good as one.
 */
final class LeftDistricts {
  private static final String UNIT = "(新区|自治州|自治县|市|州|盟|县|区|旗)";
  // 市场, 县域, 州县, 乡村: there the kind is none.
  private static final Pattern KIND = Pattern.compile(UNIT + "(?![级内外直域场村情市州县区乡镇民长委政])");

  // The longest name.
  private static final int NAME = 10;

  // New areas that the whole country speaks of.
  private static final Set<String> NATIONAL = Set.of("雄安", "浦东", "前海", "横琴");

  // In a name that the dictionary does not have every character is seldom a word by itself, and one
  // hardly ever: 枕云 and 磐溪, not 赋能, 涉藏 or 个整. Counts of Words.frequency; 综试区 is no place.
  private static final int SELDOM = 100;
  private static final int HARDLY_EVER = 2;
  private static final String NO_NAME = "综";

  private final SharedPassage passage;
  private final NameUsage usage;
  private final Exchanges exchanges;
  // The places of the source, without their kinds, for which the target has others somewhere.
  private final List<String> changed;

  private LeftDistricts(SharedPassage passage, NameUsage usage, Exchanges exchanges) {
    this.passage = passage;
    this.usage = usage;
    this.exchanges = exchanges;
    changed = changed();
  }

  /**
   * Where they stand in a passage, each with its kind, by place.
   *
   * @param exchanges of the two documents
   */
  static List<Span> of(SharedPassage passage, NameUsage usage, Exchanges exchanges) {
    String ours = passage.ours().place();
    String theirs = passage.theirs().place();
    if (ours.isEmpty() || theirs.isEmpty() || isWithin(ours, theirs)) {
      return List.of();
    }
    LeftDistricts districts = new LeftDistricts(passage, usage, exchanges);
    return districts.names().stream().filter(districts::isLeft).map(districts::whole).toList();
  }

  /** Whether one place lies in the other, so that both may speak of the same districts. */
  private static boolean isWithin(String ours, String theirs) {
    String one = Provinces.of(ours);
    if (!one.isEmpty() && one.equals(Provinces.of(theirs))) {
      return true;
    }
    return ours.contains(lastStem(theirs)) || theirs.contains(lastStem(ours));
  }

  private static String lastStem(String place) {
    List<String> parts = PlaceNames.parts(place);
    return PlaceNames.stem(parts.get(parts.size() - 1));
  }

  private Span whole(Span name) {
    return LeftNames.whole(passage, name);
  }

  /** The places that the passage names, without their kinds, in order; those that may be left. */
  private Set<Span> names() {
    Set<Span> names = new LinkedHashSet<>();
    // Where nothing was changed, only a city of the source's province can be left.
    List<String> cities = Provinces.cities(Provinces.of(passage.theirs().place()));
    if (changed.isEmpty() && cities.isEmpty()) {
      return names;
    }
    int end;
    for (int at = passage.characters().start(); at < passage.characters().end(); at = end) {
      end =
          Math.min(passage.characters().end(), passage.text().clauses(new Span(at, at + 1)).end());
      end = Math.max(end, at + 1);
      String words = passage.text().characters(new Span(at, end));
      if (!changed.isEmpty() || cities.stream().anyMatch(words::contains)) {
        addNames(at, words, names);
      }
    }
    return names;
  }

  private static void addNames(int start, String words, Set<Span> names) {
    List<Span> found = new ArrayList<>();
    for (Words.Word word : Words.of(words)) {
      String stem = PlaceNames.stem(word.text());
      if (word.isPlace() && !word.tag().isForeignPlace() && stem.length() > 1) {
        found.add(new Span(word.start(), word.start() + stem.length()));
      }
    }
    Matcher kind = KIND.matcher(words);
    while (kind.find()) {
      int from = Math.max(0, kind.start() - NAME);
      String name = NameEnd.of(words.substring(from, kind.start()));
      if (isRare(name)) {
        found.add(new Span(kind.start() - name.length(), kind.start()));
      }
    }
    found.stream()
        .distinct()
        .map(span -> new Span(start + span.start(), start + span.end()))
        .forEach(names::add);
  }

  /** Whether characters in a row may be a name, since they are hardly words. */
  private static boolean isRare(String name) {
    IntSummaryStatistics words =
        name.chars().map(c -> Words.frequency(Character.toString(c))).summaryStatistics();
    return name.length() > 1
        && words.getMax() <= SELDOM
        && words.getMin() <= HARDLY_EVER
        && NO_NAME.indexOf(name.charAt(0)) < 0;
  }

  private boolean isLeft(Span name) {
    String stem = passage.text().characters(name);
    return passage.holds(name)
        && passage.isCopied(whole(name))
        && !isKnown(stem)
        && isOfTheSource(stem, name)
        && !isMeant(name)
        && !usage.isSpokenOf(stem, passage.target(), passage.source());
  }

  /** Whether a name is that of a province, of either home, or what the target puts for another. */
  private boolean isKnown(String stem) {
    return Provinces.names().contains(stem)
        || passage.ours().place().contains(stem)
        || passage.theirs().place().contains(stem)
        || PlaceNames.isCommonWord(stem)
        || NATIONAL.contains(stem)
        || exchanges.count(one -> one.to().contains(stem)) > 0;
  }

  /**
   * Whether a place is known to lie in the source's province; else something must have been
   * changed, and it must stand with its kind or in a list with what was changed.
   */
  private boolean isOfTheSource(String stem, Span name) {
    String province = Provinces.ofCity(stem);
    if (!province.isEmpty()) {
      return province.equals(Provinces.of(passage.theirs().place()));
    }
    // Beside the source's own name it may be anybody's: 跑了栖梧市和云汀市.
    return !changed.isEmpty()
        && !passage.mention(name).isBeside(List.of(lastStem(passage.theirs().place())))
        && (isFollowedByKind(name)
            || changed.stream().anyMatch(passage.mentionInSource(name)::isListedWith));
  }

  private boolean isFollowedByKind(Span name) {
    Span rest = new Span(name.end(), whole(name).end());
    return KIND.matcher(passage.text().characters(rest)).lookingAt();
  }

  /** With which kinds a document names a place: 区 for 枕云 where it says 枕云区. */
  private Set<String> kinds(String stem, int document) {
    return usage.behind(stem, KIND, document);
  }

  private List<String> changed() {
    return exchanges.all().stream()
        .filter(this::isOfPlaces)
        .map(one -> PlaceNames.stem(one.from()))
        .toList();
  }

  private boolean isOfPlaces(Substitution one) {
    return OwnName.isPlace(one.from()) && OwnName.isPlace(one.to())
        || passage.theirs().place().contains(one.from())
            && passage.ours().place().contains(one.to())
        || !Collections.disjoint(
            kinds(one.from(), passage.source()), kinds(one.to(), passage.target()));
  }

  private boolean isMeant(Span name) {
    Mention mention = passage.mention(name);
    List<String> elsewhere = new ArrayList<>(passage.home());
    Provinces.names().stream()
        .filter(province -> !passage.theirs().place().contains(province))
        .forEach(elsewhere::add);
    return mention.isMeantThoughListed(passage.quotations()) || mention.isBeside(elsewhere);
  }
}
