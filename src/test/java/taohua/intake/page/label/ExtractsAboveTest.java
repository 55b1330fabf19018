package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractsAboveTest {
  private static final String FIRST = "我们要守好堤坝，备足沙石和物资，一处也不能漏";
  private static final String SECOND = "各乡镇要管好巡堤的队伍，夜里两人同行，天亮交接";
  private static final String PROSE = "今天开这个会，是要把汛期的事说清楚。";

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
    new ExtractsAbove(page).lower();
    return Labelled.letters(page);
  }
}
