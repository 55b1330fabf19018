package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.alignment;
import static taohua.judge.Texts.equal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.text.Corpus;

/** The rule of {@link LaterOwn} on findings that are made by hand. */
class LaterOwnRuleTest {
  private final List<Finding> findings = new ArrayList<>();
  private Corpus corpus = new Texts().corpus();

  @BeforeEach
  void tellFive() {
    Texts texts = new Texts();
    texts.add("甲", "2022", 60);
    texts.add("乙", "2021", 60);
    texts.add("甲", "2023", 60);
    texts.add("甲", "2020", 60);
    texts.add("甲", "", 60);
    corpus = texts.corpus();
    findings.clear();
  }

  @Test
  void everyOtherOwnTextMustBeLater() {
    Finding taken = finding(Relation.OTHER, Label.OWN, alignment(0, 1, equal(0, 0, 30)));
    assertThat(is(taken)).as("no other own text").isFalse();
    own(alignment(2, 0, equal(0, 0, 30)));
    assertThat(is(taken)).isTrue();
    own(alignment(0, 3, equal(0, 0, 30)));
    assertThat(is(taken)).as("one is earlier").isFalse();
  }

  @Test
  void anUndatedOwnTextIsNotLater() {
    Finding taken = finding(Relation.OTHER, Label.OWN, alignment(0, 1, equal(0, 0, 30)));
    own(alignment(0, 4, equal(0, 0, 30)));
    assertThat(is(taken)).isFalse();
  }

  @Test
  void onlyOwnTextOverThePassageMatters() {
    Finding taken = finding(Relation.OTHER, Label.OWN, alignment(0, 1, equal(0, 0, 30)));
    own(alignment(2, 0, equal(0, 30, 20)));
    assertThat(is(taken)).isFalse();
    own(alignment(2, 0, equal(0, 29, 20)));
    assertThat(is(taken)).isTrue();
    own(alignment(0, 3, equal(30, 0, 20)));
    assertThat(is(taken)).isTrue();
  }

  @Test
  void onlyWhatCountsAsOwnTextOfAnotherIsLaterOwn() {
    own(alignment(2, 0, equal(0, 0, 30)));
    Alignment alignment = alignment(0, 1, equal(0, 0, 30));
    assertThat(is(finding(Relation.OTHER, Label.COPIED, alignment))).isFalse();
    assertThat(is(finding(Relation.OWN, Label.OWN, alignment))).isFalse();
    assertThat(is(finding(Relation.SUPERIOR, Label.OWN, alignment))).isTrue();
  }

  @Test
  void anothersLaterTextIsNoOwnText() {
    Finding taken = finding(Relation.OTHER, Label.OWN, alignment(0, 1, equal(0, 0, 30)));
    findings.add(finding(Relation.OFFICE, Label.OFFICE, alignment(2, 0, equal(0, 0, 30))));
    assertThat(is(taken)).isFalse();
  }

  private boolean is(Finding finding) {
    return LaterOwn.is(corpus, finding, findings);
  }

  private void own(Alignment alignment) {
    findings.add(finding(Relation.OWN, Label.OWN, alignment));
  }

  private static Finding finding(Relation relation, Label label, Alignment alignment) {
    Finding.Weight weight = new Finding.Weight(1, 100, 30, 0);
    return new Finding(1, alignment, Direction.EARLIER, relation, label, weight);
  }
}
