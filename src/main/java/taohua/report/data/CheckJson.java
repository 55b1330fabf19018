package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.engine.OutsideFinding;
import taohua.engine.Run;
import taohua.engine.Scope;
import taohua.engine.Side;
import taohua.hint.Cause;
import taohua.hint.Contradiction;
import taohua.hint.GatherStep;
import taohua.hint.Leftover;
import taohua.hint.Substitution;
import taohua.intake.LeftOut;
import taohua.intake.Read;
import taohua.judge.Finding;
import taohua.parallel.Workers;
import taohua.report.review.Conclusion;
import taohua.report.review.FindingNumbers;
import taohua.report.review.ReportNumber;
import taohua.report.review.Review;
import taohua.report.review.Reviews;
import taohua.text.Passage;
import taohua.text.Span;

/** A check for programs: a sheet for each checked document, by id. Keys keep their meanings. */
public final class CheckJson {
  private final Run run;
  private final Reviews reviews;
  private final Places places;
  private final FindingNumbers numbers;
  private final Scope scope;
  private final Map<String, Read> readings;
  private final Map<Integer, Cause> causes = new HashMap<>();

  private CheckJson(Run run, Reviews reviews) {
    this.run = run;
    this.reviews = reviews;
    places = new Places(run.corpus(), Workers.ALONE);
    scope = Scope.of(run);
    numbers = FindingNumbers.of(run);
    readings = run.readings();
    run.findings().hints().causes().forEach(cause -> causes.put(cause.finding(), cause));
  }

  /** The JSON text. */
  public static String of(Run run, Reviews reviews) {
    return Json.pretty(new CheckJson(run, reviews).all());
  }

  private ObjectNode all() {
    ObjectNode json = Json.object();
    json.put("program", "taohua");
    json.put("version", Version.NUMBER);
    json.put("number", ReportNumber.of(run));
    json.put("against", scope.compared());
    scope(json.putObject("scope"));
    json.put("formula_officials", run.findings().lexicon().officials());
    BaselinesJson.write(
        run.findings().lexicon().baseline().baselines(), json.putArray("baselines"));
    ArrayNode sheets = json.putArray("sheets");
    for (int d : places.byId()) {
      if (run.entries().get(d).side() == Side.TARGET) {
        sheet(run.entries().get(d), sheets.addObject());
      }
    }
    reviews(reviews.unknown(numbers), true, json.putArray("unknown_reviews"));
    new UnreadJson(run.given()).write(json);
    return json;
  }

  /** What was given to compare with; the counts add up to {@code given}. */
  private void scope(ObjectNode json) {
    json.put("given", scope.given());
    json.put("compared", scope.compared());
    ArrayNode duplicates = json.putArray("duplicates");
    scope.duplicates().forEach(d -> repeated(d, duplicates.addObject()));
    ArrayNode drafts = json.putArray("drafts");
    scope.drafts().forEach(d -> repeated(d, drafts.addObject()));
    ArrayNode elsewhere = json.putArray("elsewhere");
    scope.elsewhere().forEach(elsewhere::add);
    json.put("rejected", scope.rejected().size());
    json.put("skipped", scope.skipped().size());
  }

  private void repeated(int document, ObjectNode json) {
    json.put("document", places.id(document));
    json.put("duplicate_of", places.id(run.entries().get(document).duplicateOf()));
  }

  private void sheet(Entry entry, ObjectNode json) {
    int d = entry.document();
    document(d, json);
    json.put("compared", !scope.isNothing());
    Read read = readings.get(places.id(d));
    json.put("sha256", read == null ? "" : read.source().sha256());
    json.put("complete", run.corpus().document(d).heading().complete());
    left(read, json);
    json.put("duplicate_of", entry.isDuplicate() ? places.id(entry.duplicateOf()) : null);
    CheckFigures.ladder(entry.ladder(), places, json);
    if (scope.isNothing()) {
      // A nought would read as a clean verdict.
      json.putNull("total_share").putNull("residual_share");
    }
    List<Finding> findings =
        run.findings().passages().stream()
            .filter(one -> one.alignment().target().document() == d)
            .toList();
    json.put("longest", findings.stream().mapToInt(CheckFigures::longest).max().orElse(0));
    leftovers(d, json.putArray("leftovers"));
    substitutions(d, json.putArray("substitutions"));
    contradictions(d, json.putArray("contradictions"));
    gather(d, json.putArray("gather"));
    ArrayNode passages = json.putArray("findings");
    findings.forEach(one -> finding(one, passages.addObject()));
    ArrayNode outside = json.putArray("outside");
    run.findings().outside().stream()
        .filter(one -> one.target().document() == d)
        .forEach(one -> outside(one, outside.addObject()));
    run.findings().reworded().ifPresent(all -> new RewordedJson(all, places).write(d, json));
  }

  private void outside(OutsideFinding one, ObjectNode json) {
    json.put("number", numbers.of(one.id()));
    json.put("matched", one.weight().matched());
    json.put("copied", one.weight().copied());
    json.put("bits", CheckFigures.rounded(one.weight().bits()));
    json.put("direction", one.direction().word());
    json.put("relation", one.relation().word());
    outside(one.target(), json.putObject("target"));
    ObjectNode source = json.putObject("source");
    document(one.source().document(), source);
    outside(one.source(), source);
    reviews(reviews.of(numbers.of(one.id())), false, json.putArray("reviews"));
  }

  private void outside(OutsideFinding.Place place, ObjectNode json) {
    Span span = places.original(place.document(), place.passage());
    json.put("part", place.isOutside() ? "outside" : "body");
    json.put("start", span.start()).put("end", span.end());
    json.put("text", place.text(run.corpus().document(place.document())));
  }

  private void document(int document, ObjectNode json) {
    json.put("document", places.id(document));
    CheckFigures.heading(run.corpus().document(document).heading(), json);
  }

  private void place(Passage passage, boolean isWhole, ObjectNode json) {
    int d = passage.document();
    Span characters = passage.characters();
    Span span = isWhole ? places.passage(passage) : places.characters(d, characters);
    json.put("start", span.start()).put("end", span.end());
    json.put("paragraph", run.corpus().text(d).paragraphOf(characters.start()) + 1);
    json.put("last_paragraph", run.corpus().text(d).paragraphOf(characters.end() - 1) + 1);
    json.put("text", places.text(d, span));
  }

  private void finding(Finding one, ObjectNode json) {
    json.put("number", numbers.of(one.id()));
    json.put("label", one.label().word());
    json.put("matched", one.weight().matched());
    json.put("copied", one.weight().copied());
    json.put("longest", CheckFigures.longest(one));
    json.put("resemblance", CheckFigures.rounded(one.weight().resemblance()));
    json.put("bits", CheckFigures.rounded(one.weight().bits()));
    json.put("direction", one.direction().word());
    json.put("relation", one.relation().word());
    Cause cause = causes.get(one.id());
    json.put("cause", cause == null ? null : cause.kind().word());
    ArrayNode alternatives = json.putArray("alternatives");
    if (cause != null) {
      cause.alternatives().forEach(kind -> alternatives.add(kind.word()));
    }
    place(one.alignment().target(), true, json.putObject("target"));
    ObjectNode source = json.putObject("source");
    document(one.alignment().source().document(), source);
    place(one.alignment().source(), true, source);
    reviews(reviews.of(numbers.of(one.id())), false, json.putArray("reviews"));
  }

  /** What of the file was not compared; a warning where that may be part of the speech. */
  private static void left(@Nullable Read read, ObjectNode json) {
    json.put("dropped", read == null ? 0 : read.left());
    ArrayNode warnings = json.putArray("warnings");
    if (read != null) {
      LeftOut.of(read).warnings().forEach(one -> warnings.add(one.english()));
    }
  }

  private void leftovers(int document, ArrayNode json) {
    for (Leftover one : run.findings().hints().leftovers()) {
      if (one.target().document() == document) {
        ObjectNode name = json.addObject();
        name.put("name", one.name()).put("finding", numbers.of(one.finding()));
        place(one.target(), false, name.putObject("target"));
        ObjectNode source = name.putObject("source");
        source.put("document", places.id(one.source().document()));
        place(one.source(), false, source);
      }
    }
  }

  private void substitutions(int document, ArrayNode json) {
    for (Substitution one : run.findings().hints().substitutions()) {
      if (one.target() == document) {
        json.addObject()
            .put("source", places.id(one.source()))
            .put("from", one.from())
            .put("to", one.to())
            .put("count", one.count());
      }
    }
  }

  private void contradictions(int document, ArrayNode json) {
    for (Contradiction one : run.findings().hints().contradictions()) {
      if (one.document() == document) {
        Span span = places.characters(document, one.characters());
        json.addObject()
            .put("kind", one.kind().word())
            .put("start", span.start())
            .put("end", span.end())
            .put("found", one.found())
            .put("usual", one.usual())
            .put("usual_count", one.usualCount());
      }
    }
  }

  private void gather(int document, ArrayNode json) {
    for (GatherStep one : run.findings().hints().gather()) {
      if (one.target() == document) {
        ObjectNode step = json.addObject();
        document(one.source(), step);
        step.put("characters", one.characters())
            .put("copied", one.copied())
            .put("cumulative", one.cumulative());
      }
    }
  }

  private static void reviews(List<Review> reviews, boolean named, ArrayNode json) {
    for (Review one : reviews) {
      ObjectNode review = json.addObject();
      if (named) {
        review.put("finding", one.finding());
      }
      review
          .put("conclusion", one.conclusion().map(Conclusion::word).orElse(null))
          .put("note", one.note())
          .put("reviewer", one.reviewer());
    }
  }
}
