package taohua.report.anonymous;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import taohua.text.Heading;
import taohua.text.Official;

/**
 * The names that the headings of a run hold, each with its pseudonym: persons, places with and
 * without their kind, which is kept (岚川省砚河市 → 子子省丑子市), and what further fields name. Pseudonyms are
 * dealt out in the order of the documents and say nothing of a name but its length.
 */
final class Pseudonyms {
  // 林书记 where several speakers are called 林.
  private static final String SOMEBODY = "某";

  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, Codes> codes = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  private Pseudonyms() {}

  /** For these headings, in this order. */
  static Collection<Name> of(Collection<Heading> headings) {
    Pseudonyms pseudonyms = new Pseudonyms();
    Set<String> places = new LinkedHashSet<>();
    Set<String> persons = new LinkedHashSet<>();
    for (Heading heading : headings) {
      Official official = heading.official();
      places.addAll(PlaceUnits.of(official.place()));
      persons.addAll(List.of(official.name(), official.series()));
      persons.addAll(FurtherNames.of(heading.extra()));
    }
    places.removeIf(place -> !Spelling.isName(stemOf(place)));
    persons.removeIf(person -> !Spelling.isName(Letters.key(person)));
    pseudonyms.taken.addAll(places);
    persons.forEach(person -> pseudonyms.taken.add(Letters.key(person)));
    places.forEach(pseudonyms::place);
    persons.forEach(pseudonyms::person);
    places.forEach(pseudonyms::stem);
    persons.forEach(pseudonyms::parts);
    return pseudonyms.names.values();
  }

  private static String stemOf(String unit) {
    return unit.substring(0, unit.length() - PlaceUnits.kind(unit).length());
  }

  private void place(String unit) {
    String kind = PlaceUnits.kind(unit);
    String stem = stemOf(unit);
    String first = PlaceUnits.isNumbered(unit) && stem.startsWith("第") ? "第" : "";
    String core = stem.substring(first.length());
    String code = core.isEmpty() ? "" : stems.computeIfAbsent(core, any -> next(core, true));
    put(unit, first + code + kind, true, Spelling.sign(unit));
    if (PlaceUnits.isNumbered(unit)) {
      forms(unit, first + code + kind, true);
      forms(core + kind, code + kind, true);
    }
  }

  /** 栖梧 of 栖梧市, 新疆 of 新疆维吾尔自治区. */
  private void stem(String unit) {
    String kind = PlaceUnits.kind(unit);
    String stem = stemOf(unit);
    String code = stems.getOrDefault(stem, "");
    if (kind.isEmpty() || code.length() < 2 || PlaceUnits.isNumbered(unit)) {
      return;
    }
    // 新市 of 新市区 begins 新市民 as well.
    boolean isUnit = !PlaceUnits.kind(stem).isEmpty();
    put(stem, code, true, isUnit ? Name.Sign.STANDING : Spelling.sign(stem));
    String shorter = kind.startsWith("自治") ? PlaceUnits.withoutPeoples(stem) : stem;
    put(shorter, code.substring(0, Spelling.length(shorter)), true, Spelling.sign(shorter));
  }

  private void person(String person) {
    String letters = Letters.key(person);
    Name known = names.get(letters);
    String code = known == null ? next(letters, false) : known.code();
    put(letters, code, false, Spelling.sign(letters));
    if (Spelling.hasNumber(letters)) {
      forms(letters, code, false);
    }
  }

  /** The same name with its number written otherwise; its own code where that is longer. */
  private void forms(String letters, String code, boolean isPlace) {
    put(letters, code, isPlace, Spelling.sign(letters));
    Matcher number = NumberForms.NUMBER.matcher(letters);
    while (number.find()) {
      String before = letters.substring(0, number.start());
      String after = letters.substring(number.end());
      // A character of two units has a code of one.
      int from = Spelling.length(before);
      int to = from + Spelling.length(number.group());
      for (String form : NumberForms.of(number.group())) {
        String written = before + form + after;
        String own =
            form.length() == number.group().length()
                ? code.substring(from, to)
                : next(form, isPlace);
        String whole = code.substring(0, from) + own + code.substring(to);
        put(written, whole, isPlace, Spelling.sign(written));
      }
    }
  }

  /** What else a person is called: a part of a name of several, a given name, a surname. */
  private void parts(String person) {
    Name name = names.get(Letters.key(person));
    if (name == null || name.isPlace()) {
      return;
    }
    List<String> parts = Spelling.parts(person);
    if (parts.size() > 1) {
      int at = 0;
      for (String part : parts) {
        part(part, name.code().substring(at, at + Spelling.length(part)));
        at += Spelling.length(part);
      }
    } else if (Spelling.isHan(name.letters())) {
      givenNames(name);
    }
  }

  private void part(String part, String code) {
    if (Spelling.isLatin(part)) {
      if (code.length() >= Spelling.LONG_LATIN - 1) {
        put(part, code, false, Name.Sign.WORD);
      }
    } else if (code.length() > 2) {
      put(part, code, false, Spelling.sign(part));
    } else {
      beforeOffice(part, code);
    }
  }

  // 单于归: which surnames have two characters is not known for sure, so both are tried.
  private void givenNames(Name name) {
    for (int surname = 1; surname <= 2 && surname < name.length(); surname++) {
      int cut = name.letters().offsetByCodePoints(0, surname);
      beforeOffice(name.letters().substring(0, cut), name.code().substring(0, surname));
      if (name.length() - surname > 1) {
        beforeOffice(name.letters().substring(cut), name.code().substring(surname));
      }
    }
  }

  private void beforeOffice(String letters, String code) {
    Name known = names.get(letters);
    if (known != null && known.sign() == Name.Sign.OFFICE && !known.code().equals(code)) {
      names.put(
          letters, new Name(letters, SOMEBODY.repeat(code.length()), false, Name.Sign.OFFICE));
    } else {
      put(letters, code, false, Name.Sign.OFFICE);
    }
  }

  private void put(String letters, String code, boolean isPlace, Name.Sign sign) {
    if (!letters.isEmpty()) {
      names.putIfAbsent(letters, new Name(letters, code, isPlace, sign));
    }
  }

  /** One that is no name and has no character where the name has the same. */
  private String next(String letters, boolean isPlace) {
    int[] real = letters.codePoints().toArray();
    String digits = isPlace ? Codes.PLACES : Codes.PERSONS;
    Codes list =
        codes.computeIfAbsent(digits + real.length, any -> new Codes(digits, real.length, taken));
    while (true) {
      String code = list.next();
      boolean tells = false;
      for (int i = 0; i < real.length; i++) {
        tells |= code.charAt(i) == real[i];
      }
      if (!tells) {
        return code;
      }
    }
  }
}
