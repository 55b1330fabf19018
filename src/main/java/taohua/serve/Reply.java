package taohua.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param type of the content, with its charset
 * @param content what is written
 * @param error what went wrong, in words, or empty
 * @param headers more of them
 */
record Reply(int status, String type, Content content, String error, Map<String, String> headers) {
  static final String JSON = "application/json; charset=utf-8";
  static final String HTML = "text/html; charset=utf-8";
  static final String EVENTS = "text/event-stream; charset=utf-8";

  /** Writes what is answered. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it; the stream stays open. */
    void to(OutputStream out) throws IOException;
  }

  static Reply json(Object value) {
    return json(200, value);
  }

  static Reply json(int status, Object value) {
    return new Reply(status, JSON, text(Json.text(value)), "", Map.of());
  }

  static Reply error(int status, String words) {
    return new Reply(status, JSON, text(Json.text(Map.of("error", words))), words, Map.of());
  }

  static Reply text(String type, String text) {
    return new Reply(200, type, text(text), "", Map.of());
  }

  private static Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reply of(String type, Content content) {
    return new Reply(200, type, content, "", Map.of());
  }

  Reply with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, content, error, all);
  }
}
