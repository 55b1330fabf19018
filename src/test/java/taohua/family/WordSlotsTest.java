package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSlotsTest {
  private static final String BEFORE = "沿河的每一处垃圾堆都要有人认领";
  private static final String AFTER = "谁也不许往后拖";
  private static final Region HEAD = new Region(15, 16, true);
  private static final Region TAIL = new Region(16, 17, true);

  @Test
  void aSlotTakesTheRestOfItsWordsIn() {
    assertThat(whole(HEAD, List.of(), "爱护", "保护", "看护")).isEqualTo(new Region(15, 17, true));
    assertThat(whole(TAIL, List.of(), "河堤", "河道", "河岸")).isEqualTo(new Region(15, 17, true));
  }

  @Test
  void twoThirdsOfTheWitnessesAreEnough() {
    assertThat(whole(HEAD, List.of(), "爱护", "保护", "的护")).isEqualTo(new Region(15, 17, true));
    assertThat(whole(HEAD, List.of(), "爱护", "的护", "和护")).isEqualTo(HEAD);
    assertThat(whole(TAIL, List.of(), "河堤", "河道", "河吗")).isEqualTo(new Region(15, 17, true));
    assertThat(whole(TAIL, List.of(), "河堤", "河吗", "河了")).isEqualTo(TAIL);
  }

  @Test
  void numbersStayAsTheyAre() {
    Region exact = new Region(15, 16, false);
    assertThat(whole(exact, List.of(), "爱护", "保护", "看护")).isEqualTo(exact);
  }

  @Test
  void noSlotGrowsIntoAnEdit() {
    assertThat(whole(HEAD, List.of(new Region(16, 17, true)), "爱护", "保护", "看护")).isEqualTo(HEAD);
    assertThat(whole(HEAD, List.of(new Region(17, 18, true)), "爱护", "保护", "看护"))
        .isEqualTo(new Region(15, 17, true));
    assertThat(whole(TAIL, List.of(new Region(14, 16, true)), "河堤", "河道", "河岸")).isEqualTo(TAIL);
    assertThat(whole(TAIL, List.of(new Region(13, 15, true)), "河堤", "河道", "河岸"))
        .isEqualTo(new Region(15, 17, true));
  }

  @Test
  void noSlotGrowsIntoAnother() {
    Cluster cluster = cluster("爱护", "保护", "看护");
    Region next = new Region(16, 18, false);
    assertThat(WordSlots.of(cluster, List.of(HEAD, next), List.of())).containsExactly(HEAD, next);
    Cluster tails = cluster("河堤", "河道", "河岸");
    Region before = new Region(13, 16, false);
    assertThat(WordSlots.of(tails, List.of(before, TAIL), List.of())).containsExactly(before, TAIL);
  }

  @Test
  void whatNobodyFillsStaysAsItIs() {
    Region nothing = new Region(16, 16, true);
    assertThat(whole(nothing, List.of(), "爱护", "爱护", "爱护")).isEqualTo(nothing);
  }

  @Test
  void onlyFixedTextIsTakenIn() {
    // The second half of the word differs as well: the slot would not hold what it cut.
    assertThat(whole(HEAD, List.of(), "爱护", "保持", "看守")).isEqualTo(HEAD);
  }

  private static Region whole(Region slot, List<Region> edits, String... middles) {
    return WordSlots.of(cluster(middles), List.of(slot), edits).get(0);
  }

  private static Cluster cluster(String... middles) {
    String[] texts = new String[middles.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = BEFORE + middles[i] + AFTER;
    }
    return Clustered.columnwise(texts);
  }
}
