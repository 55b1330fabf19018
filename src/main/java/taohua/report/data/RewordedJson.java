package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import taohua.reword.Rewording;
import taohua.reword.Rewordings;
import taohua.text.Passage;
import taohua.text.Span;

/** The possible rewordings of a document for programs, where somebody asked for them. */
final class RewordedJson {
  private final Rewordings all;
  private final Places places;

  RewordedJson(Rewordings all, Places places) {
    this.all = all;
    this.places = places;
  }

  void write(int document, ObjectNode sheet) {
    ObjectNode json = sheet.putObject("reworded");
    json.put("sought", !all.isRefused());
    json.put("background", all.background());
    json.put("pairs", all.pairs());
    ArrayNode found = json.putArray("found");
    all.found().stream()
        .filter(one -> one.target().document() == document)
        .forEach(one -> write(one, found.addObject()));
  }

  private void write(Rewording one, ObjectNode json) {
    json.put("clauses", one.pairs().size());
    json.put("score", CheckFigures.rounded(one.weight().score()));
    json.put("expected", CheckFigures.rounded(all.expected(one)));
    place(one.target(), json.putObject("target"));
    place(one.source(), json.putObject("source"));
  }

  private void place(Passage passage, ObjectNode json) {
    Span span = places.passage(passage);
    json.put("document", places.id(passage.document()));
    json.put("start", span.start()).put("end", span.end());
    json.put("text", places.text(passage.document(), span));
  }
}
