package taohua.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taohua.words.Notice;

/**
 * What is known about a document beside its text.
 *
 * @param title or empty
 * @param official who delivered it
 * @param when its date, if known
 * @param incomplete why the text is known to break off, if it does
 * @param extra further fields of a record or a manifest, passed through, in the order of their
 *     names
 */
public record Heading(
    String title,
    Official official,
    Optional<When> when,
    Optional<Notice> incomplete,
    Map<String, String> extra) {
  public static final Heading EMPTY =
      new Heading("", Official.UNKNOWN, Optional.empty(), Optional.empty(), Map.of());

  public Heading {
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  /** Its date, if that tells who was first; see {@link Chronology}. */
  public Optional<When> orderingDate() {
    return when.filter(When::orders);
  }

  public boolean complete() {
    return incomplete.isEmpty();
  }
}
