package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.assertNoneRejected;
import static taohua.intake.Fixtures.body;
import static taohua.intake.Fixtures.gather;
import static taohua.intake.Fixtures.letters;
import static taohua.intake.Fixtures.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taohua.intake.format.TextDecoder;
import taohua.intake.format.Unreadable;
import taohua.intake.stated.Manifest;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Reads the real texts that lie beside the project, where they do. */
class RealTextsTest {
  @Test
  void headingsOfTheSeedsAreWhatTheyTell() {
    List<String> told =
        gather(shared("seeds")).read().stream().map(read -> told(read.document())).toList();
    assertThat(told)
        .containsExactly(
            "000 - 卫生健康委党组书记 - 市 2022 title complete",
            "001 - - - 市 2021 title complete",
            "002 - - - - - complete",
            "003 任振鹤 省长 - 省 2021-07-20 delivered complete",
            "004 - 市委书记 - 市 2022 title cut");
  }

  @Test
  void seedsHoldTheWholeSpeechAndNothingElse() {
    Map<String, String> bodies = new TreeMap<>();
    gather(shared("seeds"))
        .read()
        .forEach(read -> bodies.put(read.document().id().substring(0, 3), body(read.document())));
    assertThat(bodies.get("000"))
        .startsWith("同志们:\n今天召开")
        .endsWith("身体健康!")
        .contains("每周五巡查机制")
        .contains("系统安排;X月X日下午")
        .contains("\n一、提高政治站位,进一步紧起来,立即进入临战状态\n");
    assertThat(bodies.get("001"))
        .startsWith("同志们:\n刚才")
        .endsWith("双胜利。")
        .contains("同时,要严格对冷链运输物业")
        .contains("火车站、汽车站")
        .doesNotContainPattern("\\d、");
    assertThat(bodies.get("002")).startsWith("根据疫情防控形势").endsWith("免疫屏障。");
    assertThat(bodies.get("003"))
        .startsWith("这次会议的主要任务")
        .endsWith("安全保障。")
        .contains("成为全球主要流行株")
        .contains("12—17岁人员");
    assertThat(bodies.get("004")).startsWith("同志们:\n当前").endsWith("社会大局稳定。");
    assertThat(String.join("", bodies.values()))
        .doesNotContain("小编", "网友", "淘文阁", "微信", "免费下载", "相关推荐", "docx");
  }

  @Test
  void pageChromeOfReportsIsDroppedAndNothingElse() throws IOException {
    Path clean = shared("corpora/governors-2026");
    Gathered web = gather(shared("corpora/governors-2026-web"));
    assertNoneRejected(web);
    for (Read read : web.read()) {
      // What explains words below a report is none of it, in either print.
      Document report = Fixtures.read(Files.readString(clean.resolve(read.document().id())));
      String truth = letters(body(report));
      String kept = letters(body(read.document()));
      int common = commonAtBothEnds(kept, truth);
      assertThat(common)
          .as(read.document().id())
          .isGreaterThanOrEqualTo((int) (.999 * kept.length()));
      assertThat(common)
          .as(read.document().id())
          .isGreaterThanOrEqualTo((int) (.999 * truth.length()));
    }
  }

  @Test
  void officialsOfReportsAreThoseOfTheManifest() throws Exception {
    Path folder = shared("corpora/governors-2026");
    Gathered web = gather(shared("corpora/governors-2026-web"));
    Manifest manifest = Manifest.read(folder.resolve("officials.csv"));
    for (Read read : web.read()) {
      Official own = read.document().heading().official();
      Official listed =
          manifest.row(read.source()).orElseThrow().complete(Heading.EMPTY).official();
      assertThat(own).isEqualTo(listed);
    }
  }

  @Test
  void plantedPassagesOfTheBenchAreKept() throws IOException {
    Path bench = shared("bench");
    Map<String, Read> reads = new TreeMap<>();
    for (String side : List.of("susp", "src")) {
      Gathered gathered = gather(bench.resolve(side));
      assertNoneRejected(gathered);
      gathered.read().forEach(read -> reads.put(side + read.document().id(), read));
    }
    long all = 0;
    long kept = 0;
    for (JsonNode planted : new ObjectMapper().readTree(bench.resolve("truth.json").toFile())) {
      for (String side : List.of("susp", "src")) {
        Read read = java.util.Objects.requireNonNull(reads.get(side + planted.get(side).asText()));
        Document document = read.document();
        int start = planted.get(side + "_offset").asInt();
        Span span = new Span(start, start + planted.get(side + "_length").asInt());
        all += letters(document.text().substring(span.start(), span.end())).length();
        kept += lettersWithin(document, span);
        Read second = reads.get(side + planted.get(side).asText() + "#2");
        kept += second == null ? 0 : lettersWithin(second.document(), span);
      }
    }
    // The rest is page numbers, headings that passages were planted around, and what was planted
    // above a salutation, where only pages put prose.
    assertThat((double) kept / all).isGreaterThanOrEqualTo(.985);
  }

  @Test
  void everyCharsetIsRecognised() throws IOException {
    Path formats = shared("formats");
    for (JsonNode file : new ObjectMapper().readTree(formats.resolve("manifest.json").toFile())) {
      String name = file.get("encoding").asText().replace("big5hkscs", "Big5-HKSCS");
      if (!name.isEmpty()) {
        byte[] bytes = Files.readAllBytes(formats.resolve(file.get("file").asText()));
        String text = new String(bytes, Charset.forName(name));
        assertThat(decoded(bytes)).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
  }

  @Test
  void damagedTextsAreRejectedAndOthersAreNot() {
    Gathered damaged = gather(shared("formats/mojibake"));
    assertThat(damaged.read()).isEmpty();
    assertThat(damaged.rejected())
        .isNotEmpty()
        .allMatch(one -> one.reason() == Unreadable.Reason.MOJIBAKE);
    for (String folder : List.of("html", "docx", "txt_converted", "txt_real_encodings")) {
      assertNoneRejected(gather(shared("formats/" + folder)));
    }
    assertNoneRejected(gather(shared("corpora/premiers"), shared("corpora/speeches")));
  }

  private static String decoded(byte[] bytes) {
    try {
      return TextDecoder.decode(bytes);
    } catch (Unreadable e) {
      return e.notice().english();
    }
  }

  private static String told(Document document) {
    Heading heading = document.heading();
    Official official = heading.official();
    return String.join(
        " ",
        document.id().substring(0, 3),
        orDash(official.name()),
        orDash(official.role()),
        orDash(official.place()),
        official.level().map(level -> level.chinese()).orElse("-"),
        heading.when().map(when -> when + " " + when.kind().word()).orElse("-"),
        heading.complete() ? "complete" : "cut");
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static int commonAtBothEnds(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }

  private static long lettersWithin(Document document, Span span) {
    long count = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      for (Span piece : paragraph.pieces()) {
        int start = Math.max(piece.start(), span.start());
        int end = Math.min(piece.end(), span.end());
        count += start < end ? letters(document.text().substring(start, end)).length() : 0;
      }
    }
    return count;
  }
}
