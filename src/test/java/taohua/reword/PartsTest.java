package taohua.reword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;

/** The small parts of the room. */
class PartsTest {
  private static List<String> clauses(String text) {
    Document document = RewordingSet.document("a", "", text);
    Corpus corpus = Corpus.of(List.of(document));
    return Clause.of(0, document, corpus.text(0)).stream()
        .map(clause -> corpus.text(0).characters(clause.characters()))
        .toList();
  }

  @Test
  void clausesEndAtStopsAndParagraphsButNotAtPauses() {
    assertThat(clauses("修路、架桥，“通电”：办学；治水。种树\n养鱼！"))
        .containsExactly("修路架桥", "通电", "办学", "治水", "种树", "养鱼");
  }

  @Test
  void aDotInsideOfANumberEndsNoClause() {
    assertThat(clauses("增长3.5倍，共1,200户")).containsExactly("增长35倍", "共1200户");
  }

  @Test
  void clausesThatSayTheSameInOtherWordsResembleEachOther() {
    Meanings three =
        Meanings.of(
            List.of(
                Meaning.of("改善小区环境"),
                Meaning.of("改进社区环境"),
                Meaning.of("抓好秋粮收购"),
                Meaning.of("清理河道")),
            clause -> true);
    float[] row = new float[4];
    three.resemblance(0, row);
    assertThat(row[1]).isGreaterThan(row[0] / 4).isLessThan(row[0]);
    assertThat(row[2]).isZero();
  }

  @Test
  void aClauseThatIsNoEvidenceIsNotFound() {
    Meanings two =
        Meanings.of(
            List.of(Meaning.of("改善小区环境"), Meaning.of("改进社区环境"), Meaning.of("清理河道")),
            clause -> clause != 1);
    float[] row = new float[3];
    two.resemblance(0, row);
    assertThat(row[0]).isPositive();
    assertThat(row[1]).isZero();
  }

  @Test
  void clausesThatNameNumbersAgreeIfOneIsTheSame() {
    Meaning some = Meaning.of("新建三座桥，占百分之五");
    assertThat(some.agrees(Meaning.of("建设三座桥"))).isTrue();
    assertThat(some.agrees(Meaning.of("建设百分之八"))).isFalse();
    assertThat(some.agrees(Meaning.of("建设桥梁"))).isTrue();
  }

  @Test
  void likenessIsTheShareOfCharactersInCommonRuns() {
    assertThat(Likeness.of("甲乙丙丁戊己庚辛", "子甲乙丙丁丑")).isEqualTo(4.0 / 6);
    assertThat(Likeness.of("甲乙丙丁", "甲乙丙戊")).isZero();
    assertThat(Likeness.of("甲乙丙丁戊", "甲乙丙丁戊")).isEqualTo(1);
    assertThat(Likeness.of("甲乙", "丙甲乙")).isEqualTo(1);
    assertThat(Likeness.of("甲乙", "乙甲丙")).isZero();
  }

  private static Neighbours neighbours(int[] officials, float... best) {
    Neighbours near = new Neighbours();
    for (int i = 0; i < best.length; i++) {
      near.add(officials[i], best[i]);
    }
    return near;
  }

  @Test
  void whatIsFoundAnywayIsTheMeanOfTheNearestOfThirdSpeakers() {
    Neighbours near =
        neighbours(new int[] {5, 7, 2, 1, 7, 3, 4}, /* best...= */ 1, 9, 4, 5, 4, 3, 2);
    assertThat(near.anyway(7, 5)).isEqualTo((5 + 4 + 3 + 2 + 1) / 5f);
    assertThat(near.anyway(8, 5)).isEqualTo((9 + 5 + 4 + 4 + 3) / 5f);
    assertThat(near.anyway(8, 2)).isEqualTo((9 + 5) / 2f);
  }

  @Test
  void whatTheSpeakerSaysElsewhereIsNoNeighbour() {
    Neighbours near = neighbours(new int[] {1}, 3);
    near.addOwn(8);
    near.addOwn(6);
    assertThat(near.anyway(2, 1)).isEqualTo(3);
    assertThat(near.own()).isEqualTo(8);
  }

  @Test
  void documentsOfNeitherSpeakerAreCounted() {
    Corpus corpus =
        Corpus.of(
            List.of(
                RewordingSet.document("a", "甲", "修路"),
                RewordingSet.document("b", "乙", "修路"),
                RewordingSet.document("c", "乙", "修路"),
                RewordingSet.document("d", "丙", "修路"),
                RewordingSet.document("e", "丁", "修路")));
    Compared compared =
        new Compared(
            d -> true, d -> true, d -> d > 0, d -> new BitSet(), (one, other) -> new BitSet());
    ThirdSpeakers third = new ThirdSpeakers(corpus, compared);
    assertThat(third.documents(0, 1)).isEqualTo(2);
    assertThat(third.documents(0, 3)).isEqualTo(3);
    assertThat(third.documents(2, 4)).isEqualTo(1);
  }

  @Test
  void chanceIsReadFromScoresThatFallExponentially() {
    Random random = new Random(5);
    double[] scores =
        IntStream.range(0, 4000)
            .mapToDouble(i -> -1.5 * Math.log(1 - random.nextDouble()))
            .toArray();
    Chance chance = Chance.of(scores, 4000);
    assertThat(chance.scale()).isCloseTo(1.5, within(.15));
    // One row a pair, of which one in e^4 reaches 6.
    assertThat(chance.expected(6)).isCloseTo(Math.exp(-4), within(.006));
    assertThat(chance.expected(9)).isLessThan(chance.expected(6) / 5);
  }

  @Test
  void withoutRowsChanceIsSmallButNotZero() {
    assertThat(Chance.of(new double[0], 100).expected(8)).isPositive().isLessThan(.001);
  }
}
