package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void dataFilesNameLabelsInEnglish() {
    assertThat(Stream.of(Label.values()).map(Label::word))
        .containsExactly("allowed", "formula", "quoted", "own", "office", "copied", "edited");
    assertThat(Stream.of(Direction.values()).map(Direction::word))
        .containsExactly("earlier", "undirected", "later");
    assertThat(Stream.of(Relation.values()).map(Relation::word))
        .containsExactly("own", "office", "superior", "subordinate", "other");
  }

  @Test
  void aRankLeadsToItsLabel() {
    for (Label label : Label.values()) {
      assertThat(Label.ofRank(label.rank())).isSameAs(label);
    }
    assertThat(Label.ALLOWED.rank()).isZero();
  }

  @Test
  void onlyEditedCharactersAreNoOverlap() {
    assertThat(Stream.of(Label.values()).filter(label -> !label.isOverlap()))
        .containsExactly(Label.EDITED);
  }

  @Test
  void takenOverIsWhatIsOwnOfTheOfficeOrCopied() {
    assertThat(Stream.of(Label.values()).filter(Label::isReuse))
        .containsExactly(Label.OWN, Label.OFFICE, Label.COPIED);
  }

  @Test
  void whatIsSharedWithWhomIsReusedForThatReason() {
    for (Direction direction : Direction.values()) {
      Reason own = direction == Direction.LATER ? Reason.OWN_LATER : Reason.OWN;
      assertThat(Stream.of(Relation.values()).map(relation -> relation.reason(direction)))
          .containsExactly(own, Reason.OFFICE, Reason.COPIED, Reason.COPIED, Reason.COPIED);
    }
  }
}
