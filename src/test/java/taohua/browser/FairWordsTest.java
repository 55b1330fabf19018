package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import taohua.cli.Outcome;
import taohua.cli.Speeches;

/** No page accuses anybody, and each says on how much it rests. Needs no browser. */
@ExtendWith(Harness.class)
class FairWordsTest {
  /** What every page says in a language. */
  private enum Said {
    ZH(
        "本报告由程序生成，仅比对所列文献，供核查参考，不作为认定抄袭的依据。",
        "通用表述基线：所列文献 ([\\d,]+) 位发言人",
        "内置基线 [\\d,]+ 位发言人",
        "上限"),
    EN(
        "Made by a program that compared only the documents listed. It supports a review; it is"
            + " not evidence of misconduct.",
        "Evidence of common language: ([\\d,]+) speakers? of the documents at hand",
        "built-in baseline: [\\d,]+ speakers",
        "upper bound");

    final String footer;
    final Pattern documents;
    final Pattern baseline;
    final String bound;

    Said(String footer, String documents, String baseline, String bound) {
      this.footer = footer;
      this.documents = Pattern.compile(documents);
      this.baseline = Pattern.compile(baseline);
      this.bound = bound;
    }

    String lang() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Words that judge people; the one place for any of them is the sentence that disclaims it. */
  private static final Pattern ACCUSING =
      Pattern.compile(
          "抄袭|剽窃|嫌疑|作弊|违规|违纪|造假|舞弊|可疑|嫌犯|责任人|排行榜|黑名单"
              + "|plagiar|cheat|guilt|suspicio|suspect|offend|culprit|steal|stole|theft|thief"
              + "|fraud|misconduct|dishonest|violation|blacklist",
          Pattern.CASE_INSENSITIVE);

  // A literal, or what could be mistaken for one: a comment, or a character.
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|//.*|(?s:/\\*.*?\\*/)|'\\\\?.'");

  @Test
  void noPageAccuses(Reports reports) throws IOException {
    assertThat(ACCUSING.matcher(Outcome.of("extract", "samples").out()).find())
        .as("what is found on the pages would be the samples' own")
        .isFalse();
    List<String> faults = new ArrayList<>();
    for (Said said : Said.values()) {
      for (Path file : pages(reports, said.lang())) {
        String page = Files.readString(file);
        assertThat(page).contains(said.footer);
        find(faults, file, page.replace(said.footer, ""));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyPageSaysHowManySpeakersItsCommonLanguageRestsOn(Reports reports) throws IOException {
    for (Said said : Said.values()) {
      List<Path> pages = pages(reports, said.lang());
      int few = 0;
      for (Path file : pages) {
        String footer = Jsoup.parse(Files.readString(file)).select("footer").text();
        Matcher documents = said.documents.matcher(footer);
        assertThat(documents.find()).as(file + ": " + footer).isTrue();
        boolean isFew =
            Integer.parseInt(documents.group(1).replace(",", "")) < 10
                && !said.baseline.matcher(footer).find();
        assertThat(footer.contains(said.bound)).as(file + ": " + footer).isEqualTo(isFew);
        few += isFew ? 1 : 0;
      }
      assertThat(few).as("both kinds are among them").isBetween(2, pages.size() - 5);
    }
  }

  @Test
  void aSheetWithFewSpeakersCallsItsResidualAnUpperBound(Reports reports) throws IOException {
    for (Said said : Said.values()) {
      assertThat(residual(tinyCheck(reports, said.lang()))).contains(said.bound);
      assertThat(residual(reports.check(said.lang()))).doesNotContain(said.bound);
    }
  }

  private static String residual(Path check) throws IOException {
    return Jsoup.parse(Files.readString(check.resolve("sheet.html")))
        .select(".result .main")
        .text();
  }

  @Test
  void nothingTheProgramCanSayAccuses() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String folder : List.of("jte", "resources/taohua/report", "web/src")) {
      for (Path file : files(Path.of("src/main").resolve(folder))) {
        // The bundle of charts is in good part a library, with messages of its own.
        if (!file.endsWith("render/charts.js")) {
          find(faults, file, withoutFooters(Files.readString(file)));
        }
      }
    }
    for (Path file : files(Path.of("src/main/java"))) {
      Matcher literals = LITERAL.matcher(Files.readString(file));
      while (literals.find()) {
        if (literals.group().startsWith("\"")) {
          find(faults, file, literals.group());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theTerminalDoesNotAccuse(Reports reports) {
    for (String lang : List.of("zh", "en")) {
      Path speeches = Speeches.into(reports.inputs("tiny"));
      Path out = speeches.resolveSibling("said-" + lang);
      Outcome check =
          Outcome.of(
              "check", speeches.resolve("b.txt"), "--against", speeches, "-o", out, "--lang", lang);
      assertThat(check.out() + check.err()).isNotEmpty().doesNotContainPattern(ACCUSING);
    }
    for (String command : List.of("report", "check", "compare", "pairs", "extract")) {
      assertThat(Outcome.of(command, "--help").out()).isNotEmpty().doesNotContainPattern(ACCUSING);
    }
  }

  /** All pages: of the samples, of a corpus of three speeches, and of two that share nothing. */
  private static List<Path> pages(Reports reports, String lang) {
    Path speeches = Speeches.into(reports.inputs("tiny"));
    Path first = speeches.resolve("a.txt");
    Path last = speeches.resolve("c.txt");
    String page = "tiny-compare-" + lang + "/page.html";
    return Stream.of(
            reports.samples(lang),
            reports.check(lang),
            reports.compare(lang),
            reports.made("tiny-" + lang, "report", speeches, "--lang", lang),
            tinyCheck(reports, lang),
            reports.made(page, "compare", last, first, "--lang", lang).resolveSibling(""))
        .flatMap(report -> Reports.pages(report).stream())
        .toList();
  }

  private static Path tinyCheck(Reports reports, String lang) {
    Path speeches = Speeches.into(reports.inputs("tiny"));
    Path draft = speeches.resolve("b.txt");
    return reports.made(
        "tiny-check-" + lang,
        "check",
        draft,
        "--against",
        speeches,
        "--lang",
        lang,
        "--baseline",
        "none");
  }

  private static void find(List<String> faults, Path file, String text) {
    Matcher accusing = ACCUSING.matcher(text);
    while (accusing.find()) {
      int start = Math.max(0, accusing.start() - 30);
      faults.add(
          file + ": …" + text.substring(start, Math.min(text.length(), accusing.end() + 20)));
    }
  }

  private static String withoutFooters(String text) {
    for (Said said : Said.values()) {
      text = text.replace(said.footer, "");
    }
    return text;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
