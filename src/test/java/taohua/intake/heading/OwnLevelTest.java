package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Level;

class OwnLevelTest {
  @Test
  void whatABodyMostlySpeaksOf() {
    assertThat(OwnLevel.spokenOf("全县要抓紧。我县要抓实。")).contains(Level.COUNTY);
    assertThat(OwnLevel.spokenOf("全市。全县。全县。全县。")).contains(Level.COUNTY);
    assertThat(OwnLevel.spokenOf("全县要抓紧。全市第一。全县要抓实。")).isEmpty();
    assertThat(OwnLevel.spokenOf("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "在全市会议上的讲话,'',市",
    "在全省会议上的讲话,我市和我市,省",
    "在全县会议上的讲话,'',县",
    "在全旗会议上的讲话,'',县",
    "在全镇会议上的讲话,'',乡",
    "在全乡会议上的讲话,'',乡",
    "区政府第七次全体会议主持词,我市很好。我市更好。,县",
    "在市委全会上的讲话,'',市",
    "在市委员会上的讲话,'',''",
    "在××县水利会议上的讲话,'',县",
    "在XX市2025年春耕会上的讲话,'',市",
    "在青石省第三届人民代表大会上的讲话,'',省",
    "在青石省商会成立大会上的讲话,'',''",
    "在会议上的讲话,我代表县委、县政府慰问大家。,县",
    "在会议上的讲话,我代表县委慰问大家。我代表市委也慰问。,''",
    "在会议上的讲话,他代表县委慰问了大家。,''",
    "在会议上的讲话,我市很好。我市更好。,市",
    "在会议上的讲话,我市很好。,''",
    "在会议上的讲话,我市很好。我市更好。我县,''",
    "在会议上的讲话,我省。我市很好。我市更好。,''",
    "在全省全市会议上的讲话,'',''",
    "在全区会议上的讲话,'',县",
    "在全区会议上的讲话,自治区党委,省",
    "在全州会议上的讲话,'',市",
    "在会议上的讲话,全县要抓紧。全县要抓实。,''",
    "在全国会议上的讲话,爱我,''",
    "'',我,''"
  })
  void aSpeakerNamesHisOwnLevel(String title, String body, String level) {
    assertThat(OwnLevel.of(title, body)).isEqualTo(Level.of(level));
  }
}
