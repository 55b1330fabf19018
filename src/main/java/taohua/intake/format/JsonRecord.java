package taohua.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * A document as a line of JSON says it.
 *
 * @param id or empty
 * @param text never blank
 * @param fields all others that are not null, by name; a nested value as it was written
 */
public record JsonRecord(String id, String text, Map<String, String> fields) {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  public JsonRecord {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads an object.
   *
   * @param chars hold it from their first to {@code length}
   * @throws Unreadable if they are not one JSON object and nothing else, if it names a field twice,
   *     holds half a character, or has no text
   */
  static JsonRecord parse(char[] chars, int length) throws Unreadable {
    Fields found = new Fields(chars);
    try (JsonParser parser = JSON.createParser(chars, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_object"));
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        found.add(name, parser.nextToken(), parser);
      }
      if (parser.nextToken() != null) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.behind_object"));
      }
    } catch (JsonParseException e) {
      throw new Unreadable(Reason.DAMAGED, damage(e));
    } catch (IOException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_json", length + 1));
    }
    return found.record();
  }

  // Jackson tells a second field of one name from other damage by its words alone.
  private static Notice damage(JsonParseException e) {
    return e.getOriginalMessage().startsWith("Duplicate field")
        ? Notice.of("unread.same_fields")
        : Notice.of("unread.no_json", e.getLocation().getColumnNr());
  }

  /** What an object was found to hold so far. */
  private static final class Fields {
    private final char[] chars;
    private final Map<String, String> others = new HashMap<>();
    private String id = "";
    private @Nullable String text;
    private boolean isWhole = true;

    Fields(char[] chars) {
      this.chars = chars;
    }

    void add(String name, JsonToken value, JsonParser parser) throws IOException {
      if (value == JsonToken.VALUE_NULL) {
        return;
      }
      if (name.equals("text") && value == JsonToken.VALUE_STRING) {
        text = whole(parser.getText());
      } else if (name.equals("id") && value.isScalarValue()) {
        id = whole(parser.getText());
      } else {
        others.put(whole(name), value.isScalarValue() ? whole(parser.getText()) : nested(parser));
      }
    }

    /** The same; remembers whether it holds half of a surrogate pair, which only an escape can. */
    private String whole(String value) {
      isWhole &= StrictText.isWhole(value);
      return value;
    }

    /** A nested value as it was written; leaves the parser at its end. */
    private String nested(JsonParser parser) throws IOException {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getCharOffset();
      return new String(chars, start, end - start);
    }

    JsonRecord record() throws Unreadable {
      if (!isWhole) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.half_characters"));
      }
      if (text == null) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_field_text"));
      }
      if (text.isBlank()) {
        throw new Unreadable(Reason.EMPTY, Notice.of("unread.empty_record"));
      }
      return new JsonRecord(id, text, others);
    }
  }
}
