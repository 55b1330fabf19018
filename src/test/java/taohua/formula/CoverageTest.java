package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Span;

class CoverageTest {
  private static final FormulaOptions OPTIONS = FormulaOptions.DEFAULT;

  @Test
  void threeOfficialsMakeAClauseCommonButNotALongSentence() {
    String clause = "抓紧抓好春耕备耕";
    String sentence = "各乡镇要组织干部深入田间地头帮助农民检修农具疏通沟渠选好良种备足化肥确保不误农时不荒一垄不漏一户";
    Corpus corpus = Corpora.of(clause, clause, clause, sentence, sentence, sentence);
    Coverage coverage = cover(corpus);
    for (int d = 0; d < 3; d++) {
      assertThat(coverage.of(d)).containsExactly(new FormulaUse(new Span(0, 8), 2));
      assertThat(coverage.of(3 + d)).isEmpty();
    }
  }

  @Test
  void whereFormulasOverlapTheCommonestTakesTheCharacters() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> texts.add("推进乡村全面振兴"));
    IntStream.range(0, 4).forEach(i -> texts.add("扎实推进乡村全面振兴工作"));
    Corpus corpus = Corpora.of(texts.toArray(String[]::new));
    Lexicon lexicon = Lexicons.build(corpus, List.of(), OPTIONS);
    assertThat(lexicon.formulas())
        .extracting(Formula::text)
        .containsExactly("推进乡村全面振兴", "扎实推进乡村全面振兴工作");
    assertThat(Coverage.of(corpus, lexicon, OPTIONS).of(9))
        .containsExactly(
            new FormulaUse(new Span(0, 2), 2),
            new FormulaUse(new Span(2, 10), 1),
            new FormulaUse(new Span(10, 12), 2));
  }

  @Test
  void aDocumentWithoutFormulasIsNotCovered() {
    assertThat(cover(Corpora.of("推进乡村全面振兴", "植树造林", "")).of(1)).isEmpty();
  }

  private static Coverage cover(Corpus corpus) {
    return Coverage.of(corpus, Lexicons.build(corpus, List.of(), OPTIONS), OPTIONS);
  }
}
