package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.judge.Label;
import taohua.planted.JudgedByHand;
import taohua.planted.Officialese;
import taohua.text.Level;
import taohua.text.Official;

class UnknownSpeakersTest {
  private static final String GATE = "水闸的铁门锈了三层";
  private static final String BOAT = "渡船的缆绳断了两回";
  private static final String LAMP = "山口的路灯今年不再亮";
  private static final Official KNOWN =
      new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");

  private static Official only(String role) {
    return new Official("", role, "", Optional.empty(), "");
  }

  /** A text of its own around what it shares. */
  private static String around(String shared, int seed) {
    return new Officialese(new Random(seed)).paragraph(200) + shared + "。";
  }

  /** Two that share three turns, and a third document that may have one of them. */
  private static JudgedByHand threeTurns(Official first, Official second, String third) {
    String all = GATE + "。" + BOAT + "。" + LAMP;
    JudgedByHand hand =
        new JudgedByHand()
            .tells(first, "2020", around(all, 1))
            .tells(second, "2021", around(all, 2))
            .tells(KNOWN, "2022", around(third, 3))
            .shares(1, 0, Label.COPIED, GATE)
            .shares(1, 0, Label.COPIED, BOAT)
            .shares(1, 0, Label.COPIED, LAMP);
    return third.isEmpty() ? hand : hand.shares(2, 0, Label.COPIED, third);
  }

  @Test
  void threeTurnsThatNobodyElseHasHintAtOneSpeaker() {
    assertThat(UnknownSpeakers.of(threeTurns(only(""), only(""), "").judged()))
        .containsExactly(new LikelyOne(0, 1, 3, ""));
  }

  @Test
  void oneOfTheTwoMayBeKnown() {
    assertThat(UnknownSpeakers.of(threeTurns(KNOWN, only(""), "").judged())).hasSize(1);
    assertThat(UnknownSpeakers.of(threeTurns(only(""), KNOWN, "").judged())).hasSize(1);
    assertThat(UnknownSpeakers.of(threeTurns(KNOWN, KNOWN, "").judged())).isEmpty();
  }

  @Test
  void aTurnOfAThirdDocumentDoesNotCount() {
    assertThat(UnknownSpeakers.of(threeTurns(only(""), only(""), BOAT).judged())).isEmpty();
  }

  @Test
  void underOneOfficeOneTurnIsEnough() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(only("水务局局长"), "2020", around(GATE, 1))
            .tells(only("水务局局长"), "2021", around(GATE, 2))
            .tells(only("农业局局长"), "2021", around(BOAT, 3))
            .tells(only("水务局局长"), "2021", around(BOAT, 4));
    assertThat(
            UnknownSpeakers.of(
                hand.shares(1, 0, Label.COPIED, GATE).shares(3, 2, Label.COPIED, BOAT).judged()))
        .containsExactly(new LikelyOne(0, 1, 1, "水务局局长"));
  }

  @Test
  void commonLanguageIsNobodysTurn() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(only("水务局局长"), "2020", around(GATE, 1))
            .tells(only("水务局局长"), "2021", around(GATE, 2))
            .shares(1, 0, Label.FORMULA, GATE);
    assertThat(UnknownSpeakers.of(hand.judged())).isEmpty();
  }

  @Test
  void aCopyIsNoHint() {
    String all = GATE + "。" + BOAT + "。" + LAMP + "。";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(only(""), "2020", all)
            .tells(only(""), "2021", all)
            .shares(1, 0, Label.COPIED, GATE)
            .shares(1, 0, Label.COPIED, BOAT)
            .shares(1, 0, Label.COPIED, LAMP);
    assertThat(UnknownSpeakers.of(hand.judged())).isEmpty();
  }
}
