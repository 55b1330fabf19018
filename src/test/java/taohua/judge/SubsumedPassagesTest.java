package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

class SubsumedPassagesTest {
  private Texts texts = new Texts();

  @BeforeEach
  void tellFour() {
    texts = new Texts();
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      texts.add(name, "2020", 300);
    }
  }

  @Test
  void aSentenceInsideOfAPageIsSubsumed() {
    Shared page = copied(0, 1, equal(0, 0, 200));
    Shared sentence = copied(0, 2, equal(50, 0, 40));
    assertThat(subsumed(page, sentence)).containsExactly(sentence);
  }

  @Test
  void aFifthMoreIsAnotherSentenceAndLessIsNot() {
    Shared sentence = copied(0, 2, equal(0, 0, 100));
    assertThat(subsumed(copied(0, 1, equal(0, 0, 120)), sentence)).containsExactly(sentence);
    assertThat(subsumed(copied(0, 1, equal(0, 0, 119)), sentence)).isEmpty();
  }

  @Test
  void fourFifthsMustLieInside() {
    Shared page = copied(0, 1, equal(0, 0, 200));
    Shared reaching = copied(0, 2, equal(120, 0, 100));
    assertThat(subsumed(page, reaching)).containsExactly(reaching);
    assertThat(subsumed(page, copied(0, 2, equal(121, 0, 100)))).isEmpty();
  }

  @Test
  void whatIsItselfSubsumedSubsumesNothing() {
    Shared page = copied(0, 1, equal(0, 0, 200));
    Shared inside = copied(0, 2, equal(130, 0, 80));
    // Four fifths of the last lie in the second, and too few in the page.
    Shared last = copied(0, 3, equal(170, 0, 50));
    assertThat(subsumed(page, inside, last)).containsExactly(inside);
    assertThat(subsumed(inside, last)).containsExactly(last);
  }

  @Test
  void eachTargetIsLookedAtAlone() {
    Shared page = copied(0, 1, equal(0, 0, 200));
    Shared other = copied(3, 1, equal(0, 0, 40));
    assertThat(subsumed(page, other)).isEmpty();
  }

  @Test
  void whatDoesNotCountSubsumesNothingAndIsNotSubsumed() {
    Corpus corpus = texts.corpus();
    Shared page = copied(0, 1, equal(0, 0, 200));
    Shared sentence = copied(0, 2, equal(50, 0, 40));
    SharedByDocument shared = SharedByDocument.of(corpus, List.of(page, sentence));
    for (int alone = 0; alone < 2; alone++) {
      BitSet counting = new BitSet();
      counting.set(alone);
      assertThat(SubsumedPassages.of(corpus, shared, counting).isEmpty()).isTrue();
    }
  }

  @Test
  void equallyLongOnesKeepEachOther() {
    Shared one = copied(0, 1, equal(0, 0, 100));
    Shared other = copied(0, 2, equal(0, 0, 100));
    assertThat(subsumed(one, other)).isEmpty();
  }

  private List<Shared> subsumed(Shared... passages) {
    Corpus corpus = texts.corpus();
    SharedByDocument shared = SharedByDocument.of(corpus, List.of(passages));
    BitSet counting = new BitSet();
    counting.set(0, passages.length);
    return SubsumedPassages.of(corpus, shared, counting).stream().mapToObj(shared::get).toList();
  }
}
