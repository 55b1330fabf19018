package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.planted.Officialese;
import taohua.text.Level;
import taohua.text.Official;

class GatherTest {
  private static final String GATE = "水闸的铁门锈了三层";
  private static final String BOAT = "渡船的缆绳断了两回";
  private static final String LAMP = "山口的路灯今年不再亮";

  private static Official official(int number) {
    return new Official("闻" + number, "市长", "栖" + number + "市", Optional.of(Level.CITY), "");
  }

  private static JudgedByHand target() {
    return new JudgedByHand()
        .tells(official(0), "2022", GATE + "。" + BOAT + "。" + LAMP + "。")
        .tells(official(1), "2021", GATE + "。" + BOAT)
        .tells(official(2), "2020", BOAT + "。" + LAMP)
        .tells(official(3), "2021", GATE);
  }

  @Test
  void whoExplainsMostComesFirstThenWhatIsLeft() {
    List<GatherStep> steps =
        Gather.of(
            target()
                .shares(0, 1, Label.COPIED, GATE)
                .shares(0, 1, Label.COPIED, BOAT)
                .shares(0, 2, Label.COPIED, BOAT + LAMP)
                .shares(0, 3, Label.COPIED, GATE)
                .judged(),
            Workers.ALONE);
    assertThat(steps)
        .containsExactly(new GatherStep(0, 2, 1, 19, 19, 19), new GatherStep(0, 1, 2, 9, 9, 28));
  }

  @Test
  void ofTwoThatExplainAsMuchTheFirstIsTaken() {
    List<GatherStep> steps =
        Gather.of(
            target().shares(0, 3, Label.COPIED, GATE).shares(0, 1, Label.COPIED, GATE).judged(),
            Workers.ALONE);
    assertThat(steps).containsExactly(new GatherStep(0, 1, 1, 9, 9, 9));
  }

  @Test
  void copiedCharactersAreCountedApart() {
    List<GatherStep> steps =
        Gather.of(
            target().shares(0, 1, Label.COPIED, GATE).labels(0, "铁门", Label.OWN).judged(),
            Workers.ALONE);
    assertThat(steps).containsExactly(new GatherStep(0, 1, 1, 9, 7, 9));
  }

  @Test
  void whatIsEditedExplainsNothing() {
    List<GatherStep> steps =
        Gather.of(
            target().shares(0, 1, Label.COPIED, GATE).labels(0, "铁门", Label.EDITED).judged(),
            Workers.ALONE);
    assertThat(steps).containsExactly(new GatherStep(0, 1, 1, 7, 7, 7));
  }

  @Test
  void withoutADirectionBothExplainEachOther() {
    Judged judged =
        new JudgedByHand()
            .tells(official(0), "", GATE)
            .tells(official(1), "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .judged();
    assertThat(Gather.of(judged, Workers.ALONE))
        .containsExactly(new GatherStep(0, 1, 1, 9, 9, 9), new GatherStep(1, 0, 1, 9, 9, 9));
  }

  @Test
  void everyStepTakesWhatNoOtherBeats() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Officialese prose = new Officialese(random);
      List<String> clauses = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        clauses.add(prose.clause());
      }
      JudgedByHand hand = new JudgedByHand().tells(official(0), "2022", String.join("，", clauses));
      List<BitSet> explained = new ArrayList<>();
      List<Runnable> shares = new ArrayList<>();
      explained.add(new BitSet());
      for (int source = 1; source <= 6; source++) {
        hand.tells(official(source), "2021", String.join("，", clauses));
        BitSet has = new BitSet();
        int number = source;
        for (int i = 0; i < clauses.size(); i++) {
          if (random.nextBoolean()) {
            String clause = clauses.get(i);
            int start = String.join("", clauses.subList(0, i)).length();
            has.set(start, start + clause.length());
            shares.add(() -> hand.shares(0, number, Label.COPIED, clause));
          }
        }
        explained.add(has);
      }
      shares.forEach(Runnable::run);
      int cumulative = 0;
      List<GatherStep> steps = Gather.of(hand.judged(), Workers.ALONE);
      for (GatherStep step : steps) {
        int most = explained.stream().mapToInt(BitSet::cardinality).max().orElseThrow();
        BitSet taken = (BitSet) explained.get(step.source()).clone();
        cumulative += most;
        assertThat(step.rank()).isEqualTo(steps.indexOf(step) + 1);
        assertThat(step.characters()).isEqualTo(most).isEqualTo(taken.cardinality());
        assertThat(step.cumulative()).isEqualTo(cumulative);
        explained.forEach(each -> each.andNot(taken));
      }
      assertThat(explained).allMatch(BitSet::isEmpty);
    }
  }
}
