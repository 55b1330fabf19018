package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.WELLS;

import org.junit.jupiter.api.Test;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class OriginalsTest {
  private static final Official CITY = Story.official("闻景澄", "岚川省栖梧市", Level.CITY);
  private static final Official OTHER = Story.official("郗问渠", "濯江省望潮市", Level.CITY);

  @Test
  void aQuotationOfWhoSaidItIsVerified() {
    Ladder ladder = quoting("闻景澄同志强调：“" + WELLS + "”");
    assertThat(ladder.of(Label.QUOTED)).isGreaterThan(60);
    assertThat(ladder.quotedVerified()).isEqualTo(ladder.of(Label.QUOTED));
    assertThat(ladder.quotedMarked()).isZero();
  }

  @Test
  void anOfficeWithItsPlaceNamesTheSpeaker() {
    Ladder ladder = quoting("栖梧市的书记强调：“" + WELLS + "”");
    assertThat(ladder.quotedVerified()).isEqualTo(ladder.of(Label.QUOTED)).isPositive();
  }

  @Test
  void aQuotationOfSomebodyElseIsMarkedOnly() {
    Ladder ladder = quoting("仉守川同志强调：“" + WELLS + "”");
    assertThat(ladder.of(Label.QUOTED)).isGreaterThan(60);
    assertThat(ladder.quotedVerified()).isZero();
  }

  @Test
  void anOfficeOfAnotherPlaceIsMarkedOnly() {
    Ladder ladder = quoting("砚河市的书记强调：“" + WELLS + "”");
    assertThat(ladder.quotedVerified()).isZero();
    assertThat(ladder.quotedMarked()).isPositive();
  }

  private static Ladder quoting(String quotation) {
    Run run =
        new Story()
            .tells("a.txt", CITY, "2020-03-04", WELLS, BRIDGES)
            .tells("b.txt", OTHER, "2021-04-05", quotation)
            .run();
    return run.entries().stream()
        .filter(entry -> run.corpus().document(entry.document()).id().equals("b.txt"))
        .map(Entry::ladder)
        .findFirst()
        .orElseThrow();
  }
}
