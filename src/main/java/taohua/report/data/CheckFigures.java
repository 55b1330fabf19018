package taohua.report.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Span;
import taohua.text.When;

/** Headings and figures as {@link CheckJson} has them; the names are those of documents.csv. */
final class CheckFigures {
  private CheckFigures() {}

  static void heading(Heading heading, ObjectNode json) {
    Official official = heading.official();
    json.put("title", heading.title());
    json.put("official", official.name());
    json.put("role", official.role());
    json.put("place", official.place());
    json.put("level", official.level().map(Level::chinese).orElse(""));
    json.put("date", heading.when().map(When::toString).orElse(""));
    json.put("date_kind", heading.when().map(when -> when.kind().word()).orElse(""));
  }

  static void ladder(Ladder ladder, Places places, ObjectNode json) {
    json.put("chars", ladder.characters());
    json.put("total", ladder.total());
    for (Label label :
        new Label[] {Label.ALLOWED, Label.FORMULA, Label.QUOTED, Label.OWN, Label.OFFICE}) {
      json.put(label.word(), ladder.of(label));
    }
    json.put("residual", ladder.residual());
    json.put("residual_single", ladder.residualSingle());
    json.put("residual_shared", ladder.residualShared());
    json.put("edited", ladder.of(Label.EDITED));
    json.put("total_share", rounded(ladder.share(ladder.total())));
    json.put("residual_share", rounded(ladder.share(ladder.residual())));
    Ladder.LargestSource largest = ladder.largest();
    if (largest.document() < 0) {
      json.putNull("largest");
      return;
    }
    json.putObject("largest")
        .put("document", places.id(largest.document()))
        .put("chars", largest.characters())
        .put("net_chars", largest.net())
        .put("share", rounded(ladder.share(largest.characters())))
        .put("net_share", rounded(ladder.share(largest.net())));
  }

  /** The longest stretch without any difference, in characters. */
  static int longest(Finding finding) {
    return finding.alignment().runs().stream().mapToInt(Span::length).max().orElse(0);
  }

  /** As the tables round. */
  static BigDecimal rounded(double number) {
    return new BigDecimal(CsvFile.plain(number));
  }
}
