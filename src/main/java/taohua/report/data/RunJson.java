package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import taohua.engine.Options;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.intake.Gathered;
import taohua.intake.Losses;
import taohua.intake.Read;
import taohua.intake.Rejected;
import taohua.intake.Wanted;
import taohua.intake.files.Skipped;
import taohua.text.DocumentIds;
import taohua.words.Notice;

/** {@code run.json}: what was asked and of what; nothing that differs between equal runs. */
final class RunJson {
  private RunJson() {}

  static void write(Run run, Path file) throws IOException {
    ObjectNode json = Json.object();
    json.put("program", "taohua");
    json.put("version", Version.NUMBER);
    json.put("kind", run.kind().name().toLowerCase(Locale.ROOT));
    options(run.options(), json.putObject("options"));
    BaselinesJson.write(
        run.findings().lexicon().baseline().baselines(), json.putArray("baselines"));
    counts(run, json.putObject("counts"));
    inputs(run.gathered(), json.putArray("inputs"));
    rejected(run.gathered(), json.putArray("rejected"));
    skipped(run.gathered(), json.putArray("skipped"));
    ArrayNode warnings = json.putArray("warnings");
    run.gathered().warnings().forEach(one -> warnings.add(one.english()));
    Losses.each(run.gathered().read()).forEach(one -> warnings.add(one.english()));
    Json.write(json, file);
  }

  private static void options(Options options, ObjectNode json) {
    reading(options.reading(), json.putObject("reading"));
    json.putObject("shingles")
        .put("size", options.shingles().size())
        .put("window", options.shingles().window());
    json.putObject("pairs")
        .put("min_tokens", options.pairs().minTokens())
        .put("min_resemblance", options.pairs().minResemblance())
        .put("min_containment", options.pairs().minContainment());
    json.putObject("align")
        .put("min_chars", options.align().minChars())
        .put("min_bits", options.align().minBits());
    json.putObject("formulas")
        .put("min_length", options.formulas().minLength())
        .put("min_officials", options.formulas().minOfficials())
        .put("characters_per_official", options.formulas().charactersPerOfficial());
  }

  private static void reading(Wanted wanted, ObjectNode json) {
    json.put("keep_all", wanted.keepAll());
    wanted.textColumns().forEach(json.putArray("text_columns")::add);
    wanted.files().include().forEach(json.putArray("include")::add);
    wanted.files().exclude().forEach(json.putArray("exclude")::add);
  }

  private static void counts(Run run, ObjectNode json) {
    json.put("documents", run.corpus().size());
    json.put("allowed", count(run, Side.ALLOWED));
    json.put("background", count(run, Side.BACKGROUND));
    json.put("officials", run.corpus().officialCount());
    json.put("unknown_officials", run.unknownOfficials());
    json.put("formula_officials", run.findings().lexicon().officials());
    json.put("passages", run.findings().passages().size());
    json.put("passages_outside", run.findings().outside().size());
    json.put("formulas", run.findings().lexicon().formulas().size());
    json.put("families", run.findings().families().size());
    json.put("pairs", run.findings().pairs().size());
    json.put("rejected", run.gathered().rejected().size());
    json.put("skipped", run.gathered().skipped().size());
  }

  private static long count(Run run, Side side) {
    return run.entries().stream().filter(entry -> entry.side() == side).count();
  }

  private static void inputs(Gathered gathered, ArrayNode json) {
    gathered.read().stream()
        .sorted(Comparator.comparing((Read read) -> read.source().id(), DocumentIds.ORDER))
        .forEach(
            read -> {
              ObjectNode input = json.addObject();
              input.put("id", read.source().id()).put("sha256", read.source().sha256());
              OriginJson.write(read.origin(), input);
              Optional<Notice> incomplete = read.document().heading().incomplete();
              incomplete.ifPresent(why -> input.put("incomplete", why.english()));
            });
  }

  private static void rejected(Gathered gathered, ArrayNode json) {
    gathered.rejected().stream()
        .sorted(
            Comparator.comparing((Rejected rejected) -> rejected.source().id(), DocumentIds.ORDER))
        .forEach(
            rejected ->
                json.addObject()
                    .put("id", rejected.source().id())
                    .put("sha256", rejected.source().sha256())
                    .put("reason", rejected.word())
                    .put("detail", rejected.detail().english()));
  }

  private static void skipped(Gathered gathered, ArrayNode json) {
    gathered.skipped().stream()
        .sorted(Comparator.comparing(Skipped::id))
        .forEach(
            skipped ->
                json.addObject().put("id", skipped.id()).put("reason", skipped.reason().english()));
  }
}
