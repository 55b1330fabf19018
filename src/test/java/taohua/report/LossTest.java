package taohua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Analysis;
import taohua.engine.Check;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.Lossy;
import taohua.intake.Read;
import taohua.intake.Wanted;
import taohua.report.anonymous.Anonymous;
import taohua.report.data.DataFiles;
import taohua.report.data.Timing;
import taohua.report.page.Pages;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.words.Lang;
import taohua.words.Messages;

/** Nothing that may be part of a speech is left out without a word beside the result. */
class LossTest {
  private static final String PROSE = "有 64 字成段文字读作网页内容，只与其他正文另行比对";
  private static final String HIDDEN = "有 4 字读者看不见";

  private static final Read WHOLE = Lossy.read("whole.txt", "", "", "", List.of());
  private static final Read LOSSY = Lossy.read("lossy.txt", "", Lossy.PROSE, "", List.of());
  private static final Read TRICK = Lossy.read("trick.txt", "", "", "", List.of("藏在页里"));

  private static final Read OTHER =
      Intake.read("other.txt", "同志们：\n巷口的灯坏了半年，修灯的人说是缺一个零件，买零件的人说是缺一张单子。\n");

  private static Gathered gathered(Read... read) {
    return new Gathered(List.of(read), List.of(), List.of(), List.of());
  }

  private static Run check(Read target, Read source) {
    return check(gathered(target), gathered(source), Options.DEFAULT);
  }

  private static Run check(Gathered targets, Gathered sources, Options options) {
    return Check.run(targets, sources, Supplements.NOTHING, options.withThreads(1), Progress.NONE);
  }

  private static String verdict(Run run) {
    return String.join("\n", new Brief(run, Messages.of(Lang.ZH)).checked());
  }

  private static String text(Run run) {
    return Pages.of(run, "报告单", Lang.ZH).sheets().text().replaceAll("\n *", "");
  }

  private static String sheet(Run run) {
    return body(Pages.of(run, "报告单", Lang.ZH).single());
  }

  /** Without the scripts, which would hide what a failure shows. */
  private static String body(String page) {
    return page.substring(page.indexOf("<body"), page.indexOf("</main>"));
  }

  private static String page(Path file) throws IOException {
    return body(Files.readString(file));
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper()
        .readTree(taohua.report.data.CheckJson.of(run, taohua.report.review.Reviews.NONE));
  }

  @Test
  void noVerdictStandsWithoutWhatItsDocumentLost() throws IOException {
    Run run = check(LOSSY, OTHER);
    assertThat(verdict(run)).contains(PROSE, "--show-dropped", "--keep-all");
    assertThat(text(run)).contains(PROSE);
    assertThat(sheet(run)).contains(PROSE);
    assertThat(verdict(run)).contains("定稿前：请先看没有读作正文的文字");
    assertThat(sheet(run)).contains("定稿前：请先看没有读作正文的文字");
    JsonNode sheet = json(run).get("sheets").get(0);
    assertThat(sheet.get("dropped").asInt()).isEqualTo(64);
    assertThat(sheet.get("warnings").get(0).asText()).startsWith("64 characters of running text");
    assertThat(json(run).get("warnings").get(0).asText()).startsWith("lossy.txt: 64 characters");
  }

  @Test
  void hiddenTextIsTold() throws IOException {
    Run run = check(TRICK, LOSSY);
    assertThat(verdict(run)).contains(HIDDEN);
    assertThat(text(run)).contains(HIDDEN);
    assertThat(sheet(run)).contains(HIDDEN);
    assertThat(json(run).get("sheets").get(0).get("dropped").asInt()).isEqualTo(4);
  }

  @Test
  void aSheetShowsWhatItSaysWasNotCompared() {
    String hidden = "<b>藏在页里</b>";
    Run run = check(Lossy.read("a.txt", "菜单\n", Lossy.PROSE, "", List.of(hidden)), OTHER);
    assertThat(sheet(run))
        .contains(PROSE, HIDDEN.replace("4", "6"), "逐处列在下面", "正文之中：1 处，64 字")
        .contains("第 3 行</span>", "管水的人最怕半夜听见雨声", "&lt;b&gt;藏在页里&lt;/b&gt;")
        .doesNotContain("--show-dropped", hidden);
    assertThat(text(run)).contains("--show-dropped");
    assertThat(String.join("\n", Brief.besidePage(run, Messages.of(Lang.ZH)).checked()))
        .contains(PROSE, "逐处列在报告里")
        .doesNotContain("--show-dropped");
  }

  @Test
  void aSheetOfAWholeFileHasNoListOfWhatIsNotInIt() {
    assertThat(sheet(check(Lossy.read("a.txt", "菜单\n", "", "", List.of()), OTHER)))
        .doesNotContain("class=\"clutter\"");
  }

  @Test
  void whatSourcesLostStandsBesideTheVerdictToo() {
    Run run = check(WHOLE, LOSSY);
    String told = "比对文献中有 1 篇可能没有读全，或夹有看不见的文字，结论不涉及未读的文字：lossy.txt";
    assertThat(verdict(run)).contains(told);
    assertThat(text(run)).contains(told);
    assertThat(sheet(run)).contains(told);
  }

  @Test
  void whereNothingIsLostNothingIsSaid() throws IOException {
    Run run = check(WHOLE, OTHER);
    assertThat(verdict(run)).doesNotContain("网页内容", "看不见", "没有读全");
    assertThat(text(run)).doesNotContain("网页内容", "看不见", "没有读全");
    assertThat(json(run).get("sheets").get(0).get("warnings")).isEmpty();
  }

  @Test
  void namesAreSaidToBeSoughtInSharedPassagesAloneAndPhrasesToBeNoCopies() {
    Run run = check(WHOLE, OTHER);
    for (String shown : List.of(verdict(run), sheet(run))) {
      assertThat(shown).contains("疑似漏改只在相同段落里查找，也未见", "大家通用的套话（通用表述）不算重复");
    }
    assertThat(sheet(check(WHOLE, Lossy.read("same.txt", "别的\n", "", "", List.of()))))
        .doesNotContain("大家通用的套话");
  }

  @Test
  void englishSaysWhatThereIsToDoBeforeTheTextGoesOut() {
    Messages english = Messages.of(Lang.EN);
    assertThat(String.join("\n", new Brief(check(WHOLE, OTHER), english).checked()))
        .contains("before the text goes out: no passage needs checking", "other documents were not")
        .doesNotContain("signing", "nothing to review");
  }

  @Test
  void aVerdictOnWholeFilesSaysSo() {
    Run run =
        check(
            gathered(WHOLE),
            gathered(TRICK),
            Options.DEFAULT.withReading(Wanted.USUAL.withKeepAll(true)));
    assertThat(verdict(run)).contains("按 --keep-all");
    assertThat(text(run)).contains("按 --keep-all");
  }

  @Test
  void severalSheetsBeginWithAllLosses(@TempDir Path folder) throws IOException {
    Run run = check(gathered(LOSSY, TRICK), gathered(WHOLE), Options.DEFAULT);
    Pages.of(run, "报告单", Lang.ZH).sheets().write(folder, "index.html");
    assertThat(page(folder.resolve("index.html")))
        .contains("lossy.txt：" + PROSE, "trick.txt：" + HIDDEN);
  }

  @Test
  void theDataOfBothSidesCountWhatWasLeftOut(@TempDir Path folder) throws IOException {
    DataFiles.write(check(LOSSY, TRICK), new Timing(java.time.Instant.EPOCH, 1, 1, 1, 1), folder);
    assertThat(Files.readString(folder.resolve("documents.csv")).lines())
        .anyMatch(row -> row.startsWith("lossy.txt,target,") && row.endsWith(",64"))
        .anyMatch(row -> row.startsWith("trick.txt,source,") && row.endsWith(",4"));
    assertThat(Files.readString(folder.resolve("run.json")))
        .contains("\"lossy.txt: 64 characters of running text", "\"trick.txt: 4 characters cannot")
        .contains("\"keep_all\" : false");
  }

  @Test
  void hiddenTextNamesNobodyInAnAnonymousReport(@TempDir Path folder) throws IOException {
    Official official = new Official("淳于渠", "县长", "渠口县", Optional.empty(), "");
    Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
    Read said = Lossy.read("a.txt", "", "县长淳于渠：\n", "", List.of("县长淳于渠藏在页里的话"));
    Read read =
        new Read(said.source(), said.document().with(heading), said.dropped(), said.hidden());
    Run run =
        Anonymous.of(
            Analysis.run(
                gathered(read),
                Supplements.NOTHING,
                Options.DEFAULT.withThreads(1),
                Progress.NONE));
    Pages.of(run, "报告", Lang.ZH).write(folder);
    assertThat(page(folder.resolve("documents/0001.html")))
        .contains("藏在页里的话")
        .doesNotContain("淳于渠");
  }

  @Test
  void severalSpeechesOfAFileAreSeveralDocuments(@TempDir Path folder) throws IOException {
    Read[] speeches = new Read[11];
    for (int n = 0; n < speeches.length; n++) {
      String id = "讲话.txt" + (n == 0 ? "" : "#" + (n + 1));
      speeches[n] = Lossy.read(id, "第" + n + "篇\n", "", "", List.of());
    }
    Run run = check(gathered(speeches), gathered(LOSSY), Options.DEFAULT);
    List<String> ids =
        run.given().of(taohua.engine.Side.TARGET).read().stream()
            .map(read -> read.document().id())
            .toList();
    assertThat(ids).startsWith("讲话.txt", "讲话.txt#2").endsWith("讲话.txt#11");
    DataFiles.write(run, new Timing(java.time.Instant.EPOCH, 1, 1, 1, 1), folder.resolve("data"));
    assertThat(Files.readString(folder.resolve("data/documents.csv")).lines().skip(2))
        .extracting(row -> row.replaceFirst(",.*", ""))
        .containsExactlyElementsOf(ids);
    List<String> sheets = new ArrayList<>();
    json(run).get("sheets").forEach(sheet -> sheets.add(sheet.get("document").asText()));
    assertThat(sheets).containsExactlyElementsOf(ids);
    Pages.of(run, "报告单", Lang.ZH).sheets().write(folder, "index.html");
    String index = page(folder.resolve("index.html"));
    for (String link :
        Pattern.compile("href=\"(sheets/[^\"]*)\"")
            .matcher(index)
            .results()
            .map(found -> found.group(1))
            .toList()) {
      assertThat(link).matches("sheets/\\d{4}-讲话(_\\d+)?\\.html");
      assertThat(folder.resolve(link)).exists();
    }
    assertThat(folder.resolve("sheets/0011-讲话_11.html")).exists();
  }

  @Test
  void aDocumentsPageListsWhatWasLeftOutWithItsReason(@TempDir Path folder) throws IOException {
    Gathered both = gathered(Lossy.read("a.txt", "菜单\n", Lossy.PROSE, "页脚<b>\n", List.of("藏")));
    Run run =
        Analysis.run(both, Supplements.NOTHING, Options.DEFAULT.withThreads(1), Progress.NONE);
    Pages.of(run, "报告", Lang.ZH).write(folder);
    assertThat(page(folder.resolve("documents/0001.html")))
        .contains("已剔除的网页内容 · 正文之前：1 处，2 字 · 正文之中：1 处，64 字 · 正文之后：1 处，3 字 · 隐藏文字：1 处，1 字")
        .contains("菜单", "管水的人最怕半夜听见雨声", "页脚&lt;b&gt;", ">藏<")
        .contains(PROSE);
  }
}
