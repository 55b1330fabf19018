package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

class CommonLanguageTest {
  private static final FormulaOptions OPTIONS = FormulaOptions.DEFAULT;

  @Test
  void threeOfficialsMakeAClauseCommonButNotALongSentence() {
    String clause = "抓紧抓好春耕备耕";
    String sentence = "各乡镇要组织干部深入田间地头帮助农民检修农具疏通沟渠选好良种备足化肥确保不误农时不荒一垄不漏一户";
    Corpus corpus = Corpora.of(clause, clause, clause, sentence, sentence, sentence);
    CommonLanguage common = common(corpus);
    for (int d = 0; d < 3; d++) {
      assertThat(common.in(corpus.text(d))).containsExactly(new FormulaUse(new Span(0, 8), 2));
      assertThat(common.in(corpus.text(3 + d))).isEmpty();
    }
  }

  @Test
  void whereFormulasOverlapTheCommonestTakesTheCharacters() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 6).forEach(i -> texts.add("推进乡村全面振兴"));
    IntStream.range(0, 4).forEach(i -> texts.add("扎实推进乡村全面振兴工作"));
    Corpus corpus = Corpora.of(texts.toArray(String[]::new));
    Lexicon lexicon = Lexicons.build(corpus, List.of(), OPTIONS);
    assertThat(lexicon.phrases())
        .extracting(Formula::text)
        .containsExactly("推进乡村全面振兴", "扎实推进乡村全面振兴工作");
    assertThat(CommonLanguage.of(corpus, lexicon, OPTIONS).in(corpus.text(9)))
        .containsExactly(
            new FormulaUse(new Span(0, 2), 2),
            new FormulaUse(new Span(2, 10), 1),
            new FormulaUse(new Span(10, 12), 2));
  }

  @Test
  void aTextWithoutFormulasHasNone() {
    Corpus corpus = Corpora.of("推进乡村全面振兴", "植树造林", "");
    assertThat(common(corpus).in(corpus.text(1))).isEmpty();
    assertThat(common(corpus).in(corpus.text(2))).isEmpty();
  }

  @Test
  void aTextThatIsNotOfTheCorpusIsToldOfToo() {
    String clause = "抓紧抓好春耕备耕";
    CommonLanguage common = common(Corpora.of(clause, clause, clause));
    NormalText other = Corpora.of("今年要抓紧抓好春耕、备耕。").text(0);
    assertThat(common.in(other)).containsExactly(new FormulaUse(new Span(3, 11), 1));
  }

  @Test
  void whatALexiconSaysOfItsOwnDocumentsIsWhatItLists() {
    Random random = new Random(5);
    FormulaOptions options = new FormulaOptions(2, 2, 3);
    for (int round = 0; round < 30; round++) {
      Corpus corpus = Corpora.random(random, 2 + random.nextInt(6), 5);
      Lexicon lexicon = Lexicons.build(corpus, List.of(), options);
      CommonLanguage common = CommonLanguage.of(corpus, lexicon, options);
      for (int d = 0; d < corpus.size(); d++) {
        assertThat(common.in(corpus.text(d))).isEqualTo(listed(corpus, lexicon, options, d));
      }
    }
  }

  /** Every character by the first formula that labels and has an occurrence with it. */
  private static List<FormulaUse> listed(
      Corpus corpus, Lexicon lexicon, FormulaOptions options, int document) {
    int[] first = new int[corpus.text(document).length()];
    for (int rank = 1; rank <= lexicon.phrases().size(); rank++) {
      Formula formula = lexicon.phrases().get(rank - 1);
      int needed = options.officialsToLabel(formula.length(), lexicon.officials());
      for (Passage use : formula.occurrences()) {
        for (int i = use.characters().start(); i < use.characters().end(); i++) {
          if (use.document() == document
              && first[i] == 0
              && formula.support().independent() >= needed) {
            first[i] = rank;
          }
        }
      }
    }
    List<FormulaUse> uses = new ArrayList<>();
    for (int start = 0, end; start < first.length; start = end) {
      end = start + 1;
      while (end < first.length && first[end] == first[start]) {
        end++;
      }
      if (first[start] > 0) {
        int id = lexicon.phrases().get(first[start] - 1).id();
        uses.add(new FormulaUse(new Span(start, end), lexicon.entry(id)));
      }
    }
    return uses;
  }

  private static CommonLanguage common(Corpus corpus) {
    return CommonLanguage.of(corpus, Lexicons.build(corpus, List.of(), OPTIONS), OPTIONS);
  }
}
