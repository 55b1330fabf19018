package taohua.family;

import java.util.Locale;

/**
 * A place of a template that its witnesses fill.
 *
 * @param number from 1, as in the template's text
 * @param kind what it is filled with
 */
public record Slot(int number, Kind kind) {
  /** What a slot is filled with. */
  public enum Kind {
    PLACE,
    PERSON,
    OFFICE,
    DATE,
    NUMBER,
    FREE;

    /** The word that data files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether such a filler names something: another one is never a mere change of wording. */
    boolean names() {
      return this != FREE;
    }
  }
}
