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

/** The rule of {@link OwnUse} on findings that are made by hand. */
class OwnUseTest {
  private final List<Finding> findings = new ArrayList<>();
  private Corpus corpus = new Texts().corpus();

  @BeforeEach
  void tellSix() {
    Texts texts = new Texts();
    texts.add("甲", "2022", 60);
    texts.add("乙", "2021", 60);
    texts.add("甲", "2023", 60);
    texts.add("甲", "2020", 60);
    texts.add("甲", "", 60);
    texts.add("丙", "2019", 60);
    corpus = texts.corpus();
    findings.clear();
  }

  @Test
  void whatTheSameOfficialSaysLaterIsUsedAgain() {
    Finding taken = taken(alignment(0, 1, equal(0, 0, 30)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(), false, OwnUse.NOBODY));
    own(alignment(2, 0, equal(0, 0, 30)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(2), false, OwnUse.NOBODY));
  }

  @Test
  void whoeverHadItBeforeAllOwnTextsIsNamedTheFirstOfThem() {
    Finding taken = taken(alignment(0, 1, equal(0, 0, 30)));
    own(alignment(0, 3, equal(0, 0, 30)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(), true, OwnUse.NOBODY));
    taken(alignment(0, 5, equal(0, 0, 30)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(), true, 5));
  }

  @Test
  void anUndatedOwnTextIsNeitherEarlierNorLater() {
    Finding taken = taken(alignment(0, 1, equal(0, 0, 30)));
    own(alignment(0, 4, equal(0, 0, 30)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(), false, OwnUse.NOBODY));
  }

  @Test
  void onlyTextOverThePassageMatters() {
    Finding taken = taken(alignment(0, 1, equal(0, 0, 30)));
    own(alignment(2, 0, equal(0, 30, 20)));
    own(alignment(0, 3, equal(30, 0, 20)));
    assertThat(of(taken)).isEqualTo(new OwnUse(List.of(), false, OwnUse.NOBODY));
    own(alignment(2, 0, equal(0, 29, 20)));
    assertThat(of(taken).again()).containsExactly(2);
  }

  @Test
  void anothersLaterTextIsNoOwnText() {
    Finding taken = taken(alignment(0, 1, equal(0, 0, 30)));
    findings.add(finding(Relation.OFFICE, Label.OFFICE, alignment(2, 0, equal(0, 0, 30))));
    assertThat(of(taken).again()).isEmpty();
  }

  private OwnUse of(Finding finding) {
    return OwnUse.of(corpus, finding, findings);
  }

  private void own(Alignment alignment) {
    findings.add(finding(Relation.OWN, Label.OWN, alignment));
  }

  private Finding taken(Alignment alignment) {
    Finding taken = finding(Relation.OTHER, Label.COPIED, alignment);
    findings.add(taken);
    return taken;
  }

  private static Finding finding(Relation relation, Label label, Alignment alignment) {
    Finding.Weight weight = new Finding.Weight(1, 100, 30, 0);
    return new Finding(1, alignment, Direction.EARLIER, relation, label, weight);
  }
}
