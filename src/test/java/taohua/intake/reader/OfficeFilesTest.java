package taohua.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.Read;
import taohua.intake.ReadProgress;
import taohua.intake.files.IntakeException;

/**
 * What LibreOffice writes in each format, with headers, footers and page numbers, is read as the
 * text that it was made from: the same paragraphs. {@code office.sh} does it with any texts.
 */
class OfficeFilesTest {
  private static final List<String> SAMPLES =
      List.of("01-栖梧市-安全生产动员", "09-岚川省-重点工作推进", "12-桐坞县-秋粮收购");
  private static final double LEAST_OF_PDF = 0.998;

  @TempDir private Path folder;

  @Test
  void eachFormatIsReadAsItsText() throws Exception {
    assumeTrue(hasOffice());
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String sample : SAMPLES) {
      Files.copy(Path.of("samples", sample + ".txt"), texts.resolve(sample + ".txt"));
    }
    Path written = folder.resolve("written");
    Process script =
        new ProcessBuilder("src/test/scripts/office.sh", texts.toString(), written.toString())
            .inheritIO()
            .start();
    assertThat(script.waitFor()).isZero();
    Map<String, List<String>> wanted = paragraphs(texts);
    Map<String, List<String>> read = paragraphs(written);
    assertThat(read).hasSize(7 * SAMPLES.size());
    for (String sample : SAMPLES) {
      List<String> text = wanted.get(sample + ".txt");
      for (String ending : List.of("doc", "docx", "odt", "rtf", "html", "txt")) {
        assertThat(read.get(sample + "." + ending)).as(ending).isEqualTo(text);
      }
      String pdf = String.join("", read.getOrDefault(sample + ".pdf", List.of()));
      assertThat(pdf).doesNotContain("页眉", "页脚");
      assertThat(alike(pdf, String.join("", text))).isGreaterThanOrEqualTo(LEAST_OF_PDF);
    }
  }

  private static boolean hasOffice() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  /** By the name of the file. */
  private static Map<String, List<String>> paragraphs(Path files)
      throws IntakeException, IOException {
    Gathered gathered =
        Intake.gather(
            List.of(files),
            Optional.empty(),
            IntakeOptions.DEFAULT.withThreads(2),
            ReadProgress.NONE);
    assertThat(gathered.rejected()).isEmpty();
    Map<String, List<String>> paragraphs = new TreeMap<>();
    for (Read one : gathered.read()) {
      paragraphs.put(
          one.source().id(),
          one.document().paragraphs().stream()
              .map(it -> it.text(one.document().text()).replaceAll("[\\s　]+", ""))
              .toList());
    }
    return paragraphs;
  }

  /** The share of characters that stand in both in the same order. */
  private static double alike(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] row = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        row[j + 1] =
            one.charAt(i) == other.charAt(j) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
      }
      before = row;
    }
    return 2.0 * before[other.length()] / (one.length() + other.length());
  }
}
