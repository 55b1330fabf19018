package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import taohua.engine.GivenParts;
import taohua.engine.Side;
import taohua.intake.Losses;

/** What was given and not read, with the part that it was given for. */
final class UnreadJson {
  private final GivenParts given;

  UnreadJson(GivenParts given) {
    this.given = given;
  }

  /** Adds {@code rejected}, {@code skipped} and {@code warnings}. */
  void write(ObjectNode json) {
    ArrayNode rejected = json.putArray("rejected");
    ArrayNode skipped = json.putArray("skipped");
    for (Side side : Side.values()) {
      given
          .of(side)
          .rejected()
          .forEach(
              one ->
                  rejected
                      .addObject()
                      .put("file", one.source().id())
                      .put("side", side.word())
                      .put("reason", one.detail().english()));
      given
          .of(side)
          .skipped()
          .forEach(
              one ->
                  skipped
                      .addObject()
                      .put("file", one.id())
                      .put("side", side.word())
                      .put("reason", one.reason().english()));
    }
    ArrayNode warnings = json.putArray("warnings");
    given.all().warnings().forEach(one -> warnings.add(one.english()));
    Losses.each(given.all().read()).forEach(one -> warnings.add(one.english()));
  }
}
