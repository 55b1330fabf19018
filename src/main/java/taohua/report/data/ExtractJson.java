package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taohua.intake.Gathered;
import taohua.intake.LeftOut;
import taohua.intake.LeftPart;
import taohua.intake.Read;
import taohua.intake.Reading;
import taohua.intake.Rejected;
import taohua.text.Document;
import taohua.text.DocumentIds;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.When;

/** What was read of each input, as a JSON array by id. */
public final class ExtractJson {
  private ExtractJson() {}

  /**
   * The array, indented, with a line end; what is not known is an empty string.
   *
   * @param showDropped whether all that is no body is listed, or only counted
   */
  public static String of(Gathered gathered, boolean showDropped) {
    List<Reading> readings = new ArrayList<>(gathered.read());
    readings.addAll(gathered.rejected());
    readings.sort(Comparator.comparing(reading -> reading.source().id(), DocumentIds.ORDER));
    ArrayNode json = Json.object().arrayNode();
    for (Reading reading : readings) {
      ObjectNode node = json.addObject().put("file", reading.source().id());
      if (reading instanceof Read read) {
        read(read, showDropped, node);
      } else if (reading instanceof Rejected rejected) {
        rejected(rejected, node);
      }
    }
    return Json.pretty(json);
  }

  private static void read(Read read, boolean showDropped, ObjectNode json) {
    Document document = read.document();
    heading(document.heading(), json);
    OriginJson.write(read.origin(), json);
    CodePoints codePoints = CodePoints.of(document.text());
    ArrayNode paragraphs = json.putArray("paragraphs");
    for (Paragraph paragraph : document.paragraphs()) {
      Span span = codePoints.of(paragraph.span());
      paragraphs
          .addObject()
          .put("text", paragraph.text(document.text()))
          .put("start", span.start())
          .put("end", span.end());
    }
    LeftOut left = LeftOut.of(read);
    counts(left, json.putObject("dropped_counts"));
    if (showDropped) {
      parts(left, codePoints, json.putArray("dropped"));
    }
    ArrayNode warnings = json.putArray("warnings");
    left.warnings().forEach(one -> warnings.add(one.english()));
    json.putNull("rejected");
  }

  private static void counts(LeftOut left, ObjectNode json) {
    for (String why : LeftPart.REASONS) {
      json.put(why, left.with(why).stream().mapToInt(LeftPart::characters).sum());
    }
  }

  /** Places in code points; hidden text has none. */
  private static void parts(LeftOut left, CodePoints codePoints, ArrayNode json) {
    for (LeftPart part : left.parts()) {
      Optional<Span> span = part.span().map(codePoints::of);
      json.addObject()
          .put("start", span.map(Span::start).orElse(null))
          .put("end", span.map(Span::end).orElse(null))
          .put("why", part.why())
          .put("text", part.text())
          .put("prose", part.prose() > 0);
    }
  }

  private static void heading(Heading heading, ObjectNode json) {
    Official official = heading.official();
    json.put("title", heading.title());
    json.putObject("official")
        .put("name", official.name())
        .put("role", official.role())
        .put("place", official.place())
        .put("level", official.level().map(Level::chinese).orElse(""));
    json.put("date", heading.when().map(When::toString).orElse(""));
    json.put("date_kind", heading.when().map(when -> when.kind().word()).orElse(""));
    json.put("complete", heading.complete());
    heading.incomplete().ifPresent(why -> json.put("incomplete", why.english()));
  }

  private static void rejected(Rejected rejected, ObjectNode json) {
    heading(Heading.EMPTY, json);
    json.put("complete", false);
    json.putArray("paragraphs");
    json.put("rejected", rejected.word() + ": " + rejected.detail().english());
  }
}
