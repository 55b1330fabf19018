package taohua.text;

import java.util.Optional;

/**
 * Who delivered a document, as far as it is known. What is not known is empty, never guessed.
 *
 * @param name the person, or empty
 * @param role the office, such as 省长, or empty
 * @param place where the office is, such as 甘肃省, or empty
 * @param level the administrative level, if known
 * @param series who this is, where the user says so; overrides name, role and place; or empty
 */
public record Official(
    String name, String role, String place, Optional<Level> level, String series) {
  public static final Official UNKNOWN = new Official("", "", "", Optional.empty(), "");

  /** Whether nothing is known. */
  public boolean isUnknown() {
    // Told without equals, whose first call in a record costs 10 ms.
    return name.isEmpty()
        && role.isEmpty()
        && place.isEmpty()
        && level.isEmpty()
        && series.isEmpty();
  }

  /**
   * What two documents of one official have in common: {@code series}, else name and place, else
   * role and place; empty if none of these is known, and then nobody else is this official.
   */
  public String identity() {
    if (!series.isEmpty()) {
      return series;
    }
    if (!name.isEmpty()) {
      return place.isEmpty() ? name : place + "/" + name;
    }
    return role.isEmpty() || place.isEmpty() ? "" : place + "/" + role;
  }

  /** The office, whoever holds it: place and role; empty unless both are known. */
  public String office() {
    return role.isEmpty() || place.isEmpty() ? "" : place + "/" + role;
  }
}
