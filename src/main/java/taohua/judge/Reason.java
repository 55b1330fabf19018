package taohua.judge;

import java.util.Locale;

/**
 * What is known of characters that may be reused, in the order of {@link Label}. Each reason speaks
 * for a label; which label its characters get is for {@link Reasons} to say.
 */
public enum Reason {
  /** They match text that anybody may use. */
  ALLOWED(Label.ALLOWED),
  /** They lie in common language. */
  FORMULA(Label.FORMULA),
  /** They are marked as somebody else's words. */
  QUOTED(Label.QUOTED),
  /** They match a text of the same official. */
  OWN(Label.OWN),
  /**
   * They match a later text of the same official, which explains nothing that anybody else has:
   * what he repeats later was not his before.
   */
  OWN_LATER(Label.OWN),
  /** They match a text of the same office, by another person. */
  OFFICE(Label.OFFICE),
  /** They are marked as somebody's words, and so they are where they may be from. */
  RELAYED(Label.COPIED),
  /** They match a text of anybody else. */
  COPIED(Label.COPIED),
  /** They stand in an aligned passage and differ from the other text. */
  EDITED(Label.EDITED);

  private final Label label;

  Reason(Label label) {
    this.label = label;
  }

  /** What it speaks for. */
  public Label label() {
    return label;
  }

  /** The word that data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it tells by itself that the characters are reused. */
  boolean isOverlap() {
    return this != QUOTED && this != RELAYED && this != EDITED;
  }

  /** A number with one bit, its own; below {@code 1 << 9}. */
  @SuppressWarnings("EnumOrdinal") // only tells the reasons apart, within one run
  int bit() {
    return 1 << ordinal();
  }
}
