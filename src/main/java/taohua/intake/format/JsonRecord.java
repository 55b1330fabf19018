package taohua.intake.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Unreadable.Reason;

/**
 * A document as a line of JSON says it.
 *
 * @param id or empty
 * @param text never blank
 * @param fields all others that are not null, by name; a nested value as it was written
 */
public record JsonRecord(String id, String text, Map<String, String> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  public JsonRecord {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads an object.
   *
   * @param chars hold it from their first to {@code length}
   * @throws Unreadable if they are no JSON object, or it has no text
   */
  static JsonRecord parse(char[] chars, int length) throws Unreadable {
    Fields found = new Fields(chars);
    try (JsonParser parser = JSON.createParser(chars, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(Reason.DAMAGED, "the line is not a JSON object");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        found.add(name, parser.nextToken(), parser);
      }
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Unreadable(Reason.DAMAGED, "the line is not JSON: " + message);
    }
    return found.record();
  }

  /** What an object was found to hold so far. */
  private static final class Fields {
    private final char[] chars;
    private final Map<String, String> others = new HashMap<>();
    private String id = "";
    private @Nullable String text;

    Fields(char[] chars) {
      this.chars = chars;
    }

    void add(String name, JsonToken value, JsonParser parser) throws IOException {
      if (value == JsonToken.VALUE_NULL) {
        return;
      }
      if (name.equals("text") && value == JsonToken.VALUE_STRING) {
        text = parser.getText();
      } else if (name.equals("id") && value.isScalarValue()) {
        id = parser.getText();
      } else {
        others.put(name, value.isScalarValue() ? parser.getText() : nested(parser));
      }
    }

    /** A nested value as it was written; leaves the parser at its end. */
    private String nested(JsonParser parser) throws IOException {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getCharOffset();
      return new String(chars, start, end - start);
    }

    JsonRecord record() throws Unreadable {
      if (text == null) {
        throw new Unreadable(Reason.DAMAGED, "the record has no field text");
      }
      if (text.isBlank()) {
        throw new Unreadable(Reason.EMPTY, "the record's text is empty");
      }
      return new JsonRecord(id, text, others);
    }
  }
}
