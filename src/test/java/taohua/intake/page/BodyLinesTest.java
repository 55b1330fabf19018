package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.Page;
import taohua.intake.page.unit.Line;
import taohua.intake.page.unit.SharedLines;

class BodyLinesTest {
  private static final String PROSE = "各级各部门都要守好堤坝，备足物资，管好队伍，确保群众安全度汛，不许有一丝一毫的松懈。";

  @Test
  void unitsOfOneLineAreJoined() {
    String line = PROSE + PROSE;
    assertThat(lines("同志们：\n" + line + "\n" + PROSE)).extracting(Line::text).contains(line);
  }

  @Test
  void whatWasDroppedInTheMiddleOfASentenceJoinsItsHalves() {
    List<Line> lines =
        lines("同志们：\n" + PROSE + "\n要把防汛的责任逐项落实到人，对值守\n第 2 页 共 3 页\n脱岗的，一起处理。\n" + PROSE);
    assertThat(lines)
        .filteredOn(line -> line.text().startsWith("脱岗"))
        .singleElement()
        .matches(Line::continues);
  }

  @Test
  void whatWasDroppedBetweenSentencesJoinsNothing() {
    List<Line> lines = lines("同志们：\n" + PROSE + "\n第 2 页 共 3 页\n脱岗的，一起处理。\n" + PROSE);
    assertThat(lines)
        .filteredOn(line -> line.text().startsWith("脱岗"))
        .singleElement()
        .matches(line -> !line.continues());
  }

  @Test
  void numbersOfPagesAreTakenOutOfSentences() {
    String open = PROSE.replace('。', '，');
    String text = "同志们：\n要抢抓2机遇，" + open + "\n补齐3短板，" + open + "\n压实4责任，" + PROSE;
    assertThat(lines(text))
        .extracting(Line::text)
        .containsSubsequence("要抢抓", "机遇，" + open, "补齐", "短板，" + open, "压实");
  }

  private static List<Line> lines(String text) {
    Page page = Page.of(text, List.of(), SharedLines.NONE);
    return BodyLines.of(page, 0, page.size());
  }
}
