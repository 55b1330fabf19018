package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final String LONG = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛，" + "决不能有一丝松懈";

  @Test
  void aShortLineIsOneUnit() {
    assertThat(units("守好堤坝。备足物资。")).containsExactly("守好堤坝。备足物资。");
  }

  @Test
  void aLongLineIsCutBehindSentences() {
    assertThat(units(LONG + "。”" + LONG + "！又")).containsExactly(LONG + "。”", LONG + "！", "又");
  }

  @Test
  void aLineWithAWordOfAPageIsCutBehindSentences() {
    assertThat(units("守好堤坝。责任编辑")).containsExactly("守好堤坝。", "责任编辑");
  }

  @Test
  void aDayWithStrokesIsNoCounterOfPages() {
    assertThat(units("2015/03/18")).containsExactly("2015/03/18");
    assertThat(units("守好堤坝 3/18")).containsExactly("守好堤坝", "3/18");
  }

  @Test
  void aLongLineIsCutAtWhiteSpaceBetweenHan() {
    assertThat(units(LONG + LONG + " 首页")).containsExactly(LONG + LONG, "首页");
    assertThat(units(LONG + LONG + " 3 G")).hasSize(1);
  }

  @Test
  void aNameInQuotesIsNotCutAtItsWhiteSpace() {
    assertThat(units(LONG + "「守好堤坝　造福乡里」" + LONG)).hasSize(1);
    assertThat(units(LONG + "「守好堤坝　造福乡里" + LONG)).hasSize(2);
    assertThat(units(LONG + "「守好堤坝」　造福乡里" + LONG)).hasSize(2);
  }

  @Test
  void aSalutationIsCutOffBothSides() {
    assertThat(units("在防汛会议上的讲话 同志们：守好堤坝")).containsExactly("在防汛会议上的讲话", "同志们：", "守好堤坝");
    assertThat(units("他说同志们：守好堤坝")).hasSize(1);
  }

  @Test
  void aTitleThatTheSpeechRunsIntoIsCutOff() {
    String title = "在全县冬修水利推进会上的讲话";
    assertThat(units(title + "今天," + LONG + LONG)).containsExactly(title, "今天," + LONG + LONG);
    assertThat(units(title + "中我强调," + LONG + LONG)).hasSize(1);
  }

  @Test
  void randomCharactersAreCutOff() {
    assertThat(units("把仓修好. P- |\" U- d2 e5 H$ @8 |"))
        .containsExactly("把仓修好", ". P- |\" U- d2 e5 H$ @8 |");
    assertThat(units("把仓修好. This is a good one")).hasSize(1);
  }

  @Test
  void howCharactersSoundIsNotSeen() {
    assertThat(Unit.plain("同學(xué)們(men)")).isEqualTo("同學們(men)");
  }

  @Test
  void aTitleThatWasPrintedBeforeIsCutOff() {
    assertThat(units("在全县防汛会议上的讲话\n在全县防汛会议上的讲话今年汛情严峻"))
        .containsExactly("在全县防汛会议上的讲话", "在全县防汛会议上的讲话", "今年汛情严峻");
  }

  @Test
  void aPageCounterStandsAlone() {
    assertThat(units("守好第 2 页 共 3 页堤坝")).containsExactly("守好", "第 2 页 共 3 页", "堤坝");
  }

  @Test
  void aPartBeginsAUnit() {
    assertThat(units("守好堤坝。篇二：春耕")).containsExactly("守好堤坝。", "篇二：春耕");
    assertThat(units("【篇二】春耕")).containsExactly("【篇二】", "春耕");
    assertThat(units("守好篇二：春耕")).hasSize(1);
  }

  @Test
  void aDateInBracketsEndsAUnit() {
    assertThat(units("讲话（2021年3月5日）守好堤坝")).containsExactly("讲话（2021年3月5日）", "守好堤坝");
  }

  @Test
  void aNoteAtTheEndIsCutOff() {
    assertThat(units("守好堤坝。（青石网讯）")).containsExactly("守好堤坝。", "（青石网讯）");
    assertThat(units("守好堤坝。来源：青石网")).containsExactly("守好堤坝。", "来源：青石网");
    assertThat(units("守好（全部）堤坝")).hasSize(1);
  }

  @Test
  void unitsKnowWhereTheyStand() {
    List<Unit> units = Units.of(Line.of("甲\n 守好堤坝。 篇二：春耕"));
    assertThat(units)
        .containsExactly(
            new Unit(0, 1, "甲", "甲", 0, true),
            new Unit(3, 8, "守好堤坝。", "守好堤坝。", 1, true),
            new Unit(9, 14, "篇二：春耕", "篇二:春耕", 1, false));
  }

  @Test
  void whatIsPlainShowsOnlyWhatIsSeen() {
    assertThat(Unit.plain("Ａ１ ：\u200B甲　乙")).isEqualTo("A1:甲乙");
  }

  private static List<String> units(String text) {
    return Units.of(Line.of(text)).stream().map(Unit::text).toList();
  }
}
