package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Level;
import taohua.text.Official;

class SpeakerInTitleTest {
  @ParameterizedTest
  @CsvSource({
    "青石省省长江晚秋：在防汛会议上的讲话,江晚秋,省长,青石省,省",
    "临漪市委书记在防汛会议上的讲话,'',市委书记,临漪市,市",
    "2021年临漪市市长在防汛会议上的讲话,'',市长,临漪市,市",
    "XX市委书记在防汛会议上的讲话,'',市委书记,'',市",
    "国家主席江晚秋发表新年贺词,江晚秋,国家主席,'',中央",
    "江晚秋在防汛会议上的讲话,江晚秋,'','',''",
    "江晚秋同志：在防汛会议上的讲话,江晚秋,'','',''",
    "江晚秋发表新年贺词,江晚秋,'','',''",
    "安全在防汛会议上的讲话,'','','',''",
    "省长要求严格执行在防汛会议上的讲话,'','','',''",
    "防汛会议上的讲话,'','','',''"
  })
  void theSpeakerOfATitle(String title, String name, String role, String place, String level) {
    assertThat(SpeakerInTitle.of(title, true))
        .isEqualTo(new Official(name, role, place, Level.of(level), ""));
  }

  @Test
  void aNameWithoutAnOfficeIsBelievedOnlyAboveASpeech() {
    assertThat(SpeakerInTitle.of("江晚秋在防汛会议上的讲话", false)).isEqualTo(Official.UNKNOWN);
    assertThat(SpeakerInTitle.of("省长江晚秋在防汛会议上的讲话", false))
        .isEqualTo(new Official("江晚秋", "省长", "", Optional.of(Level.PROVINCE), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "青石省省长江晚秋：在防汛会议上的讲话,在防汛会议上的讲话",
    "青石省省长江晚秋:  在防汛会议上的讲话,在防汛会议上的讲话",
    "临漪市委书记在防汛会议上的讲话,临漪市委书记在防汛会议上的讲话",
    "江晚秋同志：在防汛会议上的讲话,在防汛会议上的讲话",
    "江晚秋在防汛会议上的讲话,江晚秋在防汛会议上的讲话",
    "安全：在防汛会议上的讲话,安全：在防汛会议上的讲话",
    "防汛会议上的讲话,防汛会议上的讲话"
  })
  void theTitleIsShownWithoutTheSpeakerBeforeItsColon(String title, String shown) {
    assertThat(SpeakerInTitle.without(title)).isEqualTo(shown);
  }
}
