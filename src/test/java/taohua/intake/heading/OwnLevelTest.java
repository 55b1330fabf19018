package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Level;

class OwnLevelTest {
  @ParameterizedTest
  @CsvSource({
    "在全市会议上的讲话,'',市",
    "在全省会议上的讲话,我市和我市,省",
    "在全县会议上的讲话,'',县",
    "在全旗会议上的讲话,'',县",
    "在全镇会议上的讲话,'',乡",
    "在全乡会议上的讲话,'',乡",
    "在会议上的讲话,我市很好。我市更好。,市",
    "在会议上的讲话,我市很好。,''",
    "在会议上的讲话,我市很好。我市更好。我县,''",
    "在会议上的讲话,我省。我市很好。我市更好。,市",
    "在全省全市会议上的讲话,'',''",
    "在全国会议上的讲话,爱我,''",
    "'',我,''"
  })
  void aSpeakerNamesHisOwnLevel(String title, String body, String level) {
    assertThat(OwnLevel.of(title, body)).isEqualTo(Level.of(level));
  }
}
