package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.intake.Taken;
import taohua.intake.files.IntakeException;
import taohua.intake.stated.Manifest;

class ParagraphTakerTest {
  private static final String FIRST = "渠道要年年整修,闸门要天天察看,水位要时时记录,值守的人一个也不能少。";
  private static final String SECOND = "渠道要年年整修,闸门要天天察看,水位要时时记录,巡堤的人一个也不能少。";
  private static final String OTHER = "春耕的种子已经下到各村,农机站今天开始检修机具,技术员明天到田头去。";

  @TempDir private Path folder;

  @Test
  void whatIsTakenWhileItIsReadGivesTheSamePairs() throws Exception {
    write("b.jsonl", record("乙", FIRST + "\\n" + OTHER) + record("甲", SECOND) + "{\n");
    write("a.txt", "同志们：\n" + OTHER + "\n" + FIRST + "\n");
    Options options = Options.DEFAULT.withThreads(2);
    ParagraphTaker nothing = new ParagraphTaker(options, Long.MAX_VALUE);
    Analysis.Paragraphs read =
        Analysis.paragraphs(gather(Optional.empty()), nothing, options, Progress.NONE);
    ParagraphTaker taker = new ParagraphTaker(options, Long.MAX_VALUE);
    Gathered gathered = gather(Optional.of(taker));
    assertThat(gathered.taken()).extracting(one -> one.source().id()).containsExactly("乙", "甲");
    assertThat(gathered.read()).hasSize(1);
    assertThat(gathered.rejected()).hasSize(1);
    Analysis.Paragraphs taken = Analysis.paragraphs(gathered, taker, options, Progress.NONE);
    assertThat(taken).isEqualTo(read);
    assertThat(taken.documents()).containsExactly("a.txt", "乙", "甲");
    // The sentence that stands twice, and its variant with each or with the first.
    assertThat(taken.pairs()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void recordsOfOneIdAreToldApartWhenTheyAreTaken() throws Exception {
    write("a.jsonl", record("甲", FIRST) + record("甲", SECOND));
    Gathered gathered = gather(Optional.of(new ParagraphTaker(Options.DEFAULT, Long.MAX_VALUE)));
    assertThat(gathered.taken())
        .extracting(one -> one.source().id())
        .containsExactly("a.jsonl/甲", "a.jsonl/甲#2");
    assertThat(gathered.taken()).extracting(Taken::number).containsExactly(0, 1);
    assertThat(gathered.warnings()).hasSize(1);
    assertThat(gathered.isEmpty()).isFalse();
  }

  @Test
  void withAManifestNothingIsTaken() throws Exception {
    write("a.jsonl", record("甲", FIRST));
    Path table = write("officials.csv", "file,official\na.jsonl,岳清\n");
    Gathered gathered =
        Intake.gather(
            List.of(folder.resolve("a.jsonl")),
            Optional.of(Manifest.read(table)),
            IntakeOptions.DEFAULT.withTaker(
                Optional.of(new ParagraphTaker(Options.DEFAULT, Long.MAX_VALUE))),
            ReadProgress.NONE);
    assertThat(gathered.taken()).isEmpty();
    assertThat(gathered.read()).hasSize(1);
  }

  private Gathered gather(Optional<ParagraphTaker> taker) throws IntakeException {
    return Intake.gather(
        List.of(folder),
        Optional.empty(),
        IntakeOptions.DEFAULT.withThreads(2).withTaker(taker.map(one -> one)),
        ReadProgress.NONE);
  }

  private static String record(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
