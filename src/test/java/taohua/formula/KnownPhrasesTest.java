package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import taohua.baseline.Baseline;
import taohua.baseline.BaselineReader;
import taohua.baseline.BaselineWriter;
import taohua.baseline.Baselines;
import taohua.baseline.CommonPhrase;
import taohua.baseline.TextKind;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** What baselines add to the common language of a corpus. */
class KnownPhrasesTest {
  private static final FormulaOptions OPTIONS = FormulaOptions.DEFAULT;

  @Test
  void aPhraseOfTheBaselineThatTwoDocumentsShareIsListedAndLabels() {
    Corpus corpus = Corpora.of("会后抓紧抓好春耕备耕不误农时。", "村里抓紧抓好春耕备耕直到入夏，再抢先抓好春耕备耕。");
    Lexicon lexicon = lexicon(corpus, baseline(phrase("抓好春耕备耕", 30)));
    assertThat(lexicon.phrases()).extracting(Formula::text).containsExactly("抓紧抓好春耕备耕", "抓好春耕备耕");
    Formula known = lexicon.phrases().get(1);
    assertThat(known.support()).isEqualTo(new Formula.Support(2, 2, 2));
    assertThat(lexicon.baseline().of(known.id())).isEqualTo(new BaselineCounts.Count(31, 30));
    assertThat(lexicon.baseline().of(lexicon.phrases().get(0).id()))
        .isEqualTo(new BaselineCounts.Count(0, 0));
    assertThat(lexicon.independent(known)).isEqualTo(30);
  }

  @Test
  void whatNobodyElseAtHandSaysIsNotListed() {
    Corpus corpus = Corpora.of("会后抓紧抓好春耕备耕不误农时。", "水库大坝加高三尺。");
    Lexicon lexicon = lexicon(corpus, baseline(phrase("抓好春耕备耕", 30)));
    assertThat(lexicon.phrases()).isEmpty();
  }

  @Test
  void aCheckedDocumentAndASourceShareAPhraseButTwoCheckedOnesDoNot() {
    String phrase = "抓好春耕备耕";
    Corpus corpus = Corpora.of("会后" + phrase + "。", "村里" + phrase + "直到入夏。", "水库大坝加高三尺。");
    Baselines known = baseline(phrase(phrase, 30));
    Lexicon checked =
        Lexicons.build(corpus, List.of(), new Testimony(d -> d == 1, d -> d == 0, known), OPTIONS);
    assertThat(checked.phrases()).extracting(Formula::text).containsExactly(phrase);
    assertThat(checked.phrases().get(0).support()).isEqualTo(new Formula.Support(1, 1, 1));
    assertThat(CommonLanguage.of(corpus, checked, OPTIONS).in(corpus.text(0)))
        .containsExactly(new FormulaUse(new Span(2, 8), 1));
    Lexicon alone =
        Lexicons.build(corpus, List.of(), new Testimony(d -> d == 2, d -> d < 2, known), OPTIONS);
    assertThat(alone.phrases()).isEmpty();
  }

  @Test
  void aPhraseThatStandsInsideOfLongerOnesOnlyIsNotListed() {
    Baselines known =
        baseline(phrase("不误农时抓好春耕", 30), phrase("抓好春耕备耕", 40), phrase("不误农时抓好春耕备耕", 20));
    Corpus inside = Corpora.of("县里不误农时抓好春耕备耕。", "镇上不误农时抓好春耕备耕。");
    assertThat(texts(lexicon(inside, known))).containsExactly("不误农时抓好春耕备耕");
    Corpus outside = Corpora.of("县里不误农时抓好春耕备耕。", "镇上不误农时抓好春耕备耕。", "村里抓好春耕备耕。");
    assertThat(texts(lexicon(outside, known))).containsExactlyInAnyOrder("不误农时抓好春耕备耕", "抓好春耕备耕");
  }

  @Test
  void whatALongerPhraseOfTheCorpusSaysAnywayIsNotListed() {
    Baselines known = baseline(phrase("抓好春耕备耕", 30));
    Corpus inside = Corpora.of("县里抓紧抓好春耕备耕。", "镇上抓紧抓好春耕备耕。", "村里抓紧抓好春耕备耕。");
    assertThat(lexicon(inside, known).phrases())
        .extracting(Formula::text)
        .containsExactly("抓紧抓好春耕备耕");
    Corpus outside = Corpora.of("县里抓紧抓好春耕备耕。", "镇上抓紧抓好春耕备耕。", "村里抢先抓好春耕备耕。");
    assertThat(texts(lexicon(outside, known))).containsExactly("抓好春耕备耕");
  }

  @Test
  void usesOfOnePhraseDoNotOverlapAndNoneCrossesASentence() {
    Corpus corpus = Corpora.of("好好好好好好好好好好好好好。好好好。", "好好好好好好。");
    Lexicon lexicon =
        Lexicons.build(
            corpus,
            List.of(),
            new Testimony(d -> true, d -> true, baseline(phrase("好好好好好好", 30))),
            new FormulaOptions(6, 3, 10));
    assertThat(lexicon.phrases().get(0).occurrences())
        .extracting(use -> use.characters().start())
        .containsExactly(0, 6, 0);
  }

  @Test
  void aLongPhraseOfTooFewOfficialsLabelsNothing() {
    String sentence = "各乡镇要组织干部深入田间地头帮助农民检修农具疏通沟渠选好良种备足化肥确保不误农时不荒一垄不漏一户";
    Corpus corpus = Corpora.of("一、" + sentence, "二、" + sentence + "了", "三、" + sentence + "吗");
    int needed = (sentence.length() + 9) / 10;
    assertThat(needed).isGreaterThan(Baseline.LEAST - 1);
    FormulaOptions many = new FormulaOptions(6, 9, 10);
    assertThat(lexicon(corpus, baseline(phrase(sentence, 8)), many).phrases()).isEmpty();
    assertThat(lexicon(corpus, baseline(phrase(sentence, 9)), many).phrases()).hasSize(1);
  }

  @Test
  void ofSeveralBaselinesTheOneCountsThatKnowsMost() {
    Corpus corpus = Corpora.of("县里抓好春耕备耕。", "镇上抓好春耕备耕。");
    Baselines both =
        new Baselines(
            List.of(
                baseline(phrase("抓好春耕备耕", 7)).all().get(0),
                baseline(phrase("抓好春耕备耕", 8)).all().get(0)));
    Lexicon lexicon = lexicon(corpus, both);
    assertThat(lexicon.phrases()).hasSize(1);
    assertThat(lexicon.independent(lexicon.phrases().get(0))).isEqualTo(8);
  }

  @Test
  void everyOccurrenceIsFoundThatAPlainSearchFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String text = letters(random, 60);
      CommonPhrase[] phrases =
          random
              .ints(0, 40)
              .limit(30)
              .mapToObj(start -> text.substring(start, start + 6 + random.nextInt(5)))
              .distinct()
              .map(characters -> phrase(characters, 9))
              .toArray(CommonPhrase[]::new);
      NormalText normal = Corpora.of(text).text(0);
      List<String> found = new ArrayList<>();
      Baseline known = baseline(phrases).all().get(0);
      known
          .phrases()
          .forEach(
              normal,
              0,
              normal.length(),
              (phrase, start, length) ->
                  found.add(known.phrases().characters(phrase) + "@" + start));
      List<String> expected = new ArrayList<>();
      for (CommonPhrase one : phrases) {
        for (int at = text.indexOf(one.characters());
            at >= 0;
            at = text.indexOf(one.characters(), at + 1)) {
          expected.add(one.characters() + "@" + at);
        }
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void whereOnlyPhrasesOfTargetsAreAskedForTheyAreTheSameAndNoOthers() {
    Random random = new Random(31);
    int seen = 0;
    for (int round = 0; round < 60; round++) {
      Corpus corpus = Corpora.random(random, 8, 5);
      Baselines known = baseline(pieces(random, corpus));
      Testimony all = new Testimony(d -> d > 0, d -> d == 0, known);
      Testimony asked = new Testimony(d -> d > 0, d -> d == 0, known, true, 0, List.of());
      Lexicon whole = Lexicons.build(corpus, List.of(), all, OPTIONS);
      Lexicon ofTarget = Lexicons.build(corpus, List.of(), asked, OPTIONS);
      assertThat(told(corpus, ofTarget.phrases(), false))
          .isEqualTo(told(corpus, whole.phrases(), true));
      assertThat(told(corpus, ofTarget.formulas(), false))
          .isEqualTo(told(corpus, whole.formulas(), true));
      seen += ofTarget.phrases().size();
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void whatStandsInsideOfALongerPhraseThatNoTargetHasIsNotListedForATarget() {
    String here = "抓好春耕备耕，不误农时。";
    String there = "抓好春耕备耕，抢先抢早。";
    Corpus corpus = Corpora.of(here, here, there, there);
    Baselines known =
        baseline(phrase("抓好春耕备耕", 40), phrase("抓好春耕备耕不误农时", 20), phrase("抓好春耕备耕抢先抢早", 20));
    Testimony asked = new Testimony(d -> d > 0, d -> d == 0, known, true, 0, List.of());
    FormulaOptions many = new FormulaOptions(6, 9, 10);
    Lexicon lexicon = Lexicons.build(corpus, List.of(), asked, many);
    assertThat(texts(lexicon)).containsExactly("抓好春耕备耕，不误农时");
    assertThat(lexicon.formulas()).extracting(Formula::text).containsExactly("抓好春耕备耕，不误农时");
  }

  /** Some strings of some documents. */
  private static CommonPhrase[] pieces(Random random, Corpus corpus) {
    Set<String> pieces = new TreeSet<>();
    for (int i = 0; i < 30; i++) {
      NormalText text = corpus.text(random.nextInt(corpus.size()));
      int length = 6 + random.nextInt(6);
      int start = random.nextInt(Math.max(1, text.length() - length));
      pieces.add(text.characters(new Span(start, Math.min(text.length(), start + length))));
    }
    return pieces.stream()
        .filter(piece -> piece.codePoints().allMatch(Character::isIdeographic))
        .map(piece -> phrase(piece, 9))
        .toArray(CommonPhrase[]::new);
  }

  /** Phrases with what is known of them; if so wanted, those that the first document has. */
  private static List<String> told(Corpus corpus, List<Formula> phrases, boolean isFirst) {
    return phrases.stream()
        .filter(one -> !isFirst || one.occurrences().get(0).document() == 0)
        .map(one -> Corpora.characters(corpus, one) + one.support() + one.occurrences())
        .sorted()
        .toList();
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("春耕备".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  private static List<String> texts(Lexicon lexicon) {
    return lexicon.phrases().stream()
        .filter(formula -> lexicon.baseline().of(formula.id()).officials() > 0)
        .map(Formula::text)
        .toList();
  }

  private static Lexicon lexicon(Corpus corpus, Baselines baselines) {
    return lexicon(corpus, baselines, OPTIONS);
  }

  private static Lexicon lexicon(Corpus corpus, Baselines baselines, FormulaOptions options) {
    return Lexicons.build(
        corpus, List.of(), new Testimony(d -> true, d -> true, baselines), options);
  }

  private static CommonPhrase phrase(String characters, int independent) {
    return new CommonPhrase(
        characters, independent + 1, independent, 2031, Set.of(TextKind.REPORT));
  }

  private static Baselines baseline(CommonPhrase... phrases) {
    try {
      BaselineWriter writer = new BaselineWriter(new Baseline.Size(60, 60));
      List.of(phrases).forEach(writer::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(out);
      Baseline.Origin origin = new Baseline.Origin("known.gz", "", false);
      return new Baselines(List.of(BaselineReader.read(out.toByteArray(), origin)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
