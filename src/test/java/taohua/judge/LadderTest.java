package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final Ladder.LargestSource LARGEST = new Ladder.LargestSource(3, 40, 20);

  @Test
  void allButEditedCharactersAreTheTotal() {
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    int power = 1;
    for (Label label : Label.values()) {
      labelled.put(label, power);
      power *= 2;
    }
    Ladder ladder = new Ladder(1000, labelled, 1, 7, LARGEST);
    assertThat(ladder.total()).isEqualTo(1 + 2 + 4 + 8 + 16 + 32);
    assertThat(ladder.residual()).isEqualTo(32);
    assertThat(ladder.residualShared()).isEqualTo(25);
    assertThat(ladder.quotedMarked()).isEqualTo(3);
    assertThat(ladder.of(Label.EDITED)).isEqualTo(64);
  }

  @Test
  void aCountIsAShareOfTheBody() {
    Ladder ladder = new Ladder(80, Map.of(Label.COPIED, 20), 0, 0, LARGEST);
    assertThat(ladder.share(ladder.residual())).isEqualTo(0.25);
    assertThat(ladder.of(Label.OWN)).isZero();
    assertThat(new Ladder(0, Map.of(), 0, 0, LARGEST).share(0)).isZero();
  }

  @Test
  void whoChangesHisMapChangesNoLadder() {
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    Ladder ladder = new Ladder(80, labelled, 0, 0, LARGEST);
    labelled.put(Label.COPIED, 5);
    assertThat(ladder.residual()).isZero();
  }
}
