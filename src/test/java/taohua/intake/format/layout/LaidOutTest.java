package taohua.intake.format.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaidOutTest {
  private static final String FULL = "守堤备物管人管事守堤备物管人管事守堤备物";

  @Test
  void anIndentedLineBeginsAParagraphAndAFullOneGoesOn() {
    assertThat(
            new Typeset()
                .line(2, FULL.substring(2))
                .line(FULL)
                .line("守堤。")
                .line(2, FULL.substring(2))
                .line(2, "备物备物备物备物备物备物备物备物备物")
                .text())
        .isEqualTo(
            FULL.substring(2) + FULL + "守堤。\n" + FULL.substring(2) + "\n备物备物备物备物备物备物备物备物备物\n");
  }

  @Test
  void whereNothingIsIndentedAShortLineEndsAParagraph() {
    assertThat(new Typeset().line(FULL).line("守堤").line(FULL).line(FULL).text())
        .isEqualTo(FULL + "守堤\n" + FULL + FULL + "\n");
  }

  @Test
  void aGapOrAnotherSizeBeginsAParagraph() {
    assertThat(new Typeset().line(FULL).line(FULL).line(FULL).down(1).line(FULL).line(FULL).text())
        .isEqualTo(FULL.repeat(3) + "\n" + FULL.repeat(2) + "\n");
    assertThat(new Typeset().at(100, Typeset.TOP, 13, "守堤守堤守堤守堤守堤守堤守堤守").down(1).line(FULL).text())
        .startsWith("守堤守堤守堤守堤守堤守堤守堤守\n");
  }

  @Test
  void aParagraphGoesOnOnTheNextPage() {
    assertThat(new Typeset().line(FULL).line(FULL).page().line(FULL).line("守。").text())
        .isEqualTo(FULL.repeat(3) + "守。\n");
  }

  @Test
  void whatStandsBelowItsNumberGoesOn() {
    assertThat(
            new Typeset()
                .line("(一) " + FULL.substring(4) + "守")
                .line(3, FULL.substring(3))
                .line(FULL)
                .text())
        .hasLineCount(1);
  }

  @Test
  void headersFootersAndPageNumbersAreTakenOut() {
    Typeset pages = new Typeset();
    for (int page = 1; page <= 4; page++) {
      pages.at(100, 40, 8, page % 2 == 0 ? "望潮市文稿" : "内部资料第" + page + "期");
      pages.line(FULL).line(FULL).line(FULL);
      pages.at(290, 770, 8, "— " + page + " —");
      if (page < 4) {
        pages.page();
      }
    }
    LaidOut read = pages.read();
    assertThat(read.text()).isEqualTo(FULL.repeat(12) + "\n");
    assertThat(read.furniture()).contains("望潮市文稿", "— 2 —").hasSize(7);
  }

  @Test
  void onAnOnlyPageWhatIsSmallAndApartInTheMarginIsTakenOut() {
    Typeset page = new Typeset().at(250, 40, 8, "霁湖县文稿").at(250, 770, 8, "内部材料");
    page.line(FULL).line(FULL).line(FULL).line("守。");
    LaidOut read = page.read();
    assertThat(read.text()).isEqualTo(FULL + FULL + FULL + "守。\n");
    assertThat(read.furniture()).containsExactly("霁湖县文稿", "内部材料");
  }

  @Test
  void onAnOnlyPageTheTitleStays() {
    Typeset page = new Typeset().at(250, 40, 10, "在霁湖县的讲话").at(250, 60, 8, "卓远溪");
    page.line(FULL).line(FULL).line(FULL).line("守。");
    assertThat(page.text()).startsWith("在霁湖县的讲话\n卓远溪\n");
  }

  @Test
  void aNumberInTheTextStays() {
    assertThat(new Typeset().line(FULL).line("12").line(FULL).text()).contains("12");
    assertThat(new Typeset().line(FULL).at(290, 770, 10, "3").text()).isEqualTo(FULL + "\n");
  }

  @Test
  void notesAtTheFootAndTheirMarksAreTakenOut() {
    LaidOut read =
        new Typeset()
            .line(FULL)
            .at(Typeset.LEFT + 200, Typeset.TOP - 4, 6, "1")
            .line(FULL)
            .at(100, 700, 7, "1 脚注不属正文。")
            .read();
    assertThat(read.text()).isEqualTo(FULL.repeat(2) + "\n");
    assertThat(read.notes()).containsExactly("1 脚注不属正文。");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    Typeset page = new Typeset();
    page.at(200, 60, 16, "在全县会议上的讲话讲话");
    for (int i = 0; i < 8; i++) {
      page.line((char) ('１' + i) + "守堤备物管人管事守堤备物守" + (i == 3 ? "。" : ""));
      // The punctuation at the end hangs into the narrow gap.
      page.up(1).line(15.6f, (char) ('ａ' + i) + "守堤备物管人管事守堤备物守堤");
    }
    String text = page.text().replace("\n", "");
    assertThat(text).startsWith("在全县会议上的讲话讲话１守堤");
    assertThat(text.indexOf('８')).isLessThan(text.indexOf('ａ'));
    assertThat(text).doesNotContain("。 ");
  }

  @Test
  void cellsOfATableAreReadRowByRow() {
    Typeset page = new Typeset();
    for (int i = 0; i < 8; i++) {
      page.line("南塘乡").up(1).line(20, "清淤四十里");
    }
    assertThat(page.text()).startsWith("南塘乡\t清淤四十里\n南塘乡\t清淤四十里\n");
  }

  @Test
  void whatIsPrintedTwiceForBoldnessIsReadOnce() {
    assertThat(new Typeset().line("守堤").at(100.5f, Typeset.TOP, 10, "守堤").line("守守堤堤备").text())
        .isEqualTo("守堤\n守守堤堤备\n");
  }

  @Test
  void blanksShowWhereGapsAre() {
    assertThat(new Typeset().line("ab").up(1).line(1.3f, "cd").up(1).line(3, "守").text())
        .isEqualTo("ab cd 守\n");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(new Typeset().text()).isEmpty();
    assertThat(LaidOut.of(java.util.List.of()).text()).isEmpty();
  }
}
