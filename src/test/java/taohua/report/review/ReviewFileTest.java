package taohua.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.files.IntakeException;

final class ReviewFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void bothLanguagesAndWhatSpreadsheetsWriteAreRead() throws Exception {
    String lines =
        """
        编号,结论,备注,复核人
        K7M9-Q2TX,合理借鉴,"统一部署,照录",易某
        #b3c4d5f6,False alarm,'=1+1,
        ,,,
        K7M9-Q2TX,,待查,丁某
        """;
    String table = lines.replace("\n", "\r\n");
    List<Review> expected =
        List.of(
            new Review("K7M9-Q2TX", Optional.of(Conclusion.LEGITIMATE), "统一部署,照录", "易某"),
            new Review("B3C4-D5F6", Optional.of(Conclusion.FALSE_ALARM), "=1+1", ""),
            new Review("K7M9-Q2TX", Optional.empty(), "待查", "丁某"));
    assertThat(read(("\ufeff" + table).getBytes(StandardCharsets.UTF_8)).all()).isEqualTo(expected);
    byte[] gbk = table.getBytes(Charset.forName("GB18030"));
    assertThat(read(gbk).all()).isEqualTo(expected);
    assertThat(read(gbk).of("K7M9-Q2TX")).hasSize(2);
  }

  @Test
  void everyBadRowIsNamedWithWhatWasExpected() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    finding,conclusion,note,reviewer
                    12,属实,,
                    K7M9-Q2TX,maybe,,
                    K7M9-Q2TX,open,,易某
                    k7m9q2tx,open,again,易某
                    """))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("row 2: the finding is \"12\", expected a number such as K7M9-Q2TX")
        .hasMessageContaining("row 3: the conclusion is \"maybe\", expected 属实")
        .hasMessageContaining("row 5: K7M9-Q2TX already has a review by 易某 in row 4");
  }

  @Test
  void aFileThatIsNoSuchTableSaysWhichColumnsItNeeds() {
    assertThatThrownBy(() -> read("a,b\n1,2\n"))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("must have the columns finding, conclusion")
        .hasMessageContaining("found a, b");
    assertThatThrownBy(() -> read("")).hasMessageContaining("found nothing");
    assertThatThrownBy(() -> ReviewFile.read(folder.resolve("none.csv")))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("--review");
  }

  @Test
  void ofTwoFilesTheLaterOneStands() {
    Review before = new Review("K7M9-Q2TX", Optional.of(Conclusion.OPEN), "", "易某");
    Review after = new Review("K7M9-Q2TX", Optional.of(Conclusion.CONFIRMED), "", "易某");
    Review other = new Review("K7M9-Q2TX", Optional.of(Conclusion.OPEN), "", "丁某");
    assertThat(
            Reviews.joined(
                    List.of(new Reviews(List.of(before, other)), new Reviews(List.of(after))))
                .all())
        .containsExactly(after, other);
  }

  private Reviews read(String table) throws Exception {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  private Reviews read(byte[] table) throws Exception {
    return ReviewFile.read(Files.write(folder.resolve("review.csv"), table));
  }
}
