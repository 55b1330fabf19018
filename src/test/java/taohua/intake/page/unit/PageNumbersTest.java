package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
  private static final String SENTENCE = "各级要守好堤坝。";

  @Test
  void aNumberInsideOfASentenceIsAPages() {
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝和河堤。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝和河堤。");
    assertThat(strip("要把堤坝水库塘坝逐一查到\n\n2、位。" + SENTENCE))
        .containsExactly("要把堤坝水库塘坝逐一查到", ">位。" + SENTENCE);
  }

  @Test
  void theFirstPageWasNumberedToo() {
    assertThat(strip("1、同志们：" + SENTENCE + "重点检查水库\n\n2、塘坝。"))
        .containsExactly("同志们：" + SENTENCE + "重点检查水库", ">塘坝。");
    assertThat(strip("1、同志们：\n" + SENTENCE + "重点检查水库\n\n3、塘坝。"))
        .containsExactly("1、同志们：", SENTENCE + "重点检查水库", ">塘坝。");
    assertThat(strip("甲\n1、乙\n1、丙\n" + SENTENCE + "重点检查水库\n\n2、塘坝。"))
        .containsExactly("甲", "乙", "1、丙", SENTENCE + "重点检查水库", ">塘坝。");
  }

  @Test
  void thePageAfterAPageMayBeginASentence() {
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝。\n\n3、要守夜。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝。", "要守夜。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝。\n3、要守夜。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝。", "3、要守夜。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝。\n\n4、要守夜。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝。", "4、要守夜。");
  }

  @Test
  void aNumberInALineOfItsOwnIsAPagesToo() {
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、\n塘坝和河堤。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝和河堤。");
    assertThat(strip(SENTENCE + "\n\n2、\n塘坝和河堤。")).containsExactly(SENTENCE, "2、", "塘坝和河堤。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n1、\n塘坝和河堤。"))
        .containsExactly(SENTENCE + "重点检查水库", "1、", "塘坝和河堤。");
  }

  @Test
  void withoutABlankLineOnlyTheNextNumberIsAPages() {
    assertThat(strip(SENTENCE + "重点检查水库\n2、塘坝。")).containsExactly(SENTENCE + "重点检查水库", "2、塘坝。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝堤防水闸涵洞和\n3、泵站。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝堤防水闸涵洞和", "3、泵站。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、塘坝，堤防，水闸和\n3、泵站。"))
        .containsExactly(SENTENCE + "重点检查水库", ">塘坝，堤防，水闸和", ">泵站。");
    assertThat(strip(SENTENCE + "重点检查水库\n\n2、" + SENTENCE + "查水闸和\n3、泵站。"))
        .containsExactly(SENTENCE + "重点检查水库", ">" + SENTENCE + "查水闸和", ">泵站。");
  }

  @Test
  void anEnumerationFollowsAWholeSentenceOrAHeading() {
    List<String> whole = List.of(SENTENCE, "1、守好堤坝。", "2、备好物资。");
    assertThat(strip(String.join("\n\n", whole))).isEqualTo(whole);
    List<String> headings = List.of("一、要把堤坝守好守牢守到底", "2、备好物资。");
    assertThat(strip(String.join("\n\n", headings))).isEqualTo(headings);
    List<String> list = List.of("1、要把堤坝守好守牢守", "2、要备好物资。再备一份。");
    assertThat(strip(String.join("\n\n", list))).isEqualTo(list);
    List<String> noPage = List.of("要把堤坝水库塘坝逐一查到", "1、位。" + SENTENCE);
    assertThat(strip(String.join("\n\n", noPage))).isEqualTo(noPage);
  }

  @Test
  void aNumberedItemWithACommaMayBeCut() {
    assertThat(strip("1、要把堤坝守好，守牢守\n\n2、到底。再备一份。")).containsExactly("要把堤坝守好，守牢守", ">到底。再备一份。");
    String heading = "1、" + "要".repeat(33);
    assertThat(heading).hasSize(35);
    assertThat(strip(heading + "\n\n2、底。好。")).containsExactly(heading, "2、底。好。");
    assertThat(strip(heading + "要\n\n2、底。好。")).containsExactly("要".repeat(34), ">底。好。");
  }

  @Test
  void aPageThatBreaksOffHasALineOfText() {
    assertThat(strip("要把堤坝水库逐一查\n\n2、到。好。")).containsExactly("要把堤坝水库逐一查", "2、到。好。");
    assertThat(strip("要把堤坝水库逐一查看\n\n2、到。好。")).containsExactly("要把堤坝水库逐一查看", ">到。好。");
  }

  @Test
  void aLongLineWithoutASentenceBreaksOff() {
    assertThat(strip("要".repeat(36) + "\n\n2、到位")).containsExactly("要".repeat(36), "2、到位");
    assertThat(strip("要".repeat(37) + "\n\n2、到位")).containsExactly("要".repeat(37), ">到位");
  }

  @Test
  void aLongNumberIsNoPages() {
    List<String> lines = List.of(SENTENCE + "投入资金", "1000、元。");
    assertThat(strip(String.join("\n\n", lines))).isEqualTo(lines);
    assertThat(strip("2、" + SENTENCE)).containsExactly("2、" + SENTENCE);
  }

  /** The lines; one that continues the line before it after {@code >}. */
  private static List<String> strip(String text) {
    return PageNumbers.strip(Line.of(text)).stream()
        .map(line -> (line.continues() ? ">" : "") + line.text())
        .toList();
  }
}
