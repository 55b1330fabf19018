package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterAboveTest {
  private static final String PROSE = "我们守好了堤坝，备足了物资，管好了队伍，群众安全度过了汛期，我向大家表示祝贺！";
  private static final String DISPATCHED = "云山通讯社临漪5月6日电 首届治水论坛六日下午在临漪开幕。";
  private static final String TOLD = "江晚秋在贺信中指出，守堤就是守家。";
  private static final String DATE = "2031年5月6日";

  @Test
  void theReportBelowTheSignatureIsNoPartOfTheLetter() {
    assertThat(cut(PROSE, PROSE, "江晚秋", DATE, DISPATCHED, "论坛开了两天。")).isEqualTo("BBTTTT");
    assertThat(cut(PROSE, PROSE, "江晚秋", DATE, "（云山通讯社临漪5月6日电）", "论坛六日开幕。", TOLD))
        .isEqualTo("BBTTTTT");
    assertThat(cut(PROSE, PROSE, "县长 江晚秋", DATE, "论坛六日开幕。", TOLD)).isEqualTo("BBTTTT");
  }

  @Test
  void whatIsNoReportStays() {
    assertThat(cut(PROSE, PROSE, "江晚秋", DATE, "附：", PROSE)).isEqualTo("BBBBBB");
    assertThat(cut(PROSE, PROSE, "江晚秋", DATE, "同志们：", PROSE, TOLD)).isEqualTo("BBBBBBB");
    assertThat(cut(PROSE, PROSE, "温如玉", DATE, "论坛六日开幕。", TOLD)).isEqualTo("BBBBBB");
  }

  @Test
  void aNameWithoutADateOrALetterAboveSignsNothing() {
    assertThat(cut(PROSE, PROSE, "江晚秋", DISPATCHED, TOLD)).isEqualTo("BBBBB");
    assertThat(cut("祝贺大家。", "江晚秋", DATE, DISPATCHED, TOLD)).isEqualTo("BBBBB");
  }

  private static String cut(String... lines) {
    Page page = Labelled.ofBody(String.join("\n", lines));
    new LetterAbove(page).cutOff();
    return Labelled.ofLines(page);
  }
}
