package taohua.serve;

import java.util.Map;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param type of the content, with its charset
 * @param body the content
 * @param headers more of them
 */
record Reply(int status, String type, String body, Map<String, String> headers) {
  static final String JSON = "application/json; charset=utf-8";
  static final String HTML = "text/html; charset=utf-8";

  static Reply json(Object value) {
    return new Reply(200, JSON, Json.text(value), Map.of());
  }

  static Reply error(int status, String words) {
    return new Reply(status, JSON, Json.text(Map.of("error", words)), Map.of());
  }

  static Reply text(String type, String text) {
    return new Reply(200, type, text, Map.of());
  }

  Reply with(String header, String value) {
    return new Reply(status, type, body, Map.of(header, value));
  }
}
