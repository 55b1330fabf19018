package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.engine.Analysis;
import taohua.engine.Check;
import taohua.engine.Entry;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.intake.stated.Manifest;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Every ladder counts the labelled spans and the findings of its document, on the samples and,
 * where they are at hand, on real texts.
 */
class LadderSumsTest {
  private static final Path SHARED = Path.of("..", "shared");

  @Test
  void onTheSamples() throws Exception {
    countsWhatIsThere(report(Path.of("samples")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds",
        "corpora/governors-2026",
        "corpora/governors-2026-web",
        "corpora/premiers",
        "corpora/speeches"
      })
  void onRealTexts(String folder) throws Exception {
    assumeTrue(Files.isDirectory(SHARED.resolve(folder)), "no " + folder);
    countsWhatIsThere(report(SHARED.resolve(folder)));
  }

  @Test
  void onPartOfTheBench() throws Exception {
    Path bench = SHARED.resolve("bench");
    assumeTrue(Files.isDirectory(bench), "no " + bench);
    Gathered checked = gather(every(bench.resolve("susp"), 6), bench);
    Gathered against = gather(every(bench.resolve("src"), 2), bench);
    countsWhatIsThere(
        Check.run(checked, against, Supplements.NOTHING, Options.DEFAULT, Progress.NONE));
  }

  private static Run report(Path folder) throws Exception {
    Gathered gathered = gather(List.of(folder), folder);
    return Analysis.run(gathered, Supplements.NOTHING, Options.DEFAULT, Progress.NONE);
  }

  private static Gathered gather(List<Path> inputs, Path folder) throws Exception {
    Path officials = folder.resolve("officials.csv");
    Optional<Manifest> manifest =
        Files.exists(officials) ? Optional.of(Manifest.read(officials)) : Optional.empty();
    return Intake.gather(inputs, manifest, IntakeOptions.DEFAULT, ReadProgress.NONE);
  }

  private static List<Path> every(Path folder, int nth) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      return all.stream().filter(file -> all.indexOf(file) % nth == 0).toList();
    }
  }

  private static void countsWhatIsThere(Run run) {
    assertThat(run.entries()).isNotEmpty();
    List<List<View>> views = View.of(run.judged());
    for (Entry entry : run.entries()) {
      String id = run.corpus().document(entry.document()).id();
      Ladder ladder = entry.ladder();
      assertThat(ladder.total()).as(id).isBetween(ladder.residual(), ladder.characters());
      assertThat(ladder.residualSingle()).as(id).isBetween(0, ladder.residual());
      assertThat(ladder.largest().characters()).as(id).isEqualTo(gross(run, views, entry));
      assertThat(ladder.largest().characters()).as(id).isLessThanOrEqualTo(ladder.total());
      assertThat(ladder.largest().net())
          .as(id)
          .isBetween(0, Math.min(ladder.largest().characters(), ladder.residual()));
      assertThat(labelled(run, entry)).as(id).isEqualTo(ladder.labelled());
    }
  }

  /** How many characters of a document the partner has that has most; permitted text is none. */
  private static int gross(Run run, List<List<View>> views, Entry entry) {
    NormalText text = run.corpus().text(entry.document());
    BitSet overlap = new BitSet();
    for (LabelledSpan span : entry.labels()) {
      overlap.set(span.characters().start(), span.characters().end(), span.label().isOverlap());
    }
    Map<Integer, BitSet> shared = new TreeMap<>();
    for (View view : views.get(entry.document())) {
      boolean isPermitted = run.entries().get(view.partner()).side() == Side.ALLOWED;
      if (entry.side().isTarget() && view.counts() && !isPermitted) {
        BitSet characters = shared.computeIfAbsent(view.partner(), partner -> new BitSet());
        view.matches().forEach(e -> characters.set(e.target().start(), e.target().end()));
      }
    }
    return shared.values().stream()
        .mapToInt(
            characters ->
                (int) characters.stream().filter(text::counts).filter(overlap::get).count())
        .max()
        .orElse(0);
  }

  /** The characters of each label by its spans, which must not overlap. */
  private static Map<Label, Integer> labelled(Run run, Entry entry) {
    NormalText text = run.corpus().text(entry.document());
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    int end = 0;
    for (LabelledSpan span : entry.labels()) {
      Span characters = span.characters();
      assertThat(characters.start()).isGreaterThanOrEqualTo(end);
      end = characters.end();
      int counted = text.counted(characters);
      if (counted > 0) {
        labelled.merge(span.label(), counted, Integer::sum);
      }
    }
    return labelled;
  }
}
