package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.intake.Intake;
import taohua.text.NormalText;
import taohua.text.Normalizer;

class DraftsTest {
  private static final String ROAD = "三条断头路今年要打通两条，征地和管线迁改上半年做完。\n";
  private static final String SCHOOL = "城东小学的食堂排了两年的队，第二食堂月底前把招标办完。\n";
  private static final String RIVER = "河堤的缺口汛期以前合龙，沿岸的泵站一座一座试过去。\n";
  private static final String HEATING = "供热管网的老问题不再往下一届推，冬至以前换完最后一段。\n";
  private static final String POST = "快递到村的最后三公里，由客货邮班线一天两趟送到村口。\n";

  @Test
  void aDraftWithOneParagraphChangedIsTheSameText() {
    String earlier = ROAD + SCHOOL + RIVER + HEATING + POST + ROAD.replace("路", "街");
    assertThat(Drafts.areOne(text(earlier), text(earlier.replace("泵站", "水闸")))).isTrue();
  }

  @Test
  void aDraftOfOneParagraphWithAWordChangedIsTheSameText() {
    String earlier = (ROAD + SCHOOL + RIVER + HEATING + POST).replace("\n", "");
    assertThat(Drafts.areOne(text(earlier), text(earlier.replace("泵站", "水闸")))).isTrue();
  }

  @Test
  void aTextThatTakesOverHalfOfAnotherIsNot() {
    assertThat(Drafts.areOne(text(ROAD + SCHOOL + RIVER + HEATING), text(ROAD + SCHOOL + POST)))
        .isFalse();
  }

  @Test
  void aShortTextWithinALongOneIsNot() {
    assertThat(Drafts.areOne(text(ROAD), text(ROAD + SCHOOL + RIVER + HEATING))).isFalse();
  }

  private static NormalText text(String body) {
    return Normalizer.normalize(Intake.read("draft.txt", body).document());
  }
}
