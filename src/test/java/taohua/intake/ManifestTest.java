package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Source;
import taohua.intake.stated.Manifest;
import taohua.intake.stated.ManifestRow;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.When;
import taohua.words.Notice;

class ManifestTest {
  private static final String TEXT = "在防汛会议上的讲话\n县长 龚小川\n同志们：\n今天召开防汛会议，任务是安排下一步工作。\n";

  @TempDir Path folder;

  @Test
  void rowOverridesWhatItSaysAndKeepsTheRest() throws Exception {
    write("a.txt");
    Gathered gathered =
        gather(
            String.join(
                "\r\n",
                "\uFEFFfile,title,official,role,place,level,date,series,note",
                "a.txt,,卓明远,,青澜县,,2021-07-20,,\"x, y\"",
                ""));
    Heading heading = gathered.read().get(0).document().heading();
    assertThat(heading.title()).isEqualTo("在防汛会议上的讲话");
    assertThat(heading.official().name()).isEqualTo("卓明远");
    assertThat(heading.official().role()).isEqualTo("县长");
    assertThat(heading.official().place()).isEqualTo("青澜县");
    assertThat(heading.official().level()).contains(Level.COUNTY);
    assertThat(heading.when().map(When::kind)).contains(When.Kind.MANIFEST);
    assertThat(heading.extra()).containsOnly(java.util.Map.entry("note", "x, y"));
    assertThat(gathered.warnings()).isEmpty();
    assertThat(gathered.skipped()).isEmpty();
  }

  @Test
  void fileMatchesAtFolderBordersAndTheLongestWins() throws Exception {
    write("x/a.txt");
    write("y/a.txt");
    write("y/ba.txt");
    Gathered gathered = gather("file,official\na.txt,甲\ny/a.txt,乙\n");
    assertThat(gathered.read())
        .extracting(read -> read.document().heading().official().name())
        .containsExactly("甲", "乙", "龚小川");
  }

  @Test
  void oneRowMayGiveASeriesToManyFilesUnlessTheyHaveTheirOwn() throws Exception {
    write("bulletin-1.txt");
    write("bulletin-2.txt");
    write("daily/c.txt");
    write("nodaily/d.txt");
    Gathered gathered = gather("file,series\nbulletin-*,简报\n*/daily/*,日报\nbulletin-2.txt,特刊\n");
    assertThat(gathered.read())
        .extracting(read -> read.document().heading().official().series())
        .containsExactly("简报", "特刊", "日报", "");
    assertThat(gathered.warnings()).isEmpty();
  }

  @Test
  void aRowNamesTheFirstSpeechOfAFileAndANumberTheNext() throws Exception {
    Path manifest = folder.resolve("officials.csv");
    Files.writeString(manifest, "file,official\na.txt,甲\na.txt#2,乙\nb.jsonl,丙\n");
    List<Read> read =
        List.of(
            read("a.txt", "a.txt"),
            read("a.txt", "a.txt#2"),
            read("a.txt", "a.txt#3"),
            read("b.jsonl", "b.jsonl#2"));
    List<Notice> said = new ArrayList<>();
    Set<ManifestRow> used = new HashSet<>();
    assertThat(Completed.by(Manifest.read(manifest), read, used, said))
        .extracting(one -> one.document().heading().official().name())
        .containsExactly("甲", "乙", "", "丙");
    assertThat(used).hasSize(3);
    assertThat(said).isEmpty();
  }

  private Read read(String file, String id) {
    Document document = new Document(id, Heading.EMPTY, "", List.of());
    return new Read(new Source(id, folder.resolve(file), ""), document, List.of(), List.of());
  }

  @Test
  void unusedAndAmbiguousRowsWarn() throws Exception {
    write("x/a.txt");
    write("y/a.txt");
    assertThat(gather("file,official\na.txt,甲\nz.txt,乙\n").warnings())
        .extracting(Notice::english)
        .containsExactly(
            "officials.csv row 2: a.txt matches 2 documents and was used for each",
            "officials.csv row 3: z.txt matches no input");
  }

  @Test
  void badDateAndLevelWarnWithTheirRow() throws Exception {
    write("a.txt");
    Gathered gathered = gather("file,date,level\na.txt,20-07,厅\n");
    assertThat(gathered.warnings())
        .hasSize(2)
        .allMatch(warning -> warning.english().startsWith("officials.csv row 2"));
    assertThat(gathered.read().get(0).document().heading().when()).isEmpty();
  }

  @Test
  void manifestInGb18030IsRead() throws Exception {
    write("a.txt");
    Path path = folder.resolve("officials.csv");
    Files.write(path, "file,official,place\na.txt,卓明远,青澜县\n".getBytes(Charset.forName("GB18030")));
    Gathered gathered =
        Intake.gather(
            List.of(folder),
            Optional.of(Manifest.read(path)),
            IntakeOptions.DEFAULT,
            ReadProgress.NONE);
    assertThat(gathered.read().get(0).document().heading().official().identity())
        .isEqualTo("青澜县/卓明远");
  }

  @Test
  void manifestWithoutFileColumnIsRefused() throws IOException {
    Path path = Files.writeString(folder.resolve("m.csv"), "name,official\na,b\n");
    assertThatThrownBy(() -> Manifest.read(path))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("no column named file");
    assertThatThrownBy(() -> Manifest.read(folder.resolve("none.csv")))
        .isInstanceOf(IntakeException.class);
  }

  @Test
  void moreThanTwentyRowsOfOneKindAreCounted() throws Exception {
    write("a.txt");
    StringBuilder csv = new StringBuilder("file,official\n");
    for (int row = 0; row < 20; row++) {
      csv.append("no").append(row).append(".txt,甲\n");
    }
    assertThat(gather(csv.toString()).warnings()).hasSize(20);
    List<Notice> more = gather(csv + "y.txt,甲\nz.txt,甲\n").warnings();
    assertThat(more).hasSize(21).last().isEqualTo(Notice.of("manifest.more", 2));
  }

  private void write(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, TEXT);
  }

  private Gathered gather(String csv) throws Exception {
    Path path = Files.writeString(folder.resolve("officials.csv"), csv);
    return Intake.gather(
        List.of(folder),
        Optional.of(Manifest.read(path)),
        IntakeOptions.DEFAULT,
        ReadProgress.NONE);
  }
}
