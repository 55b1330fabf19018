package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.Read;
import taohua.intake.ReadProgress;
import taohua.intake.files.IntakeException;
import taohua.text.Dropped;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Whatever a file holds, it is read or rejected, soon, and what is said of places in it is so. */
class ReadingFuzzTest {
  private static final IntakeOptions OPTIONS = new IntakeOptions(4 << 20, 1, false);

  @TempDir private Path folder;

  @Test
  void everyFileIsReadOrRejectedWithinFiveSeconds() {
    Measure measure = Measure.asked();
    Measure.each("files", measure.files(), measure.seed(), this::read);
  }

  private void read(long seed) throws IOException, IntakeException {
    Random random = new Random(seed);
    String kind = Seeds.KINDS.get(random.nextInt(Seeds.KINDS.size()));
    Path file = Files.write(folder.resolve("f" + kind), new Damage(random).file(kind));
    try {
      check(Intake.gather(List.of(file), Optional.empty(), OPTIONS, ReadProgress.NONE), kind);
    } finally {
      Files.delete(file);
    }
  }

  private static void check(Gathered gathered, String kind) {
    int readings = gathered.read().size() + gathered.rejected().size();
    assertThat(kind.startsWith(".jsonl") ? Math.min(readings, 1) : readings).isEqualTo(1);
    for (Read read : gathered.read()) {
      String text = read.document().text();
      holds(text, read.document().paragraphs().stream().map(Paragraph::span).toList());
      read.document().paragraphs().forEach(paragraph -> holds(text, paragraph.pieces()));
      holds(text, read.dropped().stream().map(Dropped::span).toList());
      Normalizer.normalize(read.document());
    }
  }

  /** Spans ascend, lie within the text, overlap nowhere and cut no character in two. */
  private static void holds(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(OddText.isInside(text, span.start())).isFalse();
      assertThat(OddText.isInside(text, end)).isFalse();
    }
  }
}
