package taohua.intake;

/**
 * An input that could not be read, with the reason in words for the user.
 *
 * @param reason which kind of damage
 * @param detail what was found, in one English sentence
 */
public record Rejected(Source source, Reason reason, String detail) implements Reading {
  /** Why an input was rejected. */
  public enum Reason {
    EMPTY,
    UNREADABLE,
    BINARY,
    MOJIBAKE,
    DAMAGED,
    ENCRYPTED,
    TOO_LARGE,
    NO_TEXT
  }
}
