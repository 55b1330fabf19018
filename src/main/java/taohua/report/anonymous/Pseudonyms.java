package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Characters;
import taohua.language.PlaceNames;
import taohua.language.Words;
import taohua.text.Official;

/**
 * A pseudonym for each name that the headings of a run hold: for persons as they are, for places
 * with and without their kind, which is kept (岚川省砚河市 → 子子省丑子市). Names are known by their letters
 * alone, simplified and in lower case, so that 林遠舟 and 林 远舟 are one. A pseudonym has as many UTF-16
 * units as its name.
 */
final class Pseudonyms {
  // Not a place that tells anybody from others.
  private static final Set<String> EVERYBODY = Set.of("全国", "中国", "中央", "国家", "中华人民共和国");

  private static final Pattern KIND = Pattern.compile(PlaceNames.KIND + "$");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Codes> codes = new HashMap<>();
  private final Set<String> taken;

  private Pseudonyms(Set<String> taken) {
    this.taken = taken;
  }

  /** For these officials, in this order. */
  static Map<String, String> of(Collection<Official> officials) {
    Pseudonyms pseudonyms = new Pseudonyms(names(officials).keySet());
    names(officials).forEach(pseudonyms::add);
    return pseudonyms.names;
  }

  /** Each name by its letters, whether it is a place. */
  private static Map<String, Boolean> names(Collection<Official> officials) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (Official official : officials) {
      for (String part : PlaceNames.parts(official.place())) {
        places(part).forEach(place -> names.put(letters(place), true));
      }
    }
    for (Official official : officials) {
      for (String person : List.of(official.name(), official.series())) {
        if (isName(letters(person))) {
          names.putIfAbsent(letters(person), false);
        }
      }
    }
    return names;
  }

  // 石家庄 of a place without kinds, 河北石家庄, is a name as well.
  private static List<String> places(String unit) {
    List<String> places = new ArrayList<>();
    if (!isName(letters(unit)) || EVERYBODY.contains(unit)) {
      return places;
    }
    List<Words.Word> words = Words.of(unit);
    boolean several = words.size() > 1 && words.stream().allMatch(Words.Word::isPlace);
    if (several && !KIND.matcher(unit).find()) {
      words.forEach(word -> places.addAll(places(word.text())));
    } else {
      places.add(unit);
    }
    return places;
  }

  private void add(String name, boolean isPlace) {
    Matcher kind = KIND.matcher(name);
    if (!isPlace || !kind.find() || kind.start() == 0) {
      names.putIfAbsent(name, isPlace ? place(name) : person(name));
      return;
    }
    String stem = name.substring(0, kind.start());
    String known = names.get(stem);
    String code = known == null ? place(stem) : known;
    names.put(name, code + kind.group());
    if (stem.length() < 2 || PlaceNames.isCommonWord(stem)) {
      return;
    }
    names.put(stem, code);
    // 新疆 of 新疆维吾尔自治区.
    String first = Words.of(stem).get(0).text();
    if (kind.group().startsWith("自治") && first.length() > 1 && first.length() < stem.length()) {
      names.putIfAbsent(first, code.substring(0, first.length()));
    }
  }

  private String place(String name) {
    return next("place", Codes.PLACES, name.length());
  }

  private String person(String name) {
    return next("person", Codes.PERSONS, name.length());
  }

  private String next(String kind, String digits, int length) {
    return codes.computeIfAbsent(kind + length, any -> new Codes(digits, length, taken)).next();
  }

  // A single character is no name that could be found in a text, a placeholder is none at all.
  private static boolean isName(String letters) {
    return letters.length() > 1
        && letters.chars().noneMatch(Character::isDigit)
        && letters.chars().anyMatch(c -> c != 'x' && c != '某')
        && letters.chars().noneMatch(c -> Characters.isPlaceholderSymbol((char) c));
  }

  /** What a name is known by: its letters, simplified and in lower case. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = Characters.fold(name.charAt(i));
      if (c != Characters.DROPPED && c != Characters.SEVERAL) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
