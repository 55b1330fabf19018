package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

class HeadingReaderTest {
  @Test
  void nothingTellsNothing() {
    assertThat(read()).isEqualTo(Heading.EMPTY);
  }

  @Test
  void titleDateAndBylineAreRead() {
    Heading heading = read("政府工作报告", "——2026年1月27日在青石省第十四届人民代表大会第四次会议上", "青石省省长　江晚秋");
    assertThat(heading.title()).isEqualTo("政府工作报告");
    assertThat(heading.official())
        .isEqualTo(new Official("江晚秋", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(when(heading)).isEqualTo("2026-01-27 delivered");
  }

  @Test
  void gluedLinesAreReadLikeTheirParts() {
    Heading heading = read("在全市防汛会议上的讲话（2020年1月8日）江晚秋");
    assertThat(heading.title()).isEqualTo("在全市防汛会议上的讲话");
    assertThat(heading.official().name()).isEqualTo("江晚秋");
    assertThat(when(heading)).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void aDateAloneIsBelievedOnlyBesideAName() {
    assertThat(read("在防汛会议上的讲话", "2020年1月8日").when()).isEmpty();
    assertThat(when(read("在防汛会议上的讲话", "江晚秋", "2020年1月8日"))).isEqualTo("2020-01-08 delivered");
    assertThat(when(read("在防汛会议上的讲话", "2020年1月8日", "江晚秋"))).isEqualTo("2020-01-08 delivered");
    assertThat(when(read("2020年1月8日", "市长 江晚秋"))).isEqualTo("2020-01-08 delivered");
    assertThat(read("江晚秋", "在防汛会议上的讲话", "2020年1月8日").when()).isEmpty();
  }

  @Test
  void ofTwoDatesTheLastStands() {
    assertThat(when(read("（2020年1月8日）", "在防汛会议上的讲话", "（2020年1月9日）")))
        .isEqualTo("2020-01-09 delivered");
    assertThat(when(read("（2020年1月8日）", "——在全市防汛会议上的讲话"))).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void theYearOfTheTitleDatesASpeechWithoutADate() {
    assertThat(when(read("在2021年防汛会议上的讲话"))).isEqualTo("2021 title");
    assertThat(when(read("在2021年防汛会议上的讲话", "（2020年1月8日）"))).isEqualTo("2020-01-08 delivered");
  }

  @Test
  void aNameIsBelievedOnlyBesideALineOfTheHeading() {
    assertThat(read("在防汛会议上的讲话", "江晚秋").official().name()).isEqualTo("江晚秋");
    assertThat(read("江晚秋", "（2020年1月8日）").official().name()).isEqualTo("江晚秋");
    assertThat(read("在防汛会议上的讲话", "网站", "江晚秋", "频道").official().name()).isEmpty();
  }

  @Test
  void aBylineOutweighsANameAlone() {
    assertThat(read("在防汛会议上的讲话", "市长 王远", "江晚秋").official().name()).isEqualTo("王远");
    assertThat(read("江晚秋", "市长 王远").official().name()).isEqualTo("王远");
    assertThat(read("市长 江晚秋", "县长 王远").official().role()).isEqualTo("县长");
  }

  @Test
  void titlesCompleteTheByline() {
    Official official = read("青石省省长江晚秋：在防汛会议上的讲话", "江晚秋").official();
    assertThat(official)
        .isEqualTo(new Official("江晚秋", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(read("青石省省长江晚秋：在防汛会议上的讲话", "王远").official())
        .isEqualTo(new Official("王远", "", "", Optional.empty(), ""));
    assertThat(read("青石省省长在防汛会议上的讲话", "王远").official())
        .isEqualTo(new Official("王远", "省长", "青石省", Optional.of(Level.PROVINCE), ""));
    assertThat(read("江晚秋在防汛会议上的讲话", "青石省省长 江晚秋").official().role()).isEqualTo("省长");
  }

  @Test
  void theTitleIsShownWithoutItsSpeaker() {
    assertThat(read("青石省省长江晚秋：在防汛会议上的讲话").title()).isEqualTo("在防汛会议上的讲话");
  }

  @Test
  void thePlaceOfTheMeetingIsTheOfficialsIfOfHisLevel() {
    assertThat(read("政府工作报告", "——2026年1月27日在临漪市第十四届人民代表大会上", "市长 江晚秋").official())
        .isEqualTo(new Official("江晚秋", "市长", "临漪市", Optional.of(Level.CITY), ""));
    assertThat(read("政府工作报告", "——2026年1月27日在青石省第十四届人民代表大会上", "市长 江晚秋").official().place())
        .isEmpty();
    assertThat(read("政府工作报告", "——2026年1月27日在临漪市第十四届人民代表大会上", "云山市市长 江晚秋").official().place())
        .isEqualTo("云山市");
  }

  @Test
  void theSpeakersOwnLevelIsTheLastToBeAsked() {
    assertThat(read("在全市防汛会议上的讲话").official().level()).contains(Level.CITY);
    assertThat(read("在全市防汛会议上的讲话", "县长 江晚秋").official().level()).contains(Level.COUNTY);
    Heading byBody =
        HeadingReader.read(List.of("在防汛会议上的讲话"), "我县很好。我县更好。", List.of(), Optional.empty());
    assertThat(byBody.official().level()).contains(Level.COUNTY);
  }

  @Test
  void whyASpeechBreaksOffIsKept() {
    Optional<Notice> cut = Optional.of(Notice.of("incomplete.preview"));
    assertThat(HeadingReader.read(List.of(), "", List.of(), cut).incomplete()).isEqualTo(cut);
  }

  private static Heading read(String... head) {
    return HeadingReader.read(List.of(head), "", List.of(), Optional.empty());
  }

  private static String when(Heading heading) {
    When when = heading.when().orElseThrow();
    return when + " " + when.kind().word();
  }
}
