package taohua.intake.page.unit;

import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.Stops;

/** How long a unit is, how it ends and what characters it is made of. */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Form {
  private static final int[] LENGTHS = {4, 8, 15, 30, 60, 120};
  private static final CharacterSet SYMBOLS =
      CharacterSet.of("|>»›<«‹·•★☆■□●○◆◇▲△▼▽→←↑↓_=#*~^/\\+©®✦⭐｜│┃─━");

  private Form() {}

  static void addTo(Traits traits, Unit unit) {
    traits.add(length(unit.length()));
    traits.add(end(unit));
    commas(unit.plain(), traits);
    characters(unit, traits);
    brackets(unit, traits);
    Trait.NOISE.addTo(traits, Noise.is(unit.text()));
  }

  private static Trait length(int length) {
    int at = 0;
    while (at < LENGTHS.length && length > LENGTHS[at]) {
      at++;
    }
    return Trait.values()[Trait.UP_TO_4.ordinal() + at];
  }

  private static Trait end(Unit unit) {
    char last = unit.last();
    String plain = unit.plain();
    char inside = plain.isEmpty() ? ' ' : Punctuation.lastInside(plain);
    if (inside == '…' || plain.endsWith("...")) {
      return Trait.ENDS_ELLIPSIS;
    }
    if (Punctuation.isSentenceEnd(inside)) {
      return Trait.ENDS_SENTENCE;
    }
    if (Stops.isColon(last)) {
      return Trait.ENDS_COLON;
    }
    if (Stops.isPause(last)) {
      return Trait.ENDS_PAUSE;
    }
    if (")】]》>".indexOf(last) >= 0) {
      return Trait.ENDS_BRACKET;
    }
    return isDigit(last) ? Trait.ENDS_DIGIT : Trait.ENDS_OPEN;
  }

  private static void commas(String plain, Traits traits) {
    int commas = 0;
    for (int i = 0; i < plain.length(); i++) {
      commas += Stops.isComma(plain.charAt(i)) ? 1 : 0;
    }
    Trait.ONE_COMMA.addTo(traits, commas == 1);
    Trait.COMMAS.addTo(traits, commas > 1);
    Trait.HOLDS_SENTENCE_END.addTo(traits, Punctuation.holdsSentenceEnd(plain));
  }

  private static void characters(Unit unit, Traits traits) {
    String plain = unit.plain();
    int han = 0;
    int digits = 0;
    int latin = 0;
    int symbols = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Characters.isHan(c)) {
        han++;
      } else if (isDigit(c)) {
        digits++;
      } else if (c >= 'A' && c <= 'z' && Character.isLetter(c)) {
        latin++;
      } else if (SYMBOLS.contains(c) || Character.isSurrogate(c)) {
        symbols++;
      }
    }
    int length = Math.max(1, plain.length());
    Trait.LITTLE_HAN.addTo(traits, 10 * han < 4 * length);
    Trait.HALF_HAN.addTo(traits, 10 * han >= 4 * length && 10 * han < 7 * length);
    Trait.SOME_DIGITS.addTo(traits, digits > 0 && 10 * digits <= 3 * length);
    Trait.MANY_DIGITS.addTo(traits, 10 * digits > 3 * length);
    Trait.LATIN.addTo(traits, 10 * latin > 3 * length);
    Trait.SYMBOLS.addTo(traits, symbols > 0);
    Trait.MANY_SYMBOLS.addTo(traits, 10 * symbols > 2 * length);
  }

  private static void brackets(Unit unit, Traits traits) {
    char first = unit.length() == 0 ? ' ' : unit.plain().charAt(0);
    boolean isBracketed = "(【[〔".indexOf(first) >= 0 && ")】]〕".indexOf(unit.last()) >= 0;
    Trait.ALL_IN_BRACKETS.addTo(traits, isBracketed);
    Trait.QUOTED.addTo(traits, first == '“' || first == '"' || first == '「');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
