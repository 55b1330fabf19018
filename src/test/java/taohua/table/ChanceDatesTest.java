package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.judge.Direction;
import taohua.judge.Relation;
import taohua.judge.Shared;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

class ChanceDatesTest {
  private static final String GATE = "水闸的铁门锈了三层";
  private static final Official CITY =
      new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");
  private static final Official COUNTY =
      new Official("郗问渠", "县长", "栖梧市磐溪县", Optional.of(Level.COUNTY), "");

  private static List<String> dates(Corpus corpus) {
    return IntStream.range(0, corpus.size())
        .mapToObj(d -> corpus.document(d).heading().when().map(When::toString).orElse("–"))
        .toList();
  }

  @Test
  void theSameDatesStandOverOtherDocuments() {
    JudgedByHand hand = new JudgedByHand();
    for (int year = 2000; year < 2012; year++) {
      hand.tells(CITY, year == 2005 ? "" : "" + year, GATE);
    }
    Corpus read = hand.corpus();
    Corpus dealt = ChanceDates.deal(read);
    assertThat(dates(dealt)).isNotEqualTo(dates(read)).hasSameElementsAs(dates(read));
    assertThat(dates(ChanceDates.deal(read))).isEqualTo(dates(dealt));
    for (int d = 0; d < read.size(); d++) {
      assertThat(dealt.text(d)).isSameAs(read.text(d));
      assertThat(dealt.official(d)).isEqualTo(read.official(d));
      assertThat(dealt.document(d).heading().title()).isEqualTo("讲话");
    }
  }

  @Test
  void oneDateIsEnoughToDealOut() {
    assertThat(ChanceDates.hasDates(new JudgedByHand().tells(CITY, "", GATE).corpus())).isFalse();
    assertThat(
            ChanceDates.hasDates(
                new JudgedByHand().tells(CITY, "", GATE).tells(CITY, "2020", GATE).corpus()))
        .isTrue();
  }

  private static Shared redirected(String target, String source, boolean allowed) {
    JudgedByHand hand =
        new JudgedByHand().tells(COUNTY, target, GATE + "。").tells(CITY, source, "今年" + GATE);
    Alignment alignment = hand.alignment(0, 1, GATE);
    Shared shared = new Shared(alignment, Direction.EARLIER, Relation.SUPERIOR, allowed);
    return ChanceDates.redirected(List.of(shared), hand.corpus()).get(0);
  }

  @Test
  void whoIsEarlierNowIsTheSource() {
    Shared turned = redirected("2020", "2021", false);
    assertThat(turned.alignment().target().document()).isEqualTo(1);
    assertThat(turned.direction()).isEqualTo(Direction.EARLIER);
    assertThat(turned.relation()).isEqualTo(Relation.SUBORDINATE);
    Shared kept = redirected("2021", "2020", false);
    assertThat(kept.alignment().target().document()).isZero();
    assertThat(kept.direction()).isEqualTo(Direction.EARLIER);
    assertThat(kept.relation()).isEqualTo(Relation.SUPERIOR);
  }

  @Test
  void datesThatTouchGiveNoDirection() {
    Shared undirected = redirected("2021", "2021-05", false);
    assertThat(undirected.alignment().target().document()).isZero();
    assertThat(undirected.direction()).isEqualTo(Direction.UNDIRECTED);
  }

  @Test
  void aPermittedTextStaysTheSource() {
    Shared allowed = redirected("2020", "2021", true);
    assertThat(allowed.alignment().target().document()).isZero();
    assertThat(allowed.direction()).isEqualTo(Direction.EARLIER);
    assertThat(allowed.allowed()).isTrue();
  }
}
