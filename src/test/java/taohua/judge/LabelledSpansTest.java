package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class LabelledSpansTest {
  @Test
  void aSpanEndsWhereItsReasonsChange() {
    Texts texts = two(20);
    texts.formula(0, 4, 10, 7);
    texts.quotation(0, 6, 8);
    assertThat(cut(texts, new int[20]))
        .containsExactly(
            new LabelledSpan(new Span(2, 4), Reasons.of(Reason.COPIED), 0, 0),
            new LabelledSpan(new Span(4, 6), Reasons.of(Reason.FORMULA, Reason.COPIED), 0, 7),
            new LabelledSpan(
                new Span(6, 8), Reasons.of(Reason.FORMULA, Reason.QUOTED, Reason.COPIED), 0, 7),
            new LabelledSpan(new Span(8, 10), Reasons.of(Reason.FORMULA, Reason.COPIED), 0, 7),
            new LabelledSpan(new Span(10, 12), Reasons.of(Reason.COPIED), 0, 0));
  }

  @Test
  void aSpanEndsWhereTheFindingChanges() {
    int[] findings = new int[20];
    findings[5] = 3;
    assertThat(cut(two(20), findings))
        .extracting(LabelledSpan::characters, LabelledSpan::finding)
        .containsExactly(
            tuple(new Span(2, 5), 0), tuple(new Span(5, 6), 3), tuple(new Span(6, 12), 0));
  }

  @Test
  void aSpanEndsWhereTheFormulaChanges() {
    Texts texts = two(20);
    texts.formula(0, 2, 5, 1);
    texts.formula(0, 5, 12, 2);
    assertThat(cut(texts, new int[20])).extracting(LabelledSpan::formula).containsExactly(1, 2);
  }

  @Test
  void aSpanEndsWithItsParagraph() {
    Texts texts = new Texts();
    texts.add(Texts.who("甲"), "2021", "", "甲乙丙丁", "戊己庚辛");
    texts.add(Texts.who("乙"), "2020", "", "甲乙丙丁", "戊己庚辛");
    Marks marks =
        Marks.of(0, 8, texts.explanations(), List.of(copied(0, 1, equal(1, 1, 6))), List.of());
    assertThat(new LabelledSpans(texts.corpus().text(0), marks, new int[8], new int[8]).cut())
        .extracting(LabelledSpan::characters)
        .containsExactly(new Span(1, 4), new Span(4, 7));
  }

  @Test
  void permittedCommonLanguageHasNoFormula() {
    Texts texts = two(20);
    texts.formula(0, 3, 6, 5);
    int[] formulas = new int[20];
    Arrays.fill(formulas, 5);
    Marks marks =
        Marks.of(
            0, 20, texts.explanations(), List.of(Texts.allowed(0, 1, equal(2, 2, 10))), List.of());
    List<LabelledSpan> spans =
        new LabelledSpans(texts.corpus().text(0), marks, new int[20], formulas).cut();
    assertThat(spans).hasSize(3).extracting(LabelledSpan::label).containsOnly(Label.ALLOWED);
    assertThat(spans).extracting(LabelledSpan::formula).containsOnly(0);
  }

  private static Texts two(int length) {
    Texts texts = new Texts();
    texts.add("甲", "2021", length);
    texts.add("乙", "2020", length);
    return texts;
  }

  private static List<LabelledSpan> cut(Texts texts, int[] findings) {
    int[] formulas = new int[20];
    texts
        .explanations()
        .formulas()
        .get(0)
        .forEach(
            use ->
                Arrays.fill(
                    formulas, use.characters().start(), use.characters().end(), use.formula()));
    Shared shared = copied(0, 1, equal(2, 2, 10));
    Marks marks = Marks.of(0, 20, texts.explanations(), List.of(shared), List.of());
    return new LabelledSpans(texts.corpus().text(0), marks, findings, formulas).cut();
  }
}
