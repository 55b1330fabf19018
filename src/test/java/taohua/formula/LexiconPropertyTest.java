package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.baseline.Baselines;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

class LexiconPropertyTest {
  private static final String[] WORDS = {
    "发展", "经济", "建设", "的", "和", "农业", "坚持", "现代化", "中国", "在", "保护", "社会", "大", "新", "县", "，", "、",
    "。", "12"
  };

  @Test
  void everyLexiconEqualsTheOneOfItsDefinition() {
    Random random = new Random(21);
    for (int round = 0; round < 60; round++) {
      Corpus corpus = Corpora.of(documents(random, 2 + random.nextInt(9), 4 + round % 12));
      Map<String, BitSet> expected = LexiconOracle.phrases(corpus, FormulaOptions.DEFAULT);
      Lexicon lexicon = Lexicons.build(corpus, List.of(), FormulaOptions.DEFAULT);
      assertThat(officials(corpus, lexicon.phrases())).as("round %d", round).isEqualTo(expected);
      assertThat(officials(corpus, lexicon.formulas()))
          .as("list of round %d", round)
          .isEqualTo(LexiconOracle.formulas(corpus, FormulaOptions.DEFAULT));
    }
  }

  @Test
  void whereOnlyPhrasesOfTargetsAreAskedForTheseAreTheSame() {
    Random random = new Random(24);
    int compared = 0;
    for (int round = 0; round < 60; round++) {
      Corpus corpus = Corpora.of(documents(random, 3 + random.nextInt(9), 4 + round % 12));
      Map<String, String> expected = told(corpus, asked(corpus, false));
      expected.keySet().removeIf(phrase -> !stands(phrase, corpus));
      assertThat(told(corpus, asked(corpus, true))).as("round %d", round).isEqualTo(expected);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(200);
  }

  @Test
  void phrasesOfATextBesideTheTargetsAreAskedForToo() {
    Random random = new Random(25);
    int compared = 0;
    for (int round = 0; round < 40; round++) {
      Corpus corpus = Corpora.of(documents(random, 3 + random.nextInt(9), 4 + round % 12));
      Map<String, String> expected = told(corpus, asked(corpus, false));
      expected.keySet().removeIf(phrase -> !stands(phrase, corpus));
      List<NormalText> beside = List.of(corpus.text(0));
      Testimony testimony = new Testimony(d -> d > 0, d -> false, Baselines.NONE, true, 0, beside);
      Lexicon lexicon = Lexicons.build(corpus, List.of(), testimony, FormulaOptions.DEFAULT);
      assertThat(told(corpus, lexicon)).as("round %d", round).containsAllEntriesOf(expected);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** The lexicon of all documents but the first, which is the target. */
  private static Lexicon asked(Corpus corpus, boolean onlyTargets) {
    Testimony testimony =
        new Testimony(d -> d > 0, d -> d == 0, Baselines.NONE, onlyTargets, 0, List.of());
    return Lexicons.build(corpus, List.of(), testimony, FormulaOptions.DEFAULT);
  }

  /** What a lexicon says of each phrase. */
  private static Map<String, String> told(Corpus corpus, Lexicon lexicon) {
    Map<String, String> told = new TreeMap<>();
    for (Formula phrase : lexicon.phrases()) {
      told.put(Corpora.characters(corpus, phrase), phrase.support() + " " + phrase.occurrences());
    }
    return told;
  }

  private static boolean stands(String phrase, Corpus corpus) {
    NormalText target = corpus.text(0);
    String all = target.characters(new Span(0, target.length()));
    for (int at = all.indexOf(phrase); at >= 0; at = all.indexOf(phrase, at + 1)) {
      int last = at + phrase.length() - 1;
      if (IntStream.range(at, last).noneMatch(target::endsSentence)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void permutedDocumentsGiveTheSameFormulas() {
    Random random = new Random(22);
    for (int round = 0; round < 20; round++) {
      List<Document> documents = documents(random, 10, 12);
      Corpus corpus = Corpora.of(documents);
      Map<String, BitSet> before = officials(corpus, build(corpus).phrases());
      Collections.shuffle(documents, random);
      Corpus permuted = Corpora.of(documents);
      assertThat(named(permuted, officials(permuted, build(permuted).phrases())))
          .isEqualTo(named(corpus, before));
    }
  }

  @Test
  void aPlantedPhraseHasExactlyTheOfficialsThatItWasPlantedAt() {
    String phrase = "守牢粮食安全和生态安全两条底线";
    Random random = new Random(23);
    for (int round = 0; round < 20; round++) {
      BitSet planted = new BitSet();
      List<Document> documents = new ArrayList<>();
      for (int d = 0; d < 30; d++) {
        String text = documents(random, 1, 20).get(0).text();
        if (d < 4 || random.nextInt(3) == 0) {
          planted.set(d);
          text += "。" + text.charAt(d % 3) + "：“" + phrase + "”，" + text;
        }
        documents.add(Corpora.document("d" + d, "官员" + d, text));
      }
      Corpus corpus = Corpora.of(documents);
      assertThat(officials(corpus, build(corpus).phrases())).containsEntry(phrase, planted);
    }
  }

  private static Lexicon build(Corpus corpus) {
    return Lexicons.build(corpus, List.of(), FormulaOptions.DEFAULT);
  }

  /** Documents of half as many officials, of few words, so that much is repeated. */
  private static List<Document> documents(Random random, int count, int sentences) {
    List<String> stock = IntStream.range(0, 6).mapToObj(i -> words(random, 12)).toList();
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < sentences; s++) {
        String sentence = stock.get(random.nextInt(stock.size()));
        int cut = random.nextInt(sentence.length());
        text.append(sentence, 0, cut).append(words(random, 2)).append(sentence.substring(cut));
      }
      documents.add(Corpora.document("d" + d, "官员" + d % (count / 2 + 1), text.toString()));
    }
    return documents;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private static Map<String, BitSet> officials(Corpus corpus, List<Formula> formulas) {
    Map<String, BitSet> officials = new TreeMap<>();
    for (Formula formula : formulas) {
      BitSet users = new BitSet();
      formula.occurrences().forEach(use -> users.set(corpus.official(use.document())));
      assertThat(formula.support().officials()).isEqualTo(users.cardinality());
      officials.put(Corpora.characters(corpus, formula), users);
    }
    return officials;
  }

  private static Map<String, List<String>> named(Corpus corpus, Map<String, BitSet> officials) {
    Map<String, List<String>> named = new TreeMap<>();
    officials.forEach(
        (text, users) ->
            named.put(text, users.stream().mapToObj(corpus::officialId).sorted().toList()));
    return named;
  }
}
