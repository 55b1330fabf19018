package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/** A list of documents as a table or as JSON; what is not known is empty. */
public final class Listings {
  private static final String[] COLUMNS = {
    "id",
    "title",
    "official",
    "role",
    "place",
    "level",
    "date",
    "date_kind",
    "official_id",
    "chars",
    "file",
    "sha256"
  };

  private Listings() {}

  /** Writes a table in the order given and flushes; does not close. */
  public static void csv(List<Listing> listed, Writer out) throws IOException {
    // Not closed: standard output stays open.
    @SuppressWarnings("resource")
    CsvFile csv = new CsvFile(out, COLUMNS);
    listed.forEach(one -> csv.row(values(one)));
    csv.flush();
  }

  /** An array, indented, with a line end. */
  public static String json(List<Listing> listed) {
    ArrayNode json = Json.object().arrayNode();
    for (Listing one : listed) {
      ObjectNode node = json.addObject();
      Object[] values = values(one);
      for (int i = 0; i < COLUMNS.length; i++) {
        node.putPOJO(COLUMNS[i], values[i]);
      }
    }
    return Json.pretty(json);
  }

  private static Object[] values(Listing one) {
    Official official = one.heading().official();
    return new Object[] {
      one.source().id(),
      one.heading().title(),
      official.name(),
      official.role(),
      official.place(),
      official.level().map(Level::chinese).orElse(""),
      one.heading().when().map(When::toString).orElse(""),
      one.heading().when().map(when -> when.kind().word()).orElse(""),
      official.identity(),
      one.characters(),
      one.source().path().toString(),
      one.source().sha256()
    };
  }
}
