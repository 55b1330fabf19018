package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AboveSpeechTest {
  private static final String FIRST = "我们要守好堤坝，备足沙石和物资，一处也不能漏";
  private static final String SECOND = "各乡镇要管好巡堤的队伍，夜里两人同行，天亮交接";
  private static final String PROSE = "今天开这个会，是要把汛期的事说清楚。";

  @Test
  void aLineThatSaysWhoseSpeechItIsStandsAboveIt() {
    assertThat(lowered("HBB", "防汛", "这是江晚秋在全县防汛会议上的讲话。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "* 这是江晚秋在一九三三年四月召开的防汛会议上所作的报告的一部分。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "本文是江晚秋同护堤人的谈话要点。", PROSE)).isEqualTo("HHB");
    assertThat(lowered("HBB", "防汛", "这是我在今年会议上的第一次讲话。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", "这是大家在堤坝上守出来的。", PROSE)).isEqualTo("HBB");
    assertThat(lowered("HBB", "防汛", PROSE, "这是江晚秋在全县防汛会议上的讲话。")).isEqualTo("HBB");
  }

  @Test
  void whatANewspaperExtractsFromTheSpeechStandsAboveIt() {
    assertThat(lowered("HBBBBB", "防汛", "■" + FIRST, "■ " + SECOND, PROSE, FIRST, SECOND))
        .isEqualTo("HHHBBB");
    assertThat(lowered("HBBBB", "防汛", "■" + FIRST, "■" + SECOND, PROSE, FIRST)).isEqualTo("HBBBB");
    assertThat(lowered("HBBBBB", "防汛", FIRST, SECOND, PROSE, FIRST, SECOND)).isEqualTo("HBBBBB");
    assertThat(lowered("HBBB", "防汛", "■" + FIRST, PROSE, FIRST)).isEqualTo("HBBB");
  }

  private static String lowered(String labels, String... lines) {
    Page page = Labelled.page(labels, lines);
    AboveSpeech above = new AboveSpeech(page);
    above.lowerExtracts();
    above.lowerNote();
    return Labelled.letters(page);
  }
}
