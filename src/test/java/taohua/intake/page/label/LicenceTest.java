package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicenceTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void whatALibrarySaysOfRightsIsBelowTheSpeech() {
    assertThat(cut("本作品是青石省的", "法规", "，根据著作权的条例，本作品属于", "公有领域", "。")).endsWith("BBTTTTT");
    assertThat(cut("本作品由堤坝上的人写成，写了三年才写完。", "大家都可以来看。")).endsWith("BBBB");
    assertThat(cut("这些作品都有著作权。", "大家要尊重。")).endsWith("BBBB");
  }

  private static String cut(String... below) {
    List<String> lines = new ArrayList<>(List.of("防汛"));
    for (int i = 0; i < 20; i++) {
      lines.add(PROSE.replace("堤坝", "第" + i + "段堤坝"));
    }
    lines.addAll(List.of(below));
    Page page = Labelled.page("H" + "B".repeat(lines.size() - 1), lines.toArray(String[]::new));
    Licence.cutOff(page);
    return Labelled.letters(page);
  }
}
