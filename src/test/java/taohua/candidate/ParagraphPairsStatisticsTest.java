package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;

/** How many of the true pairs are found, over thousands of paragraphs. */
class ParagraphPairsStatisticsTest {
  @Test
  void pairsOfResemblanceOneHalfAreFound() {
    Speech speech = new Speech(5);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int length = speech.between(60, 300);
      String text = speech.paragraph(length);
      paragraphs.add(text);
      // A third of the shingles lost leaves a resemblance of one half.
      paragraphs.add(speech.paragraph(length / 3) + text.substring(length / 3));
    }
    Corpus corpus = Speech.ofParagraphs(paragraphs);
    Set<Integer> sources = new HashSet<>();
    for (ParagraphPair pair : find(corpus)) {
      assertThat(pair.resemblance()).isCloseTo(0.5, within(0.05));
      assertThat(pair.b().document()).isEqualTo(pair.a().document() + 1);
      sources.add(pair.a().document());
    }
    assertThat(sources.size() / 3000.0).isGreaterThan(0.995);
  }

  @Test
  void contentsOfALongerParagraphAreFound() {
    Speech speech = new Speech(6);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String text = speech.paragraph(100);
      int at = speech.between(0, 50);
      paragraphs.add(text);
      paragraphs.add(speech.paragraph(150) + text.substring(at, at + 50) + speech.paragraph(60));
    }
    List<ParagraphPair> found = find(Speech.ofParagraphs(paragraphs));
    assertThat(found.size() / 2000.0).isGreaterThan(0.98);
    assertThat(found).allSatisfy(pair -> assertThat(pair.containmentA()).isGreaterThan(0.4));
  }

  @Test
  void aFamilyOfManyVersionsStaysConnectedWithoutAllItsPairs() {
    Speech speech = new Speech(9);
    String boilerplate = speech.paragraph(200);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      paragraphs.add(speech.edited(boilerplate, 4));
    }
    List<ParagraphPair> pairs = find(Speech.ofParagraphs(paragraphs));
    assertThat(pairs.size()).isBetween(4000, 4000 * 64);
    assertThat(components(4000, pairs)).isEqualTo(1);
  }

  private static List<ParagraphPair> find(Corpus corpus) {
    try (Workers workers = Workers.of(2)) {
      return ParagraphPairs.find(corpus, PairOptions.DEFAULT, ShingleOptions.DEFAULT, workers);
    }
  }

  /** How many families the pairs make of so many documents. */
  private static int components(int documents, List<ParagraphPair> pairs) {
    int[] parents = IntStream.range(0, documents).toArray();
    int components = documents;
    for (ParagraphPair pair : pairs) {
      int a = root(parents, pair.a().document());
      int b = root(parents, pair.b().document());
      components -= a == b ? 0 : 1;
      parents[a] = b;
    }
    return components;
  }

  private static int root(int[] parents, int of) {
    int root = of;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
