package taohua.hint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taohua.language.PlaceNames;
import taohua.language.Provinces;
import taohua.language.Words;
import taohua.text.Official;

/**
 * A name that belongs to the source of a pair and not to its target.
 *
 * @param text what to look for: the stem of a place where that is no ordinary word, else the name
 * @param evidence what makes it suspicious where it stands in the target
 */
record OwnName(String text, Evidence evidence) {
  // How one says that somebody comes to one's own province, or is there.
  private static final List<String> COMING = List.of("入", "来", "在", "赴", "驻", "返", "抵", "留");

  /** What is known beside the heading of the source. */
  enum Evidence {
    /** The target says something else in its place elsewhere. */
    REPLACED,
    /** Nothing; so nobody else in the corpus may speak of it. */
    HEADING
  }

  /**
   * The names of a source's places, how it says that one comes to its province, and the name of its
   * official, less those of the target's; and what the target regularly replaces by a name of its
   * own; each once.
   *
   * @param exchanges of the two documents
   */
  static List<OwnName> of(Official target, Official source, Exchanges exchanges) {
    Map<String, Evidence> names = new LinkedHashMap<>();
    addPlaces(target, source, exchanges, names);
    addAbbreviations(target, source, names);
    if (isName(source.name())
        && !source.name().equals(target.name())
        && !PlaceNames.isCommonWord(source.name())) {
      names.put(source.name(), evidence(source.name(), exchanges));
    }
    for (Substitution one : exchanges.all()) {
      if (one.count() >= Exchanges.REGULARLY
          && isPlace(one.from())
          && isPlace(one.to())
          && !target.place().contains(PlaceNames.stem(one.from()))) {
        names.putIfAbsent(searched(one.from()), Evidence.REPLACED);
      }
    }
    return names.entrySet().stream()
        .map(name -> new OwnName(name.getKey(), name.getValue()))
        .toList();
  }

  private static void addPlaces(
      Official target, Official source, Exchanges exchanges, Map<String, Evidence> names) {
    List<String> parts = PlaceNames.parts(source.place());
    for (String part : parts) {
      String name = searched(part);
      if (!target.place().contains(PlaceNames.stem(part))) {
        if (isName(name)) {
          names.put(name, evidence(name, exchanges));
        }
      } else if (part.equals(parts.get(parts.size() - 1))
          && !target.place().endsWith(part)
          && exchanges.replaced(name) >= Exchanges.REGULARLY) {
        // A city that the target's county lies in: the county names it, but not as its own.
        names.put(name, Evidence.REPLACED);
      }
    }
  }

  /** 来黔, 入甘: the source's province behind a verb, where the target lies in another for certain. */
  private static void addAbbreviations(
      Official target, Official source, Map<String, Evidence> names) {
    String theirs = Provinces.of(source.place());
    String ours = Provinces.of(target.place());
    if (theirs.isEmpty() || ours.isEmpty() || ours.equals(theirs)) {
      return;
    }
    Provinces.abbreviations(theirs)
        .chars()
        .mapToObj(Character::toString)
        .flatMap(province -> COMING.stream().map(verb -> verb + province))
        .forEach(name -> names.put(name, Evidence.HEADING));
  }

  private static Evidence evidence(String name, Exchanges exchanges) {
    return exchanges.replaced(name) > 0 ? Evidence.REPLACED : Evidence.HEADING;
  }

  private static boolean isName(String name) {
    return name.length() >= 2 && !name.equals("全国") && !name.equals("中国");
  }

  private static String searched(String place) {
    String stem = PlaceNames.stem(place);
    return stem.length() < 2 || PlaceNames.isCommonWord(stem) ? place : stem;
  }

  // 我市 and 全市 are no names, and what is said of them is said elsewhere.
  static boolean isPlace(String words) {
    if (words.length() < 2 || "我全本各该".indexOf(words.charAt(0)) >= 0) {
      return false;
    }
    List<Words.Word> split = Words.of(words);
    // Places abroad are subjects of a speech, nobody's home.
    if (split.get(0).tag().isForeignPlace()) {
      return false;
    }
    return split.size() == 1 && split.get(0).isPlace()
        || PlaceNames.namesKind(words) && PlaceNames.parts(words).size() == 1 && isUnknown(split);
  }

  // A name that the dictionary does not have falls apart into single characters; 示范区 does not.
  private static boolean isUnknown(List<Words.Word> split) {
    return split.stream().allMatch(word -> word.text().length() == 1 || word.isPlace());
  }
}
