package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

class OfficialsTest {
  private static final Official A = new Official("闻景澄", "", "栖梧市", Optional.empty(), "");
  private static final Official SAME =
      new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");
  private static final Official B = new Official("郗问渠", "县长", "磐溪县", Optional.of(Level.COUNTY), "");

  private static Ladder ladder(int characters, int copied, int own, int verified, int single) {
    return new Ladder(
        characters,
        Map.of(Label.COPIED, copied, Label.OWN, own),
        verified,
        single,
        new Ladder.LargestSource(1, copied, copied));
  }

  private static final List<Ladder> LADDERS =
      List.of(ladder(100, 10, 1, 2, 3), ladder(200, 20, 0, 4, 5), ladder(400, 0, 7, 6, 0));

  private static Judged judged(String first, String second, String third) {
    return new JudgedByHand()
        .tells(A, first, "甲")
        .tells(B, second, "乙")
        .tells(SAME, third, "丙")
        .judged();
  }

  @Test
  void anOfficialSumsAllDocuments() {
    List<OfficialFigures> officials = Officials.of(judged("2020", "2021", "2022"), LADDERS);
    assertThat(officials).extracting(OfficialFigures::official).containsExactly(0, 1);
    assertThat(officials).extracting(OfficialFigures::documents).containsExactly(2, 1);
    assertThat(officials.get(0).ladder())
        .isEqualTo(
            new Ladder(
                500, Map.of(Label.COPIED, 10, Label.OWN, 8), 8, 3, Ladder.LargestSource.NONE));
  }

  @Test
  void whoItIsComesFromTheFirstDocumentThatTells() {
    OfficialFigures both = Officials.of(judged("", "", ""), LADDERS).get(0);
    assertThat(both.heading()).isEqualTo(SAME);
    assertThat(both.period())
        .isEqualTo(new OfficialFigures.Period(Optional.empty(), Optional.empty()));
  }

  @Test
  void aSeriesIsAPartAsWell() {
    Official series = new Official("", "", "", Optional.empty(), "宗氏");
    Judged judged = new JudgedByHand().tells(series, "", "甲").judged();
    assertThat(Officials.of(judged, LADDERS).get(0).heading()).isEqualTo(series);
  }

  @Test
  void thePeriodGoesFromTheEarliestDayToTheLast() {
    OfficialFigures.Period period =
        Officials.of(judged("2021", "2019", "2021-03"), LADDERS).get(0).period();
    assertThat(period.first()).map(When::toString).hasValue("2021");
    assertThat(period.last()).map(When::toString).hasValue("2021");
    period = Officials.of(judged("2021", "2019", "2021-01"), LADDERS).get(0).period();
    assertThat(period.first()).map(When::toString).hasValue("2021-01");
    period = Officials.of(judged("2021", "2019", "2021-12"), LADDERS).get(0).period();
    assertThat(period.last()).map(When::toString).hasValue("2021-12");
  }

  @Test
  void anUploadDateIsNone() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2019", When.Kind.UPLOADED, "甲")
            .tells(A, "2020", "甲")
            .tells(A, "2023", When.Kind.UPLOADED, "甲")
            .judged();
    OfficialFigures.Period period = Officials.of(judged, LADDERS).get(0).period();
    assertThat(period.first()).map(When::toString).hasValue("2020");
    assertThat(period.last()).map(When::toString).hasValue("2020");
  }

  @Test
  void whoTookNoPartIsLeftOut() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2020", "甲")
            .tells(B, "2021", "乙")
            .tells(SAME, "2022", "丙")
            .sides(d -> d == 2, d -> false, false)
            .judged();
    List<OfficialFigures> officials = Officials.of(judged, LADDERS);
    assertThat(officials).hasSize(1);
    assertThat(officials.get(0).documents()).isEqualTo(1);
    assertThat(officials.get(0).ladder().characters()).isEqualTo(400);
  }
}
