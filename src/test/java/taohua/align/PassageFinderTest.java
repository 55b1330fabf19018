package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Rarity;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

/** A passage is found whole wherever it was planted and however it was dressed up. */
class PassageFinderTest {
  private static final int PLANTED = 120;
  private static final int OTHERS = 6;

  private final Random random = new Random(11);

  @Test
  void aPlantedPassageIsFoundWhereverItIsPlanted() {
    for (int trial = 0; trial < 20; trial++) {
      String passage = sentences(3);
      String before = sentences(random.nextInt(6));
      String after = sentences(random.nextInt(6));
      Found found = find(before + passage + after, sentences(2) + passage + sentences(2));
      assertThat(found.alignments()).as("trial %d", trial).hasSize(1);
      assertThat(found.target(0)).isEqualTo(letters(passage));
      assertThat(found.source(0)).isEqualTo(letters(passage));
    }
  }

  @Test
  void whatOnlyWeighsKeepsNoGrams() {
    List<WeakReference<Grams>> grams = new ArrayList<>();
    PassageFinder weighing = weighing(grams);
    System.gc();
    assertThat(grams).hasSize(1).allMatch(reference -> reference.get() == null);
    assertThat(weighing.gramBits(0, 0)).isPositive();
  }

  private PassageFinder weighing(List<WeakReference<Grams>> grams) {
    PassageFinder finder =
        finder(List.of(document("a", sentences(4)), document("b", sentences(4))));
    grams.add(new WeakReference<>(finder.text(0).common()));
    return finder.weighing();
  }

  @Test
  void textsThatShareNothingHaveNoPassage() {
    assertThat(find(sentences(12), sentences(12)).alignments()).isEmpty();
  }

  @Test
  void numbersPlaceholdersAndWidthCostNothing() {
    String head = clause() + clause();
    String tail = clause() + clause();
    Found found =
        find(
            sentences(2) + head + "２０２３年完成投资35亿元,由栖梧市负责," + tail + sentences(2),
            sentences(2) + head + "2021年完成投资7.5亿元,由XX市负责," + tail + sentences(2));
    assertThat(found.alignments()).hasSize(1);
    assertThat(found.alignments().get(0).edits()).allMatch(Edit::matches);
    assertThat(found.alignments().get(0).edits()).anyMatch(edit -> edit instanceof Edit.Slot);
  }

  @Test
  void traditionalCharactersCostNothing() {
    String passage = "广东贵阳门东龙飞万里,山高水长万马奔腾,学习强国为了发展,团结奋斗开创未来。";
    String written = "廣東貴陽門東龍飛萬里,山高水長萬馬奔騰,學習強國爲了發展,團結奮鬥開創未來。";
    Found found = find(sentences(3) + passage + sentences(3), sentences(3) + written);
    assertThat(found.alignments()).hasSize(1);
    assertThat(found.target(0)).isEqualTo(letters(passage));
  }

  @Test
  void aDroppedClauseStaysInsideOnePassage() {
    String a = clause() + clause();
    String dropped = clause();
    String b = clause() + clause();
    Found found = find(sentences(2) + a + b + sentences(2), sentences(2) + a + dropped + b);
    assertThat(found.alignments()).hasSize(1);
    assertThat(found.target(0)).isEqualTo(letters(a + b));
    assertThat(found.alignments().get(0).edits())
        .filteredOn(edit -> edit instanceof Edit.Deleted)
        .extracting(edit -> edit.source().length())
        .containsExactly(letters(dropped).length());
  }

  @Test
  void aMovedClauseJoinsItsPassage() {
    String a = clause() + clause();
    String moved = clause() + clause();
    String b = clause() + clause();
    Found found =
        find(sentences(3) + moved + a + b + sentences(3), sentences(3) + a + moved + b + "。");
    assertThat(found.alignments()).hasSize(1);
    assertThat(found.target(0)).isEqualTo(letters(moved + a + b));
    assertThat(found.matched(0)).isGreaterThan(letters(moved + a + b).length() * 9 / 10);
  }

  @Test
  void foreignTextBetweenMakesTwoPassages() {
    String first = sentences(3);
    String second = sentences(3);
    Found found =
        find(
            sentences(2) + first + sentences(6) + second + sentences(2),
            sentences(1) + first + second + sentences(1));
    assertThat(found.alignments()).hasSize(2);
    assertThat(found.target(0)).isEqualTo(letters(first));
    assertThat(found.target(1)).isEqualTo(letters(second));
  }

  @Test
  void exchangedWordsAreEditsOfOnePassage() {
    String passage = sentences(6);
    StringBuilder edited = new StringBuilder(passage);
    for (int i = 7; i < edited.length(); i += 14) {
      if (Character.isIdeographic(edited.charAt(i))) {
        edited.setCharAt(i, character());
      }
    }
    Found found = find(sentences(2) + edited + sentences(2), sentences(2) + passage);
    assertThat(found.alignments()).hasSize(1);
    assertThat(found.target(0)).isEqualTo(letters(edited.toString()));
    assertThat(found.alignments().get(0).edits())
        .anyMatch(edit -> edit instanceof Edit.Replaced)
        .allMatch(edit -> edit.target().length() + edit.source().length() > 0);
  }

  @Test
  void editsCoverBothPassagesWithoutOverlap() {
    for (int trial = 0; trial < 20; trial++) {
      String passage = sentences(8);
      Found found = find(mangled(passage), sentences(1) + passage + sentences(1));
      for (Alignment alignment : found.alignments()) {
        int at = alignment.target().characters().start();
        for (Edit edit : alignment.edits()) {
          assertThat(edit.target().start()).isEqualTo(at);
          at = edit.target().end();
          Span whole = alignment.source().characters();
          assertThat(whole.cover(edit.source())).isEqualTo(whole);
          if (edit instanceof Edit.Equal) {
            assertThat(found.texts().get(0).characters(edit.target()))
                .isEqualTo(found.texts().get(1).characters(edit.source()));
          }
        }
        assertThat(at).isEqualTo(alignment.target().characters().end());
      }
    }
  }

  @Test
  void aRepeatedParagraphIsExplainedOnceAPlace() {
    String passage = sentences(2);
    Found found = find(passage + passage + passage, sentences(1) + passage + sentences(1));
    assertThat(found.alignments()).hasSize(3);
    assertThat(found.alignments().stream().mapToInt(Alignment::matched).sum())
        .isEqualTo(3 * letters(passage).length());
  }

  @Test
  void oneRepeatedCharacterEndsSoonAndStaysInBounds() {
    String same = "好".repeat(3000);
    for (Alignment alignment : find(same, same).alignments()) {
      assertThat(alignment.target().characters().end()).isLessThanOrEqualTo(3000);
      assertThat(alignment.source().characters().end()).isLessThanOrEqualTo(3000);
    }
  }

  @Test
  void whoSharesAPassageMayShareAndOfManyOthersHardlyAnyMay() {
    List<Document> documents = new ArrayList<>();
    String passage = sentences(2);
    for (int i = 0; i < 60; i++) {
      String shared = i == 0 || i == 31 ? passage : "";
      documents.add(document("d" + i, sentences(3) + shared + sentences(3)));
    }
    PassageFinder finder = finder(documents);
    int[] others = IntStream.range(1, 60).toArray();
    int[][] partners = new int[60][0];
    partners[0] = others;
    partners[1] = IntStream.range(2, 2 + Prospects.FEW).toArray();
    partners[2] = IntStream.range(3, 4 + Prospects.FEW).toArray();
    boolean[][] may = mayShare(finder, partners);
    assertThat(may.length).isEqualTo(60);
    for (int i = 0; i < others.length; i++) {
      boolean shares = !finder.find(0, others[i], new Workspace()).isEmpty();
      assertThat(shares).isEqualTo(others[i] == 31);
      assertThat(may[0][i]).isEqualTo(shares);
    }
    // So few are not looked over.
    assertThat(may[1]).hasSize(Prospects.FEW).containsOnly(true);
    assertThat(may[2]).hasSize(Prospects.FEW + 1).containsOnly(false);
    assertThat(may[3]).isEmpty();
  }

  @Test
  void whereAllHaveFewPartnersAllMayShare() {
    PassageFinder finder =
        finder(List.of(document("a", sentences(1)), document("b", sentences(1))));
    assertThat(mayShare(finder, new int[][] {{1}, {}})).isDeepEqualTo(new boolean[][] {{true}, {}});
  }

  @Test
  void aRunOfCharactersSaysWhatItsGramsSay() {
    PassageFinder finder =
        finder(List.of(document("a", "山水云林35石田风雨"), document("b", characters(20))));
    // Nine tokens, one of them a number, have six grams, which nobody else has.
    assertThat(finder.bits(0, new Span(0, 10))).isEqualTo(6 * Rarity.UNUSED);
    assertThat(finder.bits(0, new Span(0, 6))).isEqualTo(2 * Rarity.UNUSED);
    assertThat(finder.bits(0, new Span(0, 5))).isEqualTo(2 * Rarity.UNUSED);
    assertThat(finder.bits(0, new Span(5, 10))).isEqualTo(2 * Rarity.UNUSED);
    assertThat(finder.bits(0, new Span(3, 3))).isZero();
  }

  private String mangled(String passage) {
    StringBuilder mangled = new StringBuilder();
    for (int i = 0; i < passage.length(); i++) {
      int chance = random.nextInt(40);
      if (chance == 0) {
        mangled.append(character());
      }
      if (chance != 1) {
        mangled.append(chance == 2 ? character() : passage.charAt(i));
      }
    }
    return mangled.toString();
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(characters(PLANTED / 6)).append('，').append(characters(PLANTED / 6)).append('。');
    }
    return text.toString();
  }

  private String clause() {
    return characters(PLANTED / 6) + "，";
  }

  private String characters(int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(character());
    }
    return text.toString();
  }

  // No digits and none of the characters that may stand in a number.
  private char character() {
    char c;
    do {
      c = (char) ('\u5100' + random.nextInt(3000));
    } while ("十千半百亿万零两某卅廿".indexOf(c) >= 0);
    return c;
  }

  private static String letters(String text) {
    NormalText normal = normal(document("x", text));
    return normal.characters(new Span(0, normal.length()));
  }

  private Found find(String target, String source) {
    List<Document> documents = new ArrayList<>();
    documents.add(document("target", target));
    documents.add(document("source", source));
    for (int i = 0; i < OTHERS; i++) {
      documents.add(document("other" + i, sentences(4)));
    }
    List<NormalText> texts = documents.stream().map(PassageFinderTest::normal).toList();
    List<Alignment> found = finder(documents).find(0, 1, new Workspace());
    return new Found(texts, found);
  }

  private static PassageFinder finder(List<Document> documents) {
    List<NormalText> texts = documents.stream().map(PassageFinderTest::normal).toList();
    Corpus corpus = Corpus.of(documents, texts);
    Grams[] grams = texts.stream().map(Grams::of).toArray(Grams[]::new);
    Rarity rarity = new Rarity(OfficialFrequency.of(corpus, grams, d -> true));
    return new PassageFinder(corpus, Texts.common(grams), rarity, d -> true, AlignOptions.DEFAULT);
  }

  private static boolean[][] mayShare(PassageFinder finder, int[][] others) {
    try (Workers workers = Workers.of(2)) {
      return finder.prospects().mayShare(others, workers);
    }
  }

  private static Document document(String id, String text) {
    Heading heading =
        new Heading(
            "",
            new Official(id, "", "", Optional.empty(), ""),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return new Document(
        id, heading, text, Collections.singletonList(Paragraph.of(0, text.length())));
  }

  private static NormalText normal(Document document) {
    return Normalizer.normalize(document);
  }

  private record Found(List<NormalText> texts, List<Alignment> alignments) {
    String target(int i) {
      return texts.get(0).characters(alignments.get(i).target().characters());
    }

    String source(int i) {
      return texts.get(1).characters(alignments.get(i).source().characters());
    }

    int matched(int i) {
      return alignments.get(i).matched();
    }
  }
}
