package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import taohua.intake.Origin;

/** What a document was read from, as fields of it. */
final class OriginJson {
  private OriginJson() {}

  /** Adds {@code format}, {@code charset} and {@code asides}. */
  static void write(Origin origin, ObjectNode json) {
    json.put("format", origin.format()).put("charset", origin.charset());
    ArrayNode asides = json.putArray("asides");
    origin
        .asides()
        .forEach(
            one ->
                asides
                    .addObject()
                    .put("kind", one.kind())
                    .put("count", one.count())
                    .put("characters", one.characters()));
  }
}
