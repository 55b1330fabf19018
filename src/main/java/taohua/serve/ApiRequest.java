package taohua.serve;

import java.io.InputStream;
import java.util.Map;

/**
 * A request.
 *
 * @param query its parameters, the last of a name
 * @param type of what is sent with it, in lower case, or empty
 * @param length of what is sent with it, or a negative number if that is not said
 * @param isLater whether the answer shall be a job, not what comes of it
 * @param body what is sent with it
 */
record ApiRequest(
    String method,
    String path,
    Map<String, String> query,
    String type,
    long length,
    boolean isLater,
    InputStream body) {
  String of(String name) {
    return query.getOrDefault(name, "");
  }

  /** The kind of thing that is asked for, such as checks; empty for the page. */
  String kind() {
    return part(path.startsWith("/api/") ? 2 : 1);
  }

  /** The id of what is asked for; empty if none is named. */
  String id() {
    return part(path.startsWith("/api/") ? 3 : 2);
  }

  private String part(int index) {
    String[] parts = path.split("/", -1);
    return index < parts.length ? parts[index] : "";
  }

  /** The method and the path, with a star in the place of an id. */
  String what() {
    String id = id();
    return method + " " + (id.isEmpty() ? path : path.replace("/" + id, "/*"));
  }
}
