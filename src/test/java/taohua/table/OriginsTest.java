package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.judge.View;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;

class OriginsTest {
  private static final String GATE = "水闸的铁门锈了三层";
  private static final String BOAT = "渡船的缆绳断了两回";
  private static final Official A = official("闻景澄", "栖梧市");
  private static final Official B = official("郗问渠", "松陉市");
  private static final Official C = official("濮望川", "望潮市");
  private static final Official PREDECESSOR = official("卓听澜", "栖梧市");

  private static Official official(String name, String place) {
    return new Official(name, "市长", place, Optional.of(Level.CITY), "");
  }

  private static Origins origins(Judged judged, int document) {
    return Origins.of(judged, document, View.of(judged).get(document));
  }

  @Test
  void theOnlyPartnerExplainsWhatItShares() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2022", GATE + "，" + BOAT + "。")
            .tells(B, "2021", GATE + "。")
            .shares(0, 1, Label.COPIED, GATE)
            .judged();
    Origins origins = origins(judged, 0);
    assertThat(origins.of(0)).isEqualTo(1);
    assertThat(origins.of(GATE.length() - 1)).isEqualTo(1);
    assertThat(origins.of(GATE.length())).isNegative();
    assertThat(origins.isDirected(1)).isTrue();
  }

  @Test
  void ofSeveralOfficialsTheFirstExplains() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2023", GATE)
            .tells(B, "2022", GATE)
            .tells(C, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .judged();
    assertThat(origins(judged, 0).of(0)).isEqualTo(2);
  }

  @Test
  void whoseDatesTouchExplainNothingAlone() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2023", GATE)
            .tells(B, "2021", GATE)
            .tells(C, "2021-05", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .judged();
    assertThat(origins(judged, 0).of(0)).isNegative();
  }

  @Test
  void theOfficeAndOneselfExplainNoResidual() {
    for (Label label : List.of(Label.COPIED, Label.OFFICE, Label.OWN)) {
      Judged judged =
          new JudgedByHand()
              .tells(A, "2023", GATE + "，" + BOAT)
              .tells(PREDECESSOR, "2020", GATE)
              .tells(A, "2020", BOAT)
              .shares(0, 1, label, GATE)
              .shares(0, 2, label, BOAT)
              .judged();
      assertThat(judged.findings()).extracting(one -> one.relation()).contains(Relation.OFFICE);
      Origins origins = origins(judged, 0);
      assertThat(origins.of(0)).isNegative();
      assertThat(origins.of(GATE.length())).isNegative();
    }
  }

  @Test
  void thePredecessorDoesNotKeepAnotherFromExplaining() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2023", GATE)
            .tells(PREDECESSOR, "2020", GATE)
            .tells(B, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .judged();
    assertThat(origins(judged, 0).of(0)).isEqualTo(2);
  }

  @Test
  void whatExplainsItselfIsNoOrigin() {
    for (Label label : List.of(Label.FORMULA, Label.QUOTED, Label.ALLOWED)) {
      Judged judged =
          new JudgedByHand()
              .tells(A, "2023", GATE)
              .tells(B, "2021", GATE)
              .shares(0, 1, label, GATE)
              .judged();
      assertThat(origins(judged, 0).of(0)).isNegative();
    }
  }

  @Test
  void aLaterDocumentIsNoOriginOfItsSource() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2023", GATE)
            .tells(B, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .judged();
    assertThat(origins(judged, 1).of(0)).isNegative();
  }

  @Test
  void withoutDatesEachExplainsTheOtherButNotForCertain() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "", GATE)
            .tells(B, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .judged();
    assertThat(origins(judged, 0).of(0)).isEqualTo(1);
    assertThat(origins(judged, 0).isDirected(1)).isFalse();
    assertThat(origins(judged, 1).of(0)).isZero();
    assertThat(origins(judged, 1).isDirected(0)).isFalse();
  }
}
