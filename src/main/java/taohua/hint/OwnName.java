package taohua.hint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taohua.language.PlaceNames;
import taohua.language.Words;
import taohua.text.Official;

/**
 * A name that belongs to the source of a pair and not to its target.
 *
 * @param text what to look for: the stem of a place where that is no ordinary word, else the name
 * @param evidence what makes it suspicious where it stands in the target
 */
record OwnName(String text, Evidence evidence) {
  /** What is known beside the heading of the source. */
  enum Evidence {
    /** The target says something else in its place elsewhere. */
    REPLACED,
    /** Nothing; so nobody else in the corpus may speak of it. */
    HEADING
  }

  // Twice the same exchange is a habit, once may be a subject of its own.
  private static final int REGULARLY = 2;

  /**
   * The names of a source's official and of his places, less those of the target's, and what the
   * target regularly replaces by a name of its own.
   *
   * @param substitutions of this pair
   */
  static List<OwnName> of(Official target, Official source, List<Substitution> substitutions) {
    Map<String, Evidence> names = new LinkedHashMap<>();
    List<String> parts = PlaceNames.parts(source.place());
    for (int i = 0; i < parts.size(); i++) {
      String name = searched(parts.get(i));
      int replaced = replaced(name, substitutions);
      boolean holdsTarget = target.place().contains(PlaceNames.stem(parts.get(i)));
      boolean itsOwn = i == parts.size() - 1 && !target.place().endsWith(parts.get(i));
      if (holdsTarget && itsOwn && replaced >= REGULARLY) {
        names.put(name, Evidence.REPLACED);
      } else if (!holdsTarget && isName(name)) {
        names.put(name, replaced > 0 ? Evidence.REPLACED : Evidence.HEADING);
      }
    }
    if (isName(source.name())
        && !source.name().equals(target.name())
        && !PlaceNames.isCommonWord(source.name())) {
      boolean replaced = replaced(source.name(), substitutions) > 0;
      names.put(source.name(), replaced ? Evidence.REPLACED : Evidence.HEADING);
    }
    for (Substitution one : substitutions) {
      if (one.count() >= REGULARLY && isPlace(one.from()) && isPlace(one.to())) {
        String name = searched(one.from());
        if (!target.place().contains(PlaceNames.stem(one.from()))) {
          names.putIfAbsent(name, Evidence.REPLACED);
        }
      }
    }
    List<OwnName> own = new ArrayList<>();
    names.forEach((name, evidence) -> own.add(new OwnName(name, evidence)));
    return own;
  }

  private static boolean isName(String name) {
    return name.length() >= 2 && !name.equals("全国") && !name.equals("中国");
  }

  private static String searched(String place) {
    String stem = PlaceNames.stem(place);
    return stem.length() < 2 || PlaceNames.isCommonWord(stem) ? place : stem;
  }

  private static int replaced(String name, List<Substitution> substitutions) {
    int count = 0;
    for (Substitution one : substitutions) {
      count += one.from().contains(name) && !one.to().contains(name) ? one.count() : 0;
    }
    return count;
  }

  // 我市 and 全市 are no names, and what is said of them is said elsewhere.
  private static boolean isPlace(String words) {
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
