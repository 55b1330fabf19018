package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.BaselineFiles;

/** Common language as counts: how it is made, and what it does to a judgement. */
class BaselineTest {
  private static final List<String> SLOGANS =
      List.of(
          "把渡口夜航管护放在首位",
          "逐段逐闸摊开巡查账本",
          "层层压紧河湖管护链条",
          "时时绷紧安全度汛之弦",
          "处处种好护坡固堤之草",
          "年年兑现清淤疏渠之诺",
          "户户守好门前一渠清水",
          "人人当好护河巡河哨兵");
  private static final List<String> PLACES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚");
  private static final String VIRAL = "石桥边那盏旧灯又亮起来了,撑船的人都说这一夜看得见对岸的柳树和井台,";

  @TempDir private Path folder = Path.of("");

  @Test
  void twoSpeechesOfSlogansAreJudgedByABaselineAndACopyStaysOne() {
    Path baseline = built();
    Path speeches = folder.resolve("speeches");
    Speeches.write(speeches.resolve("a.txt"), slogans("临漪市", "船坞改成课堂", "旧闸留作展品"));
    Speeches.write(speeches.resolve("b.txt"), slogans("柘塘县", "山路弯口编号", "竹林引来清泉"));
    assertThat(residuals(report(speeches, "none"))).allMatch(residual -> residual > 60);
    Path judged = report(speeches, baseline);
    assertThat(residuals(judged)).containsExactly(0, 0);
    assertThat(DataFolder.ofReport(judged).rows("formulas.csv"))
        .filteredOn(row -> row.getField("text").equals("逐段逐闸摊开巡查账本"))
        .extracting(row -> row.getField("officials") + " " + row.getField("baseline"))
        .containsExactly("2 7");
    Speeches.write(speeches.resolve("a.txt"), Speeches.SOURCE);
    Speeches.write(speeches.resolve("b.txt"), Speeches.COPY);
    assertThat(residuals(report(speeches, baseline))).anyMatch(residual -> residual > 80);
  }

  @Test
  void aBaselineHoldsNothingThatFewerThanFiveSpeakersHave() throws IOException {
    String text = unpacked(built());
    assertThat(text)
        .startsWith("taohua baseline 1\n")
        .contains("officials 7\ndocuments 7\nleast 5\n")
        .contains("逐段逐闸摊开巡查账本\t7\t7\t2031\ts\n")
        .contains("五地同说的一句平常话\t5\t5\t2031\ts\n")
        .contains("逐段逐闸\t7\n")
        .doesNotContain("四地", "无名氏", "市长", "甲地");
    assertThat(text.lines().filter(line -> line.contains("\t")))
        .allMatch(line -> line.matches("[^\t]+\t([5-7])(\t[5-7]\t2031\ts)?"));
  }

  @Test
  void whatSpeakersShareOnlyInsideOneLongerPassageIsNotIndependent() throws IOException {
    Path inputs = folder.resolve("viral");
    for (int i = 0; i < PLACES.size(); i++) {
      Speeches.write(
          inputs.resolve(i + ".txt"),
          head(PLACES.get(i) + "地市")
              + own(i)
              + VIRAL
              + "摇橹的声音一直传到下游第三座水闸,守闸的老人把茶壶放下来听了很久。没有人催他回屋里去,连平日里爱叫的黄狗也趴在门槛上不吭声。"
              + "第二天清早账本上多了一行字,写着昨夜过闸的木船共有几条、各装了什么货、往哪个码头去。"
              + "字是新来的年轻人写的,笔画还不稳当,数目却一个也没有错,连压舱的石头都记在末尾。\n");
    }
    Path file = folder.resolve("viral.gz");
    assertThat(Outcome.of("baseline", "build", inputs, "-o", file, "--quiet").code()).isZero();
    assertThat(unpacked(file)).contains("officials 7", "phrases 0\n");
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws IOException {
    Path first = built();
    Path inputs = folder.resolve("inputs");
    Path again = folder.resolve("again.gz");
    Outcome outcome = Outcome.inEnglish("baseline", "build", inputs, "-o", again, "--threads", "1");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("7 speakers, 7 documents: ", "Written to: ");
    assertThat(outcome.err()).contains("1 documents without a known speaker were left out");
    assertThat(again).hasSameBinaryContentAs(first);
    assertThat(Outcome.of("baseline", "build", inputs, "-o", again, "--quiet").code()).isZero();
  }

  @Test
  void fewerThanFiveSpeakersMakeNoBaseline() {
    Path speeches = Speeches.into(folder.resolve("few"));
    Path file = folder.resolve("few.gz");
    Outcome outcome = Outcome.inEnglish("baseline", "build", speeches, "-o", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("needs at least 5 speakers, and 3 are known here");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsNoBaselineIsNotReplaced() throws IOException {
    Path file = Speeches.write(folder.resolve("mine.gz"), "mine");
    Outcome outcome =
        Outcome.inEnglish("baseline", "build", Speeches.into(folder.resolve("s")), "-o", file);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("is no baseline of Taohua");
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatIsJudgedByIsNamedWithItsSize() {
    Path baseline = built();
    Path speeches = Speeches.into(folder.resolve("named"));
    Path page = report(speeches, "default", baseline);
    assertThat(page.resolve("index.html"))
        .content()
        .contains("通用表述基线：所列文献 3 位发言人，内置基线 ")
        .contains(" 位发言人，基线 common.gz 7 位发言人。");
    assertThat(page.resolve("data/run.json"))
        .content()
        .contains("\"name\" : \"default\"", "\"built_in\" : true", "\"name\" : \"common.gz\"")
        .contains("\"officials\" : 7", "\"sha256\" : \"");
    Path without = report(speeches, "none");
    assertThat(without.resolve("index.html")).content().contains("所列文献 3 位发言人。");
    assertThat(without.resolve("data/run.json")).content().contains("\"baselines\" : [ ]");
    Outcome sheet =
        Outcome.inEnglish(
            "check",
            speeches.resolve("b.txt"),
            "--against",
            speeches.resolve("a.txt"),
            "--format",
            "text",
            "--baseline",
            baseline);
    assertThat(sheet.out().replaceAll("\\s+", " "))
        .contains("1 speakers of the documents at hand; baseline common.gz: 7 speakers.");
  }

  @Test
  void anAnonymousReportDoesNotNameTheFileOfABaseline() throws IOException {
    Path baseline = folder.resolve("临漪市.gz");
    Files.copy(built(), baseline);
    Path out = folder.resolve("anonymous");
    Path speeches = Speeches.into(folder.resolve("hidden"));
    Outcome outcome =
        Outcome.of("report", speeches, "--anonymize", "--baseline", baseline, "-o", out);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(out.resolve("index.html"))
        .content()
        .contains("基线 baseline-1 7 位发言人。")
        .doesNotContain("临漪市.gz");
    assertThat(out.resolve("data/run.json"))
        .content()
        .contains("\"name\" : \"baseline-1\"")
        .doesNotContain("临漪市");
  }

  @Test
  void everyCommandThatJudgesTakesABaseline() {
    Path speeches = Speeches.into(folder.resolve("all"));
    Path a = speeches.resolve("a.txt");
    Path b = speeches.resolve("b.txt");
    Path page = folder.resolve("ab.html");
    assertThat(Outcome.of("compare", a, b, "-o", page, "--baseline", built()).code()).isZero();
    assertThat(page).content().contains("基线 common.gz 7 位发言人。");
    assertThat(Outcome.of("compare", a, b, "-o", page).code()).isZero();
    assertThat(page).content().contains("内置基线 ");
  }

  @Test
  void aBaselineThatCannotBeUsedIsToldBeforeAnyWork() throws IOException {
    Path speeches = Speeches.into(folder.resolve("told"));
    assertTold(speeches, 2, "--baseline none stands alone", "none", "default");
    assertTold(speeches, 1, "there is no file", folder.resolve("missing.gz").toString());
    assertTold(speeches, 1, "is no baseline of Taohua", speeches.resolve("a.txt").toString());
    Path later = folder.resolve("later.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(later))) {
      out.write("taohua baseline 9\n".getBytes(StandardCharsets.UTF_8));
    }
    assertTold(speeches, 1, "later.gz is a baseline of version 9", later.toString());
    byte[] whole = Files.readAllBytes(built());
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    assertTold(speeches, 1, "cut.gz is not whole", cut.toString());
  }

  private void assertTold(Path speeches, int code, String told, String... baselines) {
    Path out = folder.resolve("untouched");
    Outcome outcome = Outcome.inEnglish(words(speeches, out, (Object[]) baselines));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).contains(told);
    assertThat(out).doesNotExist();
  }

  /** The program's own baseline can be read, and holds what it says. */
  @Test
  void theBuiltInBaselineIsWhole() throws IOException {
    var known = BaselineFiles.read(List.of("default")).all().get(0);
    assertThat(known.size().officials()).isGreaterThan(200);
    assertThat(known.phrases().size()).isGreaterThan(10_000);
    assertThat(known.grams()).isGreaterThan(30_000);
    assertThat(known.phrases().all())
        .allMatch(phrase -> phrase.independent() >= 5 && phrase.characters().length() >= 6);
  }

  private Path report(Path speeches, Object... baselines) {
    Path out = folder.resolve("out");
    Outcome outcome = Outcome.of(words(speeches, out, baselines));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return out;
  }

  private static Object[] words(Path speeches, Path out, Object... baselines) {
    List<Object> words = new ArrayList<>(List.of("report", speeches, "-o", out, "--quiet"));
    for (Object one : baselines) {
      words.add("--baseline");
      words.add(one);
    }
    return words.toArray();
  }

  private static List<Integer> residuals(Path report) {
    return DataFolder.ofReport(report).rows("documents.csv").stream()
        .map((NamedCsvRecord row) -> Integer.parseInt(row.getField("residual")))
        .toList();
  }

  /** A baseline of seven speakers who use the slogans, each with words of his own between. */
  private Path built() {
    Path inputs = folder.resolve("inputs");
    for (int i = 0; i < PLACES.size(); i++) {
      StringBuilder text = new StringBuilder(head(PLACES.get(i) + "地市"));
      for (int s = 0; s < SLOGANS.size(); s++) {
        text.append(own(i * SLOGANS.size() + s)).append(SLOGANS.get(s)).append("。");
      }
      text.append(own(100 + i)).append(i < 5 ? "五地同说的一句平常话。" : "另说一句。");
      text.append(own(200 + i)).append(i < 4 ? "四地同说的一句悄悄话。" : "又说一句。");
      Speeches.write(inputs.resolve(i + ".txt"), text + "\n");
    }
    Speeches.write(inputs.resolve("unknown.txt"), "无名氏说四地同说的一句悄悄话。逐段逐闸摊开巡查账本。\n");
    Path file = folder.resolve("common.gz");
    Outcome outcome = Outcome.of("baseline", "build", inputs, "-o", file, "--quiet");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return file;
  }

  private static String slogans(String place, String one, String other) {
    StringBuilder text = new StringBuilder(head(place));
    for (int s = 0; s < SLOGANS.size(); s++) {
      text.append(SLOGANS.get(s))
          .append(s % 2 == 0 ? "," + one + own(40 + s + place.charAt(0)) : "," + other + "。");
    }
    return text.append("。\n").toString();
  }

  private static String head(String place) {
    return "在" + place + "河湖管护会议上的讲话\n（2031年3月15日）\n" + place + "市长 单于归\n\n同志们：\n";
  }

  /** A few words that nobody else says. */
  private static String own(int number) {
    StringBuilder words = new StringBuilder();
    Random random = new Random(number);
    for (int i = 0; i < 9; i++) {
      words.append((char) ('一' + random.nextInt(2000)));
    }
    return words.append("，").toString();
  }

  private static String unpacked(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
