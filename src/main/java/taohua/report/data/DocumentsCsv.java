package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.intake.Read;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/** {@code documents.csv}: a document a row, by id, with its heading and its ladder. */
final class DocumentsCsv {
  private static final String[] COLUMNS =
      ("id,side,title,official,role,place,level,date,date_kind,official_id,complete,duplicate_of,"
              + "text,chars,total,allowed,formula,quoted,quoted_verified,own,office,residual,residual_single,"
              + "edited,largest_source,largest_chars,largest_net_chars,dropped")
          .split(",");

  private DocumentsCsv() {}

  static void write(Run run, Places places, Path file) throws IOException {
    Map<String, Read> readings = run.readings();
    try (CsvFile csv = CsvFile.at(file, COLUMNS)) {
      for (int d : places.byId()) {
        Read read = readings.get(places.id(d));
        row(run, places, run.entries().get(d), read == null ? 0 : read.left(), csv);
      }
    }
  }

  private static void row(Run run, Places places, Entry entry, int left, CsvFile csv) {
    int d = entry.document();
    Heading heading = run.corpus().document(d).heading();
    Official official = heading.official();
    Ladder ladder = entry.ladder();
    csv.row(
        places.id(d),
        entry.side().word(),
        heading.title(),
        official.name(),
        official.role(),
        official.place(),
        official.level().map(Level::chinese).orElse(""),
        heading.when().map(When::toString).orElse(""),
        heading.when().map(when -> when.kind().word()).orElse(""),
        run.corpus().officialId(run.corpus().official(d)),
        heading.complete(),
        places.id(entry.duplicateOf()),
        Places.textFile(d),
        ladder.characters(),
        ladder.total(),
        ladder.of(Label.ALLOWED),
        ladder.of(Label.FORMULA),
        ladder.of(Label.QUOTED),
        ladder.quotedVerified(),
        ladder.of(Label.OWN),
        ladder.of(Label.OFFICE),
        ladder.residual(),
        ladder.residualSingle(),
        ladder.of(Label.EDITED),
        places.id(ladder.largest().document()),
        ladder.largest().characters(),
        ladder.largest().net(),
        left);
  }
}
