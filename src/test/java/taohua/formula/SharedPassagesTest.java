package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

class SharedPassagesTest {
  private static final String TEXT = "春耕备耕抓得紧".repeat(20);
  private static final Corpus CORPUS =
      Corpora.of("甲" + TEXT, "乙丙" + TEXT, "丁" + TEXT.replace('紧', '好'));

  @Test
  void partnersAreSeenFromBothEndsTheLongestFirst() {
    List<Alignment> alignments =
        List.of(equal(0, 1, 50, 1, 2), equal(1, 2, 100, 2, 1), equal(0, 1, 30, 1, 2));
    SharedPassages shared =
        new SharedPassages(CORPUS, alignments, text -> List.of(), Workers.ALONE);
    assertThat(partners(shared, 0, 3, 4, 1)).containsExactly("1:50", "1:30");
    assertThat(partners(shared, 0, 3, 4, 31)).containsExactly("1:50");
    assertThat(partners(shared, 0, 3, 4, 50)).containsExactly("1:50");
    assertThat(partners(shared, 1, 4, 4, 1)).containsExactly("2:100", "0:50", "0:30");
    assertThat(partners(shared, 1, 5, 4, 1)).containsExactly("0:50", "0:30");
    assertThat(partners(shared, 2, 3, 4, 1)).containsExactly("1:100");
  }

  @Test
  void aPassageIsKnownInEveryBlockThatItReachesInto() {
    SharedPassages shared =
        new SharedPassages(
            CORPUS, List.of(equal(0, 1, 139, 1, 2)), text -> List.of(), Workers.ALONE);
    for (int start = 1; start < 136; start++) {
      assertThat(partners(shared, 0, start, 4, 1)).containsExactly("1:139");
    }
    assertThat(partners(shared, 0, 0, 4, 1)).isEmpty();
    assertThat(partners(shared, 0, 137, 4, 1)).isEmpty();
  }

  @Test
  void commonLanguageMakesNoPassageLonger() {
    CommonLanguage common =
        text ->
            text == CORPUS.text(0)
                ? List.of(
                    new FormulaUse(new Span(0, 1), 1),
                    new FormulaUse(new Span(3, 5), 1),
                    new FormulaUse(new Span(10, 20), 2),
                    new FormulaUse(new Span(45, 70), 2))
                : List.of();
    Passage here = new Passage(0, new Span(1, 51));
    Passage there = new Passage(1, new Span(2, 52));
    List<Edit> edits =
        List.of(
            new Edit.Equal(new Span(1, 15), new Span(2, 16)),
            new Edit.Replaced(new Span(15, 22), new Span(16, 23)),
            new Edit.Equal(new Span(22, 51), new Span(23, 52)));
    SharedPassages shared =
        new SharedPassages(
            CORPUS, List.of(new Alignment(here, there, edits)), common, Workers.ALONE);
    int matched = 14 - 2 - 5 + 29 - 6;
    assertThat(partners(shared, 0, 24, 4, 1)).containsExactly("1:" + matched);
  }

  @Test
  void whoWantsNoMoreIsAskedNoMore() {
    SharedPassages shared =
        new SharedPassages(
            CORPUS,
            List.of(equal(0, 1, 50, 1, 2), equal(0, 1, 30, 1, 2)),
            text -> List.of(),
            Workers.ALONE);
    List<Integer> asked = new ArrayList<>();
    shared.forPartners(
        new Passage(0, new Span(3, 7)),
        1,
        (document, matched, isText) -> {
          asked.add(matched);
          return false;
        });
    assertThat(asked).containsExactly(50);
  }

  private static List<String> partners(
      SharedPassages shared, int document, int start, int length, int minMatched) {
    List<String> partners = new ArrayList<>();
    shared.forPartners(
        new Passage(document, new Span(start, start + length)),
        minMatched,
        (partner, matched, isText) -> partners.add(partner + ":" + matched));
    return partners;
  }

  private static Alignment equal(int a, int startA, int length, int b, int startB) {
    Span here = new Span(startA, startA + length);
    Span there = new Span(startB, startB + length);
    return new Alignment(
        new Passage(a, here), new Passage(b, there), List.of(new Edit.Equal(here, there)));
  }
}
