package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;

class LexiconsTest {
  private static final String[] THREE = {
    "青禾县去年收成很好。我们要外防输入、内防反弹，守住底线。",
    "云岭市认真部署：外防输入，内防反弹！春耕不误。",
    "专班每天开会。外防输入内防反弹的办法，临江区都用上了。",
    "这里写的是别的事情。",
    "白石镇修好了三座桥。",
    "松溪乡植树六百亩。"
  };

  @Test
  void aPhraseOfThreeOfficialsIsListedWithItsOccurrences() {
    Corpus corpus = Corpora.of(THREE);
    Lexicon lexicon = build(corpus);
    assertThat(lexicon.officials()).isEqualTo(6);
    assertThat(lexicon.formulas()).hasSize(1);
    Formula formula = lexicon.formulas().get(0);
    assertThat(formula.id()).isEqualTo(1);
    assertThat(formula.text()).isEqualTo("外防输入、内防反弹");
    assertThat(formula.length()).isEqualTo(8);
    assertThat(formula.support()).isEqualTo(new Formula.Support(3, 3, 3));
    assertThat(formula.occurrences()).extracting(Passage::document).containsExactly(0, 1, 2);
    for (Passage use : formula.occurrences()) {
      assertThat(corpus.text(use.document()).characters(use.characters())).isEqualTo("外防输入内防反弹");
    }
  }

  @Test
  void twoOfficialsAreEnoughInASmallCorpus() {
    assertThat(texts(Corpora.of("抓好春耕备耕工作。", "大家抓好春耕备耕工作吧。"))).containsExactly("抓好春耕备耕工作");
    assertThat(texts(Corpora.of("抓好春耕备耕工作。", "抓好春耕备耕工作。", "一", "二", "三", "四"))).isEmpty();
  }

  @Test
  void aPhraseIsWrittenWithItsMarksInPairs() {
    assertThat(texts(Corpora.of("打通便民“最后一公里”。", "全力打通便民“最后一公里”！"))).containsExactly("打通便民“最后一公里”");
  }

  @Test
  void severalDocumentsOfOneOfficialAreOneOfficial() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      documents.add(Corpora.document("d" + i, i < 3 ? "王一山" : "李二水", "抓好春耕备耕工作。"));
    }
    Formula formula = build(Corpora.of(documents)).formulas().get(0);
    assertThat(formula.support()).isEqualTo(new Formula.Support(2, 2, 4));
    assertThat(build(Corpora.of(documents.subList(0, 3))).formulas()).isEmpty();
  }

  @Test
  void noPhraseReachesAcrossASentence() {
    String text = "今年抓好春耕备耕。推进道路硬化工程；提升村容村貌。";
    assertThat(texts(Corpora.of(text, text))).containsExactly("推进道路硬化工程；提升村容村貌", "今年抓好春耕备耕");
  }

  @Test
  void aLongerPhraseOfFewerOfficialsStandsBesideTheShorter() {
    Corpus corpus = Corpora.of("坚持把春耕备耕抓紧抓好。", "坚持把春耕备耕抓紧抓好。", "今年春耕备耕抓紧抓好。", "年", "月", "日");
    FormulaOptions two = new FormulaOptions(6, 2, 10);
    assertThat(Lexicons.build(corpus, List.of(), two).phrases())
        .extracting(formula -> formula.text() + formula.support().officials())
        .containsExactly("春耕备耕抓紧抓好3", "坚持把春耕备耕抓紧抓好2");
  }

  @Test
  void phrasesNeitherOpenNorCloseWithFunctionWords() {
    Corpus corpus = Corpora.of("全县的春耕备耕工作和收购", "我市的春耕备耕工作和储运");
    assertThat(phrases(corpus)).containsExactly("春耕备耕工作");
  }

  @Test
  void numeralsStayLiteralAndOnlyHanCharactersCount() {
    assertThat(texts(Corpora.of("新建水库12座。", "新建水库12座。"))).isEmpty();
    assertThat(phrases(Corpora.of("全年新建水库12座。", "全年新建水库15座。", "全年新建水库12座。")))
        .containsExactly("全年新建水库", "全年新建水库12座");
  }

  @Test
  void checkedDocumentsAreListedButAreNoEvidence() {
    Corpus corpus = Corpora.of("抓好春耕备耕工作。", "抓好春耕备耕工作。", "抓好春耕备耕工作。修好水渠和道路。", "修好水渠和道路。");
    Lexicon lexicon =
        Lexicons.build(corpus, List.of(), d -> d < 2 || d == 3, FormulaOptions.DEFAULT);
    assertThat(lexicon.officials()).isEqualTo(3);
    assertThat(lexicon.formulas()).extracting(Formula::text).containsExactly("抓好春耕备耕工作");
    Formula formula = lexicon.formulas().get(0);
    assertThat(formula.support()).isEqualTo(new Formula.Support(2, 2, 2));
    assertThat(formula.occurrences()).extracting(Passage::document).containsExactly(0, 1, 2);
  }

  @Test
  void whatLiesBetweenThePiecesOfAParagraphIsNotShown() {
    String text = "抓好春耕\n\n2、\n备耕\n工作。";
    Paragraph cut = new Paragraph(List.of(new Span(0, 4), new Span(9, text.length())));
    Document first = new Document("a", Heading.EMPTY, text, List.of(cut));
    Document second = Corpora.document("b", "", "抓好春耕备耕工作。");
    assertThat(texts(Corpora.of(List.of(first, second)))).containsExactly("抓好春耕备耕工作");
  }

  @Test
  void anEmptyCorpusHasAnEmptyLexicon() {
    assertThat(build(Corpora.of()).formulas()).isEmpty();
    assertThat(build(Corpora.of()).officials()).isZero();
    assertThat(build(Corpora.of("", "", "。")).formulas()).isEmpty();
  }

  @Test
  void theSameDocumentTwiceGivesItsSentences() {
    String text = "加快建设现代农业园区。保护好每一寸黑土地！";
    assertThat(texts(Corpora.of(text, text))).containsExactly("加快建设现代农业园区", "保护好每一寸黑土地");
  }

  @Test
  void occurrencesOfAFormulaDoNotOverlap() {
    Corpus corpus = Corpora.of("发展".repeat(50), "发展".repeat(7));
    Formula shorter = build(corpus).phrases().get(0);
    assertThat(shorter.length()).isEqualTo(14);
    assertThat(shorter.occurrences()).hasSize(7 + 1);
  }

  @Test
  void whatIsNoWholeLabelsButIsNotListed() {
    String[] texts = {"农业底子厚，保住粮食产量优势，修好水渠。", "县里保住粮食产量优势，修好水库。", "去年保住粮食产量优势，修好公路。"};
    Corpus corpus = Corpora.of(texts);
    Lexicon lexicon = build(corpus);
    assertThat(lexicon.formulas()).extracting(Formula::text).containsExactly("保住粮食产量优势");
    assertThat(lexicon.phrases()).extracting(Formula::text).containsExactly("保住粮食产量优势，修好");
    int phrase = lexicon.phrases().get(0).id();
    assertThat(lexicon.lists(phrase)).isFalse();
    assertThat(lexicon.lists(lexicon.formulas().get(0).id())).isTrue();
    assertThat(lexicon.entry(phrase)).isEqualTo(1);
    assertThat(CommonLanguage.of(corpus, lexicon, FormulaOptions.DEFAULT).in(corpus.text(1)))
        .containsExactly(new FormulaUse(new Span(2, 12), 1));
  }

  @Test
  void aPhraseIsWrittenAsTheFirstUseWritesItThatIsAWhole() {
    Corpus corpus = Corpora.of("水渠水库，农村公路全面提升。", "今年完善水渠、水库、农村公路。", "县里完善水渠、水库、农村公路。");
    assertThat(texts(corpus)).containsExactly("水渠、水库、农村公路");
  }

  @Test
  void officialsWhoHaveTheWholeWithoutTheRestAreCountedForIt() {
    String[] texts = {"县里保住粮食产量优势，修好水渠。", "去年保住粮食产量优势，修好公路。", "今年保住粮食产量优势，修好水井。", "村村保住粮食产量优势。"};
    Formula formula = build(Corpora.of(texts)).formulas().get(0);
    assertThat(formula.text()).isEqualTo("保住粮食产量优势");
    assertThat(formula.support().officials()).isEqualTo(4);
    assertThat(formula.occurrences()).hasSize(4);
  }

  @Test
  void variantsPointToTheCommonerFormula() {
    String[] texts = {
      "推动全县水利建设。",
      "推动全县水利建设。",
      "推动全县水利建设。",
      "推进全县水利建设。",
      "推进全县水利建设。",
      "守牢粮食安全底线，要细。",
      "守牢粮食安全底线，要快。",
      "守牢粮食安全底线。",
      "守牢粮食安全底线。"
    };
    FormulaOptions two = new FormulaOptions(6, 2, 10);
    assertThat(Lexicons.build(Corpora.of(texts), List.of(), two).formulas())
        .extracting(formula -> formula.id() + formula.text() + formula.variantOf())
        .containsExactly("1全县水利建设0", "2守牢粮食安全底线0", "3推动全县水利建设0", "4推进全县水利建设3");
  }

  private static Lexicon build(Corpus corpus) {
    return Lexicons.build(corpus, List.of(), FormulaOptions.DEFAULT);
  }

  private static List<String> phrases(Corpus corpus) {
    return build(corpus).phrases().stream().map(Formula::text).toList();
  }

  private static List<String> texts(Corpus corpus) {
    return build(corpus).formulas().stream().map(Formula::text).toList();
  }
}
