package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class PageTraitsTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍。";

  @Test
  void unitsKnowWhereTheyStandOnThePage() {
    String page = "甲\n乙\n丙\n丁\n\n　戊";
    assertThat(with(Trait.FIRST, page)).containsExactly(0);
    assertThat(with(Trait.AMONG_FIRST, page)).containsExactly(0, 1, 2);
    assertThat(with(Trait.LAST, page)).containsExactly(4);
    assertThat(with(Trait.AFTER_GAP, page)).containsExactly(4);
    assertThat(with(Trait.INDENTED, page)).containsExactly(4);
    assertThat(with(Trait.CONTINUES_LINE, "甲\n守好堤坝。篇二：春耕")).containsExactly(2);
    assertThat(with(Trait.CANNOT_BEGIN, "守好\n，又")).containsExactly(1);
  }

  @Test
  void theEndsOfAPageAreTenths() {
    String page = "甲\n".repeat(20);
    assertThat(with(Trait.FIRST_TENTH, page)).containsExactly(0, 1);
    assertThat(with(Trait.LAST_TENTH, page)).containsExactly(18, 19);
  }

  @Test
  void linesOfOneWidthAreLikeThoseBesideThem() {
    String wide = "守".repeat(20);
    String page = wide + "\n" + wide + "\n" + "守".repeat(15);
    assertThat(with(Trait.AS_WIDE_AS_BELOW, page)).containsExactly(0);
    assertThat(with(Trait.AS_WIDE_AS_ABOVE, page)).containsExactly(1);
  }

  @Test
  void linksAreWholeOrInPart() {
    Observations seen = Observations.of("首页要闻\n首页要闻\n要闻", List.of(new Span(0, 4), new Span(5, 7)));
    assertThat(with(Trait.LINKED, seen)).containsExactly(0);
    assertThat(with(Trait.IN_PART_LINKED, seen)).containsExactly(1);
  }

  @Test
  void proseIsASentenceThatASpeechCouldHold() {
    String page = PROSE + "\n守好堤坝\n责任编辑：方石安，上一篇，下一篇，关闭。\n" + PROSE;
    assertThat(with(Trait.PROSE, page)).containsExactly(0, 3);
    assertThat(with(Trait.PROSE_BEFORE, page)).containsExactly(1, 2, 3);
    assertThat(with(Trait.PROSE_AFTER, page)).containsExactly(0, 1, 2);
    assertThat(with(Trait.MOST_PROSE_BELOW, page)).containsExactly(0);
  }

  @Test
  void muchProseIsFourHundredCharacters() {
    String page = (PROSE + "\n").repeat(24);
    assertThat(with(Trait.MUCH_PROSE_BEFORE, page)).containsExactly(23);
    assertThat(with(Trait.MUCH_PROSE_AFTER, page)).containsExactly(0);
  }

  @Test
  void whatStandsAroundIsSeen() {
    String page = (PROSE + "\n").repeat(3) + "甲\n" + (PROSE + "\n").repeat(2);
    assertThat(with(Trait.PROSE_AROUND, page)).containsExactly(2, 3);
    assertThat(with(Trait.NO_PROSE_AROUND, "甲\n乙")).containsExactly(0, 1);
    assertThat(with(Trait.WEB_BEFORE, "上一篇\n下一篇\n甲")).containsExactly(2);
    assertThat(with(Trait.WEB_AFTER, "甲\n上一篇\n下一篇")).containsExactly(0);
    assertThat(with(Trait.SENTENCE_OPEN_ABOVE, "我们要守好堤坝，备足物资，管好\n队伍")).containsExactly(1);
  }

  @Test
  void whatIsPrintedTwiceIsSeen() {
    String page = "青石县防汛\n守\n青石县防汛\n守";
    assertThat(with(Trait.PRINTED_TWICE, page)).containsExactly(0, 2);
    assertThat(with(Trait.LIKE_TITLE, "在全县防汛会议上的讲话\n甲\n全县防汛会议上的讲话")).containsExactly(2);
    // A sentence that holds it is said.
    assertThat(with(Trait.LIKE_TITLE, "险情第一时间立即报告\n甲\n遇有险情第一时间立即报告，马上处置。")).isEmpty();
  }

  @Test
  void salutationsTitlesAndClosingsLieAboveOrBelow() {
    String page = "在全县防汛会议上的讲话\n同志们：\n甲\n乙\n丙\n丁\n谢谢大家！";
    assertThat(with(Trait.TITLE_ABOVE, page)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(with(Trait.SALUTATION_ABOVE, page)).containsExactly(2, 3, 4, 5, 6);
    assertThat(with(Trait.SALUTATION_NEAR_ABOVE, page)).containsExactly(2, 3, 4);
    assertThat(with(Trait.SALUTATION_BELOW, page)).containsExactly(0);
    assertThat(with(Trait.CLOSING_BELOW, page)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(with(Trait.CLOSING_ABOVE, page + "\n关闭")).containsExactly(7);
    assertThat(with(Trait.TITLE_NEAR_BELOW, "甲\n乙\n丙\n丁\n戊\n" + page)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void anEnumerationGoesOn() {
    String page = "一、守好堤坝\n甲\n二、备足物资\n乙";
    assertThat(with(Trait.NUMBER_GOES_ON, page)).containsExactly(2);
    assertThat(with(Trait.NEXT_NUMBER_BELOW, page)).containsExactly(0, 1);
    assertThat(with(Trait.NUMBER_GOES_ON, "一、守好堤坝\n三、备足物资")).isEmpty();
  }

  private static List<Integer> with(Trait trait, String text) {
    return with(trait, Observations.of(text, List.of()));
  }

  private static List<Integer> with(Trait trait, Observations seen) {
    return IntStream.range(0, seen.size()).filter(i -> seen.has(i, trait)).boxed().toList();
  }
}
