package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;

class IndependenceTest {
  private static final String PHRASE = "守牢粮食安全底线";
  private static final int NOT_LISTED = 0;
  private static final String VIRAL =
      "去年青禾县新修渠道六十里，改造旱田八千亩，秋后算账，户户增收。要" + PHRASE + "。把水利这件大事年年抓、月月抓，再薄的地也能长出好庄稼，再穷的村也能走上宽路子。";

  @Test
  void withoutSharedPassagesEveryOfficialIsIndependent() {
    Corpus corpus = corpus(5, 0);
    assertThat(independent(corpus, List.of())).isEqualTo(5);
  }

  @Test
  void whatOfficialsShareOnlyInOneParagraphIsNotListed() {
    Corpus corpus = corpus(5, 0);
    assertThat(independent(corpus, chain(corpus, 5))).isEqualTo(NOT_LISTED);
  }

  @Test
  void aUseOutsideOfTheSharedParagraphCounts() {
    Corpus corpus = corpus(5, 3);
    assertThat(independent(corpus, chain(corpus, 5))).isEqualTo(4);
  }

  @Test
  void anOfficialWhoAlsoUsesThePhraseElsewhereCountsForTheGroup() {
    List<String> texts = new ArrayList<>(List.of(VIRAL, VIRAL, VIRAL, "别的事情", "其他事情"));
    texts.set(1, VIRAL + "\n会后再谈要" + PHRASE + "的意义。");
    Corpus corpus = Corpora.of(texts.toArray(String[]::new));
    assertThat(independent(corpus, chain(corpus, 3))).isEqualTo(NOT_LISTED);
    texts.set(2, "今天谈谈要" + PHRASE + "的意义。\n" + VIRAL);
    corpus = Corpora.of(texts.toArray(String[]::new));
    assertThat(independent(corpus, chain(corpus, 3))).isEqualTo(2);
  }

  @Test
  void aPassageHardlyLongerThanThePhraseExplainsNothing() {
    Corpus corpus = Corpora.of("我们" + PHRASE + "不放松", "务必" + PHRASE + "不放松");
    Span same = new Span(2, 2 + PHRASE.length() + 3);
    assertThat(independent(corpus, List.of(equal(0, same, 1, same)))).isEqualTo(2);
  }

  @Test
  void aPassageThatEnoughOfficialsShareIsLanguageItself() {
    // One sentence, so that it may be a phrase.
    String sentence = VIRAL.replace("。", "，");
    int officials = sentence.length() / 5;
    Span whole = new Span(0, sentence.replaceAll("[^\\p{L}]", "").length());
    List<Alignment> all = new ArrayList<>();
    for (int d = 1; d < officials; d++) {
      all.add(equal(0, whole, d, whole));
    }
    Corpus corpus = Corpora.of(Collections.nCopies(officials, sentence).toArray(String[]::new));
    assertThat(independent(corpus, all)).isEqualTo(officials);
  }

  @Test
  void aTextOfSeveralSentencesIsNoLanguageHoweverManyShareIt() {
    int officials = 2 * VIRAL.length();
    Corpus corpus = corpus(officials, 0);
    List<Alignment> all = new ArrayList<>();
    for (int d = 1; d < officials; d++) {
      all.add(whole(corpus, 0, d));
    }
    assertThat(independent(corpus, all)).isEqualTo(NOT_LISTED);
    Corpus withOthers = corpus(officials, 3);
    assertThat(independent(withOthers, all)).isEqualTo(4);
  }

  @Test
  void whatManyUseBeyondDoubtMakesNoPassageLonger() {
    String opening = PHRASE + "，请大家认真领会抓好落实。";
    List<String> texts = new ArrayList<>();
    List<Alignment> shared = new ArrayList<>();
    Span whole = new Span(0, PHRASE.length() + 11);
    for (int d = 0; d < 8; d++) {
      texts.add(opening + "这是第" + "甲乙丙丁戊己庚辛".charAt(d) + "处的情况。");
      if (d > 0) {
        shared.add(equal(d - 1, whole, d, whole));
      }
    }
    texts.add("会上又说到" + PHRASE + "。");
    assertThat(independent(Corpora.of(texts.toArray(String[]::new)), shared)).isEqualTo(9);
  }

  @Test
  void sourcesThatShareAPassageWithACheckedDocumentShareItWithEachOther() {
    Corpus corpus = corpus(4, 0);
    List<Alignment> shared = List.of(whole(corpus, 0, 3), whole(corpus, 1, 3), whole(corpus, 2, 3));
    Lexicon lexicon = Lexicons.build(corpus, shared, d -> d < 3, FormulaOptions.DEFAULT);
    assertThat(lexicon.formulas()).isEmpty();
  }

  /** That many documents with the paragraph, then some with the phrase alone. */
  private static Corpus corpus(int copies, int alone) {
    List<String> texts = new ArrayList<>();
    for (int d = 0; d < copies + alone; d++) {
      texts.add(d < copies ? VIRAL : "第" + d + "次会议：" + PHRASE + "，散会。");
    }
    return Corpora.of(texts.toArray(String[]::new));
  }

  private static List<Alignment> chain(Corpus corpus, int copies) {
    List<Alignment> chain = new ArrayList<>();
    for (int d = 1; d < copies; d++) {
      chain.add(whole(corpus, d - 1, d));
    }
    return chain;
  }

  private static Alignment whole(Corpus corpus, int a, int b) {
    return equal(a, viral(corpus, a), b, viral(corpus, b));
  }

  private static Span viral(Corpus corpus, int document) {
    String marker = "去年青禾县";
    int start = corpus.document(document).text().indexOf(marker);
    return corpus.text(document).within(new Span(start, start + VIRAL.length()));
  }

  private static Alignment equal(int a, Span inA, int b, Span inB) {
    return new Alignment(
        new Passage(a, inA), new Passage(b, inB), List.of(new Edit.Equal(inA, inB)));
  }

  /** Of the phrase, or of the formula that it closes to, the one of most officials. */
  private static int independent(Corpus corpus, List<Alignment> shared) {
    return Lexicons.build(corpus, shared, FormulaOptions.DEFAULT).formulas().stream()
        .filter(formula -> Corpora.characters(corpus, formula).contains(PHRASE))
        .findFirst()
        .map(formula -> formula.support().independent())
        .orElse(NOT_LISTED);
  }
}
