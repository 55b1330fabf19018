package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Official;
import taohua.text.When;

class StoryTest {
  private static final String SAID = "江晚秋指出，要把堤守好。";

  @ParameterizedTest
  @CsvSource({
    "8月19日，我县召开现场会。县政府副县长江晚秋出席会议并讲话。,副县长",
    "8月19日，培训班开班。区委常委、组织部部长江晚秋到会并讲话。,区委常委、组织部部长",
    "昨日，市委副书记、市长江晚秋发表新春贺词。,市委副书记、市长",
    "本报讯（记者 小雁）市委书记江晚秋出席茶话会并致辞。市长王远之出席茶话会。,市委书记",
    "健步大会开幕。副市长江晚秋致开幕词。,副市长",
    "听完了市委书记江晚秋的讲话，大家都很受鼓舞。,市委书记"
  })
  void whoGivesASpeechInAStoryIsItsSpeaker(String opening, String role) {
    Official official = speaker("", opening + SAID).orElseThrow();
    assertThat(official.name()).isEqualTo("江晚秋");
    assertThat(official.role()).isEqualTo(role);
  }

  @Test
  void whoOnlySaysSomethingIsOneWhereTheTitleNamesHisOffice() {
    String text = "雨下得很大。县长江晚秋穿着胶鞋来了。江晚秋说：“接着干。”";
    assertThat(speaker("县长夜访工地", text)).isPresent();
    assertThat(speaker("夜访工地", text)).isEmpty();
  }

  @Test
  void otherTextsNameNobody() {
    assertThat(speaker("", "同志们：市长江晚秋作了讲话。" + SAID)).isEmpty();
    assertThat(speaker("", "我们开会。我们听市长江晚秋讲话。我们要落实。" + SAID)).isEmpty();
    assertThat(speaker("", "市长江晚秋讲话。县长王远之讲话。王远之说好。" + SAID)).isEmpty();
    assertThat(speaker("", "市长江晚秋讲话。")).isEmpty();
    assertThat(speaker("", "全国人大常委会副委员长讲话。会副委员长指出。")).isEmpty();
    assertThat(speaker("", "")).isEmpty();
  }

  @Test
  void aStoryTellsItsDayInFullOrSoonBeforeItsPosting() {
    String told = "副市长江晚秋致开幕词。" + SAID;
    assertThat(date("2017年11月21日上午，大会开幕。" + told, "2017-12-01")).contains("2017-11-21");
    assertThat(date("11月21日上午，大会开幕。" + told, "2017-11-22")).contains("2017-11-21");
    assertThat(date("11月21日上午，大会开幕。" + told, "2018-05-22")).isEmpty();
    assertThat(date("1970年4月24日，卫星上天。", "2017-11-22")).isEmpty();
    assertThat(date("大会开幕。11月21日放假。" + told, "2017-11-22")).isEmpty();
  }

  private static Optional<Official> speaker(String title, String body) {
    return Story.of(title, body).flatMap(Story::speaker);
  }

  private static Optional<String> date(String body, String posted) {
    Optional<When> when = Dates.first(posted, When.Kind.PUBLISHED);
    return Story.of("", body).flatMap(story -> story.date(when)).map(Object::toString);
  }
}
