package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

class ParagraphPairsTest {
  @Test
  void anEmptyCorpusGivesNone() {
    assertThat(find(Speech.corpus(List.of()))).isEmpty();
    assertThat(find(Speech.corpus(List.of(List.of(), List.of())))).isEmpty();
    assertThat(find(Speech.ofParagraphs(List.of("只有一段的文章没有什么可以与之相比较的东西存在")))).isEmpty();
  }

  @Test
  void thousandIdenticalParagraphsGiveARowToEachOther() {
    String one = "我们要深入推进乡村振兴战略,加快农业农村现代化步伐,让群众过上好日子。";
    List<ParagraphPair> pairs = find(Speech.ofParagraphs(Collections.nCopies(1000, one)));
    assertThat(pairs).hasSize(999);
    for (int i = 0; i < 999; i++) {
      assertThat(pairs.get(i))
          .isEqualTo(
              new ParagraphPair(new ParagraphPlace(0, 0), new ParagraphPlace(i + 1, 0), 1, 1, 1));
    }
  }

  @Test
  void aSimilarParagraphIsPairedWithTheRepresentativeOnly() {
    Speech speech = new Speech(1);
    String one = speech.paragraph(100);
    String similar = speech.edited(one, 3);
    List<ParagraphPair> pairs = find(Speech.ofParagraphs(List.of(one, similar, one, one)));
    assertThat(pairs).extracting(pair -> pair.a().document()).containsOnly(0);
    assertThat(pairs).extracting(pair -> pair.b().document()).containsExactly(1, 2, 3);
  }

  @Test
  void paragraphsLongerThanAnyBeforeAreVerified() {
    Speech speech = new Speech(2);
    String longer = speech.paragraph(4000);
    List<String> both = List.of(longer, speech.edited(longer, 20));
    assertThat(find(Speech.ofParagraphs(both))).hasSize(1);
  }

  @Test
  void punctuationNumbersAndTraditionalCharactersMakeNoDifference() {
    String plain = "今年以来全县完成固定资产投资35公里管网改造，群众满意度明显提升。";
    String dressed = "今年以來全縣完成固定資產投資××公里管網改造;群眾滿意度明顯提升";
    assertThat(find(Speech.ofParagraphs(List.of(plain, dressed))))
        .containsExactly(
            new ParagraphPair(new ParagraphPlace(0, 0), new ParagraphPlace(1, 0), 1, 1, 1));
  }

  @Test
  void paragraphsShorterThanTheLeastAreLeftOut() {
    String nineteen = new Speech(2).paragraph(19);
    String twenty = new Speech(3).paragraph(20);
    Corpus corpus = Speech.corpus(List.of(List.of(nineteen, twenty), List.of(nineteen, twenty)));
    assertThat(find(corpus))
        .containsExactly(
            new ParagraphPair(new ParagraphPlace(0, 1), new ParagraphPlace(1, 1), 1, 1, 1));
  }

  @Test
  void aParagraphWithoutAShingleIsLeftOut() {
    String short20 = new Speech(3).paragraph(20);
    Corpus corpus = Speech.ofParagraphs(List.of(short20, short20));
    assertThat(find(corpus, new ShingleOptions(21, 9), 1)).isEmpty();
  }

  @Test
  void everyFigureIsExactAndNearlyEveryPairIsFound() {
    Corpus corpus = Speech.ofParagraphs(edited(new Speech(4), 80));
    Map<List<ParagraphPlace>, ParagraphPair> truth = bruteForce(corpus, PairOptions.DEFAULT);
    List<ParagraphPair> found = find(corpus);
    for (ParagraphPair pair : found) {
      assertThat(truth.get(List.of(pair.a(), pair.b()))).isEqualTo(pair);
    }
    assertThat(truth).hasSizeGreaterThan(160);
    assertThat((double) found.size() / truth.size()).isGreaterThan(0.98);
  }

  @Test
  void anyOrderOfTheCorpusGivesTheSamePairs() {
    List<String> paragraphs = edited(new Speech(7), 100);
    List<String> permuted = new ArrayList<>(paragraphs);
    Collections.shuffle(permuted, new Random(7));
    assertThat(texts(permuted)).isEqualTo(texts(paragraphs)).hasSizeGreaterThan(100);
  }

  @Test
  void anyNumberOfThreadsGivesTheSamePairs() {
    Corpus corpus = Speech.ofParagraphs(edited(new Speech(8), 600));
    List<ParagraphPair> one = find(corpus);
    for (int threads : new int[] {2, 3, 16}) {
      assertThat(find(corpus, ShingleOptions.DEFAULT, threads)).isEqualTo(one);
    }
  }

  @Test
  void everyPairOfAFamilyOfAHundredIsFound() {
    Speech speech = new Speech(10);
    String template = speech.paragraph(150);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      paragraphs.add(speech.edited(template, 3));
    }
    assertThat(find(Speech.ofParagraphs(paragraphs))).hasSize(100 * 99 / 2);
  }

  @Test
  void oneRepeatedCharacterIsOneParagraph() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 20; i < 520; i++) {
      paragraphs.add("好".repeat(i));
    }
    assertThat(find(Speech.ofParagraphs(paragraphs))).hasSize(499);
  }

  private static List<ParagraphPair> find(Corpus corpus) {
    return find(corpus, ShingleOptions.DEFAULT, 1);
  }

  private static List<ParagraphPair> find(Corpus corpus, ShingleOptions shingles, int threads) {
    try (Workers workers = Workers.of(threads)) {
      return ParagraphPairs.find(corpus, PairOptions.DEFAULT, shingles, workers);
    }
  }

  /** Paragraphs of all lengths, each with versions that differ more and more. */
  private static List<String> edited(Speech speech, int sources) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      String text = speech.paragraph(speech.between(18, 250));
      paragraphs.add(text);
      paragraphs.add(speech.edited(text, 1 + text.length() / 40));
      paragraphs.add(speech.edited(text, 1 + text.length() / 20));
      paragraphs.add(text.substring(text.length() / 2) + speech.paragraph(speech.between(0, 120)));
    }
    return paragraphs;
  }

  private static Set<Set<String>> texts(List<String> paragraphs) {
    Set<Set<String>> texts = new HashSet<>();
    for (ParagraphPair pair : find(Speech.ofParagraphs(paragraphs))) {
      texts.add(Set.of(paragraphs.get(pair.a().document()), paragraphs.get(pair.b().document())));
    }
    return texts;
  }

  /** Every pair of paragraphs counted over sets of strings. */
  private static Map<List<ParagraphPlace>, ParagraphPair> bruteForce(
      Corpus corpus, PairOptions options) {
    Map<List<ParagraphPlace>, ParagraphPair> pairs = new HashMap<>();
    List<Set<String>> sets = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      Set<String> set = text.tokenCount() < options.minTokens() ? Set.of() : shingles(text);
      ParagraphPlace b = new ParagraphPlace(d, 0);
      for (int other = 0; other < d; other++) {
        ParagraphPlace a = new ParagraphPlace(other, 0);
        ParagraphPair pair = compare(a, b, sets.get(other), set);
        if (pair.resemblance() >= options.minResemblance()
            || Math.max(pair.containmentA(), pair.containmentB()) >= options.minContainment()) {
          pairs.put(List.of(a, b), pair);
        }
      }
      sets.add(set);
    }
    return pairs;
  }

  private static ParagraphPair compare(
      ParagraphPlace a, ParagraphPlace b, Set<String> setA, Set<String> setB) {
    int shared = 0;
    for (String shingle : setA) {
      shared += setB.contains(shingle) ? 1 : 0;
    }
    return shared == 0
        ? new ParagraphPair(a, b, 0, 0, 0)
        : new ParagraphPair(
            a,
            b,
            (double) shared / (setA.size() + setB.size() - shared),
            (double) shared / setA.size(),
            (double) shared / setB.size());
  }

  private static Set<String> shingles(NormalText text) {
    StringBuilder tokens = new StringBuilder();
    Span all = text.paragraphTokens(0);
    for (int i = all.start(); i < all.end(); i++) {
      char token = text.token(i);
      tokens.append(token == NormalText.PLACEHOLDER ? NormalText.NUMERAL : token);
    }
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= tokens.length(); i++) {
      shingles.add(tokens.substring(i, i + 5));
    }
    return shingles;
  }
}
