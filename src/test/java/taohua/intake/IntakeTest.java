package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static taohua.intake.Fixtures.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.files.Chosen;
import taohua.intake.files.InputFile;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Format;
import taohua.intake.format.Unreadable;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

class IntakeTest {
  private static final String TEXT = "同志们：\n今天召开防汛会议，任务是安排下一步工作。各级要压实责任，确保群众安全。\n";

  @TempDir Path folder;

  @Test
  void idsArePathsBelowTheInputInOrder() throws IOException {
    write("b.txt", TEXT);
    write("sub/a.txt", TEXT);
    write(".hidden/c.txt", TEXT);
    write("table.xlsb", "x");
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("b.txt", "sub/a.txt");
    assertThat(gathered.skipped())
        .extracting(Skipped::id)
        .containsExactly(".hidden/", "table.xlsb");
  }

  @Test
  void rootsThatCollideGetTheirNamesInFront() throws IOException {
    write("one/a.txt", TEXT);
    write("two/a.txt", TEXT);
    write("two/b.txt", TEXT);
    Gathered gathered = gather(folder.resolve("two"), folder.resolve("one"));
    assertThat(ids(gathered)).containsExactly("b.txt", "one/a.txt", "two/a.txt");
    assertThat(gather(folder.resolve("one"), folder.resolve("two")).read())
        .isEqualTo(gathered.read());
  }

  @Test
  void oneFileGivenTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", TEXT);
    assertThat(ids(gather(folder, file))).containsExactly("a.txt");
  }

  @Test
  void linkCycleEnds() throws IOException {
    write("sub/a.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("sub/back"), folder);
    assertThat(ids(gather(folder))).containsExactly("sub/a.txt");
  }

  @Test
  void missingInputNamesItself() {
    assertThatThrownBy(
            () ->
                Intake.gather(
                    List.of(folder.resolve("no such")),
                    Optional.empty(),
                    IntakeOptions.DEFAULT,
                    ReadProgress.NONE))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("no such")
        .hasMessageContaining("check the spelling");
  }

  @Test
  void badFilesAreValuesAndTheRestIsRead() throws IOException {
    write("good.txt", TEXT);
    write("empty.txt", "");
    write("bad.docx", "PK no zip");
    write("blank.html", "<html><script>var a = 1;</script></html>");
    Files.write(
        folder.resolve("old.docx"),
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0});
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("good.txt");
    assertThat(gathered.rejected())
        .extracting(one -> one.source().id() + " " + one.reason())
        .containsExactly(
            "bad.docx DAMAGED", "blank.html NO_TEXT", "empty.txt EMPTY", "old.docx DAMAGED");
  }

  @Test
  void fileOverTheLimitIsRejected() throws Exception {
    write("a.txt", TEXT);
    Gathered gathered =
        Intake.gather(
            List.of(folder), Optional.empty(), new IntakeOptions(10, 1, true), ReadProgress.NONE);
    assertThat(gathered.rejected())
        .extracting(Rejected::reason)
        .containsExactly(Unreadable.Reason.TOO_LARGE);
  }

  @Test
  void folderOfAReportIsPassedOver() throws IOException {
    write("reports/x/data/run.json", "{\n  \"program\" : \"taohua\",\n");
    write("reports/x/data/text/0001.txt", TEXT);
    write("a.txt", TEXT);
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("a.txt");
    assertThat(gathered.warnings()).singleElement().asString().contains("reports");
  }

  @Test
  void howManyFilesThereAreIsToldBeforeTheyAreRead() throws Exception {
    Path file = write("a.txt", TEXT);
    Path other = write("sub/b.txt", TEXT);
    List<String> told = new ArrayList<>();
    ReadProgress progress =
        new ReadProgress() {
          @Override
          public void begin(int files) {
            told.add("of " + files);
          }

          @Override
          public void read() {
            told.add("one");
          }
        };
    Intake.gatherAll(
        List.of(List.of(file), List.of(other)), Optional.empty(), IntakeOptions.DEFAULT, progress);
    assertThat(told).containsExactly("of 2", "one", "one");
  }

  @Test
  void htmlKeepsWhatIsShown() throws IOException {
    write(
        "a.html",
        "<html><head><title>x</title><style>p{}</style></head><body><nav>首页"
            + " 新闻</nav><h1>在防汛会议上的讲话</h1><p>同志们：</p><p>今天召开<b>防汛</b>会议，\n"
            + "任务是安排工作。</p><p style='display: none'>看不见的一段。</p>"
            + "<div>各级要压实责任。<br>确保群众安全。</div><script>alert('x')</script></body></html>");
    assertThat(Fixtures.paragraphs(gather(folder).read().get(0).document()))
        .containsExactly("同志们：", "今天召开防汛会议， 任务是安排工作。", "各级要压实责任。", "确保群众安全。");
  }

  @Test
  void aPageSaysInItsNamesWhatItsTextDoesNot() throws IOException {
    String body =
        "<p>会议动态</p><p>在防汛会议上的讲话</p><p>同志们：</p><p>"
            + "今天的会议很重要，各乡镇要把堤坝守好，把物资备足，把责任落实到每一个人。".repeat(3)
            + "</p>";
    String title = "<title>白水縣縣長江晚秋：在防汛會議上的講話_白水縣人民政府</title>";
    write("a.html", "<html>" + title + "<body>" + body);
    write("b.html", "<html><body>" + body);
    List<Read> read = gather(folder).read();
    Official official = read.get(0).document().heading().official();
    assertThat(official.name()).isEqualTo("江晚秋");
    assertThat(official.place()).isEqualTo("白水县");
    assertThat(read.get(0).document().text()).isEqualTo(read.get(1).document().text());
    assertThat(read.get(1).document().heading().official().name()).isEmpty();
  }

  @Test
  void whatWasCopiedFromPdfWithRadicalsIsReadAsItIsSeen() throws IOException {
    String text = "在防汛⼯作会议上的讲话\n（2023年2⽉18⽇）\n同志们：\n今天召开防汛⼤会，任务是安排⻓远⼯作，各级要压实责任。\n";
    write("a.txt", text);
    write("b.jsonl", "{\"text\":\"⻓远⼯作\",\"title\":\"防汛⼤会\"}");
    List<Read> read = gather(folder).read();
    assertThat(read.get(0).document().heading().title()).isEqualTo("在防汛工作会议上的讲话");
    assertThat(read.get(0).document().heading().when().map(When::toString)).contains("2023-02-18");
    assertThat(Fixtures.paragraphs(read.get(0).document()))
        .containsExactly("同志们：", "今天召开防汛大会，任务是安排长远工作，各级要压实责任。");
    assertThat(Fixtures.paragraphs(read.get(1).document())).containsExactly("长远工作");
    assertThat(read.get(1).document().heading().title()).isEqualTo("防汛大会");
  }

  @Test
  void docxGivesParagraphsAndCells() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("同志们：");
      document.createParagraph().createRun().setText("今天召开防汛会议，任务是安排工作。");
      document.createTable(1, 1).getRow(0).getCell(0).setText("表中有一句话。");
      document.write(bytes);
    }
    Files.write(folder.resolve("a.docx"), bytes.toByteArray());
    assertThat(Fixtures.paragraphs(gather(folder).read().get(0).document()))
        .containsExactly("同志们：", "今天召开防汛会议，任务是安排工作。", "表中有一句话。");
  }

  @Test
  void recordsAreTakenAsTheyStand() throws IOException {
    String record =
        "{\"id\":\"r1\",\"text\":\"来源：第一行\\n"
            + "\\n"
            + "第二行😀\",\"official\":\"卓明远\",\"date\":\"2021-07\",\"level\":\"市\",\"n\":3,\"tags\":[\"a\","
            + " {\"b\":1}],\"none\":null}";
    String lines =
        record
            + "\n\nnot json\n{\"text\":\"没有编号\"}\n{\"id\":\"r2\"}\n{\"id\":\"r3\",\"text\":\" \"}";
    write("a.jsonl", lines);
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("a.jsonl#4", "r1");
    Read read = gathered.read().get(1);
    assertThat(Fixtures.paragraphs(read.document())).containsExactly("来源：第一行", "第二行😀");
    assertThat(read.document().heading().extra())
        .containsEntry("n", "3")
        .containsEntry("tags", "[\"a\", {\"b\":1}]")
        .hasSize(2);
    assertThat(read.document().heading().official().name()).isEqualTo("卓明远");
    assertThat(read.document().heading().when().map(When::toString)).contains("2021-07");
    assertThat(gathered.rejected())
        .extracting(one -> one.source().id() + " " + one.reason())
        .containsExactly("a.jsonl#3 DAMAGED", "a.jsonl#5 DAMAGED", "a.jsonl#6 EMPTY");
  }

  @Test
  void packedRecordsAreTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 3000; i++) {
        zip.write(
            ("{\"id\":\"" + i + "\",\"text\":\"" + TEXT.strip().replace("\n", "\\n") + "\"}\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(folder.resolve("a.jsonl.gz"), bytes.toByteArray());
    assertThat(gather(folder).read())
        .hasSize(3000)
        .allMatch(read -> read.document().paragraphs().size() == 2);
    Files.write(folder.resolve("b.jsonl.gz"), java.util.Arrays.copyOf(bytes.toByteArray(), 900));
    assertThat(gather(folder).rejected())
        .extracting(Rejected::reason)
        .containsExactly(Unreadable.Reason.DAMAGED);
  }

  @Test
  void linesOfARecordThatSayNothingAreNoParagraphs() throws IOException {
    write("a.jsonl", "{\"text\":\"\\n\\n 守 \\n\\u3000\\n堤\"}\n{\"text\":\"备\\n\"}");
    assertThat(gather(folder).read())
        .extracting(read -> Fixtures.paragraphs(read.document()))
        .containsExactly(List.of(" 守 ", "堤"), List.of("备"));
  }

  @Test
  void aFileOfJustTheLimitIsRead() throws Exception {
    write("a.txt", "守堤守堤");
    assertThat(limited(12).read()).hasSize(1);
    assertThat(limited(11).rejected())
        .extracting(Rejected::detail)
        .containsExactly(Notice.of("unread.too_large", 12L, 11L));
  }

  @Test
  void aPackedFileThatIsNotPackedIsDamaged() throws IOException {
    write("a.jsonl.gz", "{\"text\":\"守堤\"}");
    write("b.jsonl", "\n");
    assertThat(gather(folder).rejected())
        .extracting(one -> one.source().id() + " " + one.reason())
        .containsExactly("a.jsonl.gz DAMAGED", "b.jsonl EMPTY");
  }

  @Test
  void aFileThatIsGoneCannotBeOpened() {
    Path gone = folder.resolve("gone.txt");
    InputFile file = new InputFile(folder, gone, "gone.txt", Format.TEXT);
    assertThat(new FileReader(IntakeOptions.DEFAULT, Chosen.ALL).read(file, new ArrayList<>()))
        .isEqualTo(
            Opened.rejected(
                new Rejected(
                    new Source("gone.txt", gone, ""),
                    Unreadable.Reason.UNREADABLE,
                    Notice.of("unread.cannot_open"))));
  }

  @Test
  void whatASitePrintsOnEveryPageIsNoSpeechButWhatAllSayIs() throws IOException {
    for (int i = 1; i <= 5; i++) {
      write(
          i + ".txt",
          "青石滩水利人之家\n在防汛会上的讲话\n同志们：\n今年第"
              + i
              + "号洪水来得早，我们守住了每一处险工。\n"
              + "各级干部要上堤，确保群众安全。\n我们一定能守住大堤。\n水利人之家同行圈\n");
    }
    assertThat(gather(folder).read())
        .extracting(Read::document)
        .allSatisfy(
            document ->
                assertThat(document.paragraphs())
                    .extracting(paragraph -> paragraph.text(document.text()))
                    .endsWith("各级干部要上堤，确保群众安全。", "我们一定能守住大堤。"));
  }

  @Test
  void optionsHaveTheirBounds() {
    assertThat(new IntakeOptions(1, 1, true).withThreads(3))
        .isEqualTo(new IntakeOptions(1, 3, true));
    assertThat(new IntakeOptions(1, 1, true).keepingAll().withThreads(3).keepAll()).isTrue();
    assertThat(new IntakeOptions(Integer.MAX_VALUE - 16, 1, true).threads()).isEqualTo(1);
    assertThatThrownBy(() -> new IntakeOptions(0, 1, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IntakeOptions(Integer.MAX_VALUE - 15, 1, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IntakeOptions(1, 0, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsSaidOfARejectedInputMayBeLeftOut() {
    Rejected rejected =
        new Rejected(
            new Source("a", folder, ""), Unreadable.Reason.TOO_LARGE, Notice.of("unread.gzip"));
    assertThat(rejected.saying(Notice.of("unread.no_bytes")))
        .isEqualTo(
            new Rejected(rejected.source(), rejected.reason(), Notice.of("unread.no_bytes")));
    assertThat(rejected.word()).isEqualTo("too_large");
  }

  @Test
  void recordsThatShareAnIdAreToldApart() throws IOException {
    write("a.jsonl", "{\"id\":\"r\",\"text\":\"一\"}\n{\"id\":\"r\",\"text\":\"二\"}\n");
    write("b.jsonl", "{\"id\":\"r\",\"text\":\"三\"}\n{\"id\":\"s\",\"text\":\"四\"}\n");
    Gathered gathered = gather(folder);
    assertThat(ids(gathered)).containsExactly("a.jsonl/r", "a.jsonl/r#2", "b.jsonl/r", "s");
    assertThat(gathered.warnings()).hasSize(1);
  }

  private Gathered limited(long bytes) throws IntakeException {
    return Intake.gather(
        List.of(folder), Optional.empty(), new IntakeOptions(bytes, 1, true), ReadProgress.NONE);
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static List<String> ids(Gathered gathered) {
    return gathered.read().stream().map(read -> read.document().id()).toList();
  }
}
