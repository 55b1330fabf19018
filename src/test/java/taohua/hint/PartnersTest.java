package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.planted.JudgedByHand;
import taohua.text.Official;
import taohua.text.Span;

class PartnersTest {
  private static final String PATTERN = "水闸[木|铁]门锈了{三十|十}层[都|]没刮[|过]一回";

  private static Partners partners() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(Official.UNKNOWN, "", "前年" + JudgedByHand.target(PATTERN) + "后来")
            .tells(Official.UNKNOWN, "", "今" + JudgedByHand.source(PATTERN) + "后来");
    return Partners.of(hand.alignment(0, 1, PATTERN));
  }

  @Test
  void anEqualCharacterHasItsPartner() {
    assertThat(partners().of(2)).isEqualTo(1);
    assertThat(partners().of(3)).isEqualTo(2);
    assertThat(partners().of(5)).isEqualTo(4);
    // 没 after the slot and the insertion: 前年水闸木门锈了三十层都没 and 今水闸铁门锈了十层没.
    assertThat(partners().of(12)).isEqualTo(9);
  }

  @Test
  void whatIsChangedOrOutsideHasNone() {
    assertThat(partners().of(4)).isEqualTo(-1);
    assertThat(partners().of(8)).isEqualTo(-1);
    assertThat(partners().of(11)).isEqualTo(-1);
    assertThat(partners().of(1)).isEqualTo(-1);
    assertThat(partners().of(0)).isEqualTo(-1);
    assertThat(partners().of(16)).isEqualTo(-1);
    assertThat(partners().of(15)).isEqualTo(13);
  }

  @Test
  void charactersAreHeldTogether() {
    assertThat(partners().holds(new Span(2, 4))).isTrue();
    assertThat(partners().holds(new Span(2, 5))).isFalse();
    assertThat(partners().holds(new Span(4, 6))).isFalse();
    assertThat(partners().holds(new Span(4, 5))).isFalse();
    assertThat(partners().holds(new Span(1, 3))).isFalse();
    // Before 一回 the source has 过, which the target has not.
    assertThat(partners().holds(new Span(12, 14))).isTrue();
    assertThat(partners().holds(new Span(12, 15))).isFalse();
  }
}
