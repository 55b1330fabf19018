package taohua.report.anonymous;

/**
 * A name to be looked for, or a part of one, with what is written instead.
 *
 * @param letters what it is known by, see {@link Letters#key}
 * @param code as many characters, all of the basic plane; one that is the name's own is kept as the
 *     text writes it
 * @param isPlace whether it names a place, not a person
 * @param sign what a text must show for these letters to be the name
 */
record Name(String letters, String code, boolean isPlace, Sign sign) {
  Name {
    if (letters.codePointCount(0, letters.length()) != code.length()) {
      throw new IllegalArgumentException(letters + " is not as long as " + code);
    }
  }

  /** When letters are a name: the surer they are by themselves, the less else is asked for. */
  enum Sign {
    /** Wherever they stand. */
    NONE,
    /** As a word of their own, or with a capital: Ann, which is no part of channel. */
    WORD,
    /** Where office, line or neighbours tell so: 高峰 is a word as well, and so is every 高. */
    STANDING,
    /** Before an office: a surname, a given name. */
    OFFICE
  }

  int length() {
    return code.length();
  }

  /** Whether these letters stay where the sign is missing although they may mean the name. */
  boolean mayStay() {
    return sign == Sign.WORD || sign == Sign.STANDING;
  }
}
