package taohua.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The objects of a JSON file that are written over several lines: those of a list, or one behind
 * the other.
 */
public final class JsonValues implements Records {
  private static final JsonFactory JSON = new JsonFactory();

  private final char[] chars;
  private final TextNames names;
  private final JsonParser parser;
  private int number;
  private int from;
  private int length;

  /**
   * The objects of a file.
   *
   * @throws Unreadable if its bytes are no text
   */
  public JsonValues(byte[] bytes, TextNames names) throws IOException, Unreadable {
    this.chars = TextDecoder.decode(bytes).toCharArray();
    this.names = names;
    this.parser = JSON.createParser(chars, 0, chars.length);
  }

  @Override
  public boolean next() throws IOException, Unreadable {
    try {
      JsonToken token = parser.nextToken();
      // Around the objects may stand one list.
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return false;
      }
      number++;
      from = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      length = (int) parser.currentLocation().getCharOffset() - from;
      return true;
    } catch (StreamReadException e) {
      throw new Unreadable(
          Reason.DAMAGED,
          Notice.of(
              "unread.no_json_file", e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }

  /** Which object it is, from 1. */
  @Override
  public int number() {
    return number;
  }

  @Override
  public TextRecord record() throws Unreadable {
    return JsonRecord.parse(chars, from, length, names);
  }
}
