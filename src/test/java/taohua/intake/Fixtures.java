package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import taohua.intake.files.IntakeException;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Span;

/** What the tests of this package share. */
public final class Fixtures {
  private Fixtures() {}

  static Document read(String text) {
    return Intake.read("speech.txt", text).document();
  }

  static List<String> paragraphs(String text) {
    return paragraphs(read(text));
  }

  static List<String> paragraphs(Document document) {
    return document.paragraphs().stream().map(one -> one.text(document.text())).toList();
  }

  static String body(Document document) {
    return String.join("\n", paragraphs(document));
  }

  static String clutter(Read read) {
    return read.dropped().stream()
        .map(Dropped::span)
        .map((Span span) -> read.document().text().substring(span.start(), span.end()))
        .collect(Collectors.joining("\n"));
  }

  public static Gathered gather(Path... inputs) {
    try {
      return Intake.gather(
          List.of(inputs),
          Optional.empty(),
          IntakeOptions.DEFAULT.withThreads(2),
          ReadProgress.NONE);
    } catch (IntakeException e) {
      throw new AssertionError(e);
    }
  }

  /** Letters, ideographs and digits alone. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Characters::counts).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** A folder of the data beside the project; the test is skipped where it is missing. */
  static Path shared(String name) {
    Path path = Path.of(System.getProperty("taohua.shared", "../shared")).resolve(name);
    Assumptions.assumeTrue(Files.exists(path), () -> path + " is missing");
    return path;
  }

  static void assertNoneRejected(Gathered gathered) {
    assertThat(gathered.rejected()).isEmpty();
    assertThat(gathered.read()).isNotEmpty();
  }
}
