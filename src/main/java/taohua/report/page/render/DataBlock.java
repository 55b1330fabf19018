package taohua.report.page.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import taohua.words.Messages;

/** Data inside a page for its scripts: JSON that no text in it can break out of. */
public final class DataBlock {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DataBlock() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** The JSON on one line, without the sign that begins a tag. */
  public static String of(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  /**
   * A text as data: JSON would hide control characters in escapes, from which a script would make
   * them anew, so they are named here as on the rest of the page.
   */
  public static @Nullable String text(@Nullable String text) {
    return text == null ? null : SafeText.shown(text);
  }

  /** All words whose keys begin with one of these, for scripts. */
  public static String words(Messages words, String... beginnings) {
    ObjectNode node = object();
    for (String beginning : beginnings) {
      words
          .texts()
          .forEach(
              (key, text) -> {
                if (key.startsWith(beginning)) {
                  node.put(key, text);
                }
              });
    }
    return of(node);
  }
}
