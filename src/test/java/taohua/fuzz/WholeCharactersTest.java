package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.align.Alignment;
import taohua.cli.Outcome;
import taohua.engine.Analysis;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.planted.Officialese;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Characters of two UTF-16 units, a third of the text, stay whole in all that is found and written.
 */
class WholeCharactersTest {
  private static final List<String> RARE =
      List.of(
          "𠮷",
          "𠮸",
          "𣘺",
          "𡋯",
          "𪚥",
          "𠮷\uDB40\uDD00",
          "👨\u200D👩\u200D👧",
          "𝟘",
          "\uFACF",
          "葛\uDB40\uDD01");

  @TempDir private Path folder;

  @Test
  void noFileOfAReportHoldsHalfACharacter() throws IOException {
    write(new Random(3));
    Outcome outcome =
        Outcome.of("report", folder.resolve("in"), "-o", folder.resolve("out"), "--quiet");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    ReportCheck.of(folder.resolve("out"), true);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(one -> !one.toString().contains("assets")).toList()) {
        if (Files.isRegularFile(file)) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\uFFFD");
        }
      }
    }
  }

  @Test
  void nothingThatIsFoundBeginsOrEndsInsideOfACharacter() throws IOException {
    write(new Random(4));
    Gathered gathered =
        Intake.gather(
            List.of(folder.resolve("in")),
            Optional.empty(),
            IntakeOptions.DEFAULT,
            ReadProgress.NONE);
    Run run = Analysis.run(gathered, Supplements.NOTHING, Options.DEFAULT, Progress.NONE);
    assertThat(run.findings().passages()).hasSizeGreaterThan(20);
    run.findings().passages().forEach(finding -> holds(run, finding.alignment()));
    for (int d = 0; d < run.entries().size(); d++) {
      NormalText text = run.corpus().text(d);
      run.entries().get(d).labels().forEach(label -> holds(text, label.characters()));
    }
    run.findings()
        .lexicon()
        .formulas()
        .forEach(
            formula -> {
              for (Passage use : formula.occurrences()) {
                holds(run.corpus().text(use.document()), use.characters());
              }
            });
  }

  private static void holds(Run run, Alignment alignment) {
    NormalText target = run.corpus().text(alignment.target().document());
    NormalText source = run.corpus().text(alignment.source().document());
    holds(target, alignment.target().characters());
    holds(source, alignment.source().characters());
    alignment.edits().forEach(edit -> holds(target, edit.target()));
    alignment.edits().forEach(edit -> holds(source, edit.source()));
  }

  private static void holds(NormalText text, Span span) {
    assertThat(isInside(text, span.start()) || isInside(text, span.end())).as("%s", span).isFalse();
  }

  private static boolean isInside(NormalText text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.character(at - 1), text.character(at));
  }

  private void write(Random random) throws IOException {
    Officialese prose = new Officialese(random);
    List<String> shared = IntStream.range(0, 5).mapToObj(i -> prose.paragraph(120)).toList();
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int d = 0; d < 8; d++) {
      StringBuilder text = new StringBuilder();
      for (String paragraph : shared) {
        text.append(rare(paragraph, random)).append('\n');
      }
      Map<String, String> record =
          Map.of("id", "稿" + d, "official", "𠮷景" + "一二三四五六七八".charAt(d), "text", text.toString());
      Files.write(in.resolve(d + ".jsonl"), new ObjectMapper().writeValueAsBytes(record));
    }
  }

  /** The text with a rare character in the place of every third one, by and large the same. */
  private static String rare(String text, Random random) {
    StringBuilder rare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean isReplaced = text.charAt(i) % 3 == 0 && random.nextInt(8) > 0;
      int choice =
          random.nextInt(12) == 0 ? random.nextInt(RARE.size()) : text.charAt(i) % RARE.size();
      rare.append(isReplaced ? RARE.get(choice) : text.substring(i, i + 1));
    }
    return rare.toString();
  }
}
