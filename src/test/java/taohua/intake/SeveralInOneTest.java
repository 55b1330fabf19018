package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.text.Document;
import taohua.text.Official;
import taohua.words.Notice;

class SeveralInOneTest {
  private static final String FIRST =
      "今天召开全县防汛会议，堤坝要一寸一寸地查，物资要一件一件地点，人员要一个一个地定。"
          + "出了险情，先报告再处置，谁也不许瞒报迟报，哪里出了问题，哪里的负责人要说清楚。"
          + "水库的调度听县里的，任何单位不得擅自开闸放水，这条纪律没有商量的余地。";
  private static final String SECOND =
      "春耕不等人，种子、化肥、农机都要在清明之前备齐，哪个乡镇误了农时，哪个乡镇就要作出说明。"
          + "要把水渠先清一遍，把机耕道先修一遍，让农民下地的时候没有后顾之忧。"
          + "农技人员要到田头去，把测土的结果送到每一户手上，不要坐在办公室里等电话。";

  @TempDir Path folder;

  @Test
  void aSalutationBelowThanksBeginsAnother() {
    assertThat(SeveralInOne.isLikely(List.of("同志们：", FIRST, "谢谢大家！", "各位代表：", SECOND))).isTrue();
    assertThat(SeveralInOne.isLikely(List.of("同志们：", FIRST, "我的话讲完了。", "同志们：", SECOND))).isTrue();
  }

  @Test
  void aSalutationInsideOfASpeechBeginsNone() {
    assertThat(SeveralInOne.isLikely(List.of("同志们：", FIRST, "各位代表！", SECOND))).isFalse();
    assertThat(SeveralInOne.isLikely(List.of("同志们：", FIRST, "谢谢大家！", "各位代表：", "散会。"))).isFalse();
    assertThat(SeveralInOne.isLikely(List.of("谢谢大家！", "各位代表：", SECOND))).isFalse();
    assertThat(SeveralInOne.isLikely(List.of())).isFalse();
  }

  @Test
  void nobodyIsSaidToHaveDeliveredAllOfThemAndTheUserIsTold() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file, "在全县防汛会议上的讲话\n（2022年3月5日）\n县长 江晚秋\n同志们：\n" + FIRST + "\n谢谢大家！\n各位代表：\n" + SECOND);
    Gathered gathered = Fixtures.gather(file);
    Document document = gathered.read().get(0).document();
    assertThat(document.heading().official()).isEqualTo(Official.UNKNOWN);
    assertThat(document.heading().when()).isEmpty();
    assertThat(gathered.warnings()).contains(Notice.of("several.mixed", "a.txt"));
  }
}
