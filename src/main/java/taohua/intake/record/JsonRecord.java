package taohua.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.StrictText;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** A document as an object of JSON says it. */
final class JsonRecord {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  // Records of real corpora have a dozen; each is held by its name.
  private static final int MOST_FIELDS = 10_000;

  private JsonRecord() {}

  /**
   * Reads an object.
   *
   * @param chars hold it
   * @param from where it begins
   * @param length how many of them it has
   * @param names which field holds the text
   * @throws Unreadable if they are not one JSON object and nothing else, if it names a field twice,
   *     holds half a character, or has no text
   */
  static TextRecord parse(char[] chars, int from, int length, TextNames names) throws Unreadable {
    Fields found = new Fields(chars, from, length, names);
    try (JsonParser parser = JSON.createParser(chars, from, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_object"));
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        found.add(name, parser.nextToken(), parser);
        if (found.others.size() > MOST_FIELDS) {
          throw new Unreadable(Reason.DAMAGED, Notice.of("unread.many_fields", MOST_FIELDS));
        }
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
    private final int from;
    private final TextNames names;
    private final Map<String, String> others = new HashMap<>();
    private String id = "";
    private @Nullable String text;
    private String nameOfText = "";
    private int rank = Integer.MAX_VALUE;
    private boolean isWhole = true;
    private final boolean mayBeHalved;

    Fields(char[] chars, int from, int length, TextNames names) {
      this.chars = chars;
      this.from = from;
      this.names = names;
      this.mayBeHalved = hasEscape(chars, from, from + length);
    }

    private static boolean hasEscape(char[] chars, int from, int to) {
      int at = from;
      while (at < to && chars[at] != '\\') {
        at++;
      }
      return at < to;
    }

    void add(String name, JsonToken value, JsonParser parser) throws IOException {
      if (value == JsonToken.VALUE_NULL) {
        return;
      }
      int found = value == JsonToken.VALUE_STRING ? names.rankOfField(name) : -1;
      if (found >= 0 && found < rank) {
        keepAsOther();
        rank = found;
        nameOfText = whole(name);
        text = whole(parser.getText());
      } else if (name.equals("id") && value.isScalarValue()) {
        id = whole(parser.getText());
      } else {
        others.put(whole(name), value.isScalarValue() ? whole(parser.getText()) : nested(parser));
      }
    }

    /** What was the text until a surer field came. */
    private void keepAsOther() {
      String before = text;
      if (before != null) {
        others.put(nameOfText, before);
      }
    }

    /** The same; remembers whether it holds half of a surrogate pair, which only an escape can. */
    private String whole(String value) {
      isWhole &= !mayBeHalved || StrictText.isWhole(value);
      return value;
    }

    /** A nested value as it was written; leaves the parser at its end. */
    private String nested(JsonParser parser) throws IOException {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getCharOffset();
      return new String(chars, from + start, end - start);
    }

    TextRecord record() throws Unreadable {
      if (!isWhole) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.half_characters"));
      }
      String found = text;
      if (found == null) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.no_field_text"));
      }
      return TextRecord.of(id, found, others);
    }
  }
}
