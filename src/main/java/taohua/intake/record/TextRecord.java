package taohua.intake.record;

import java.util.Map;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.language.Radicals;
import taohua.words.Notice;

/**
 * A document as a line of JSON or a row of a table says it.
 *
 * @param id or empty
 * @param text never blank, with ideographs in the places of radicals
 * @param fields all others that hold something, by the names of {@link FieldNames}; a nested value
 *     as it was written
 */
public record TextRecord(String id, String text, Map<String, String> fields) {
  public TextRecord {
    fields = Map.copyOf(fields);
  }

  /**
   * What a record says, under whatever names.
   *
   * @throws Unreadable if the text is blank, which makes no document
   */
  static TextRecord of(String id, String text, Map<String, String> fields) throws Unreadable {
    if (text.isBlank()) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.empty_record"));
    }
    Map<String, String> settled = FieldNames.settled(fields);
    boolean isNamed = !id.isEmpty() || fields.containsKey("id");
    String number = isNamed ? null : settled.remove("id");
    settled.replaceAll((name, value) -> Radicals.replaced(value));
    return new TextRecord(number == null ? id : number, Radicals.replaced(text), settled);
  }
}
