package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.planted.Story;
import taohua.text.Level;
import taohua.text.Official;

class CausesTest {
  private static final Official A = Story.official("闻景澄", "栖梧市", Level.CITY);
  private static final Official B = Story.official("郗问渠", "松陉市", Level.CITY);
  private static final Official C = Story.official("濮望川", "望潮市", Level.CITY);

  @Test
  void theEarlierOfTwoIsTheDirectSourceWithAnAlternative() {
    List<Cause> causes =
        new Story()
            .tells("a.txt", A, "2021", BRIDGES)
            .tells("b.txt", B, "2022", BRIDGES)
            .hints()
            .causes();
    assertThat(causes).hasSize(1);
    Cause cause = causes.get(0);
    assertThat(cause.kind()).isEqualTo(Cause.Kind.DIRECT);
    assertThat(cause.document()).isZero();
    assertThat(cause.officials()).containsExactly(0, 1);
    assertThat(cause.alternatives()).isEqualTo(Set.of(Cause.Kind.COMMON_SOURCE_UNKNOWN));
  }

  @Test
  void twoWhoseDatesDoNotTellAreUndirected() {
    assertThat(
            new Story()
                .tells("a.txt", A, "", BRIDGES)
                .tells("b.txt", B, "2022", BRIDGES)
                .hints()
                .causes())
        .extracting(Cause::kind)
        .containsExactly(Cause.Kind.UNDIRECTED);
  }

  @Test
  void twoWhoHaveItFromAThirdShareASource() {
    Hints hints =
        new Story()
            .tells("a.txt", A, "2020", BRIDGES)
            .tells("b.txt", B, "2021", BRIDGES)
            .tells("c.txt", C, "2022", BRIDGES)
            .hints();
    assertThat(hints.causes())
        .extracting(cause -> cause.kind() + " " + cause.document())
        .containsExactlyInAnyOrder("DIRECT 0", "DIRECT 0", "COMMON_SOURCE 0");
  }

  @Test
  void severalOfWhomNoneIsFirstHaveItFromElsewhere() {
    assertThat(
            new Story()
                .tells("a.txt", A, "2022", BRIDGES)
                .tells("b.txt", B, "2022", BRIDGES)
                .tells("c.txt", C, "2022", BRIDGES)
                .hints()
                .causes())
        .hasSize(3)
        .allMatch(cause -> cause.kind() == Cause.Kind.COMMON_SOURCE_UNKNOWN)
        .allMatch(cause -> cause.officials().size() == 3 && cause.document() == -1);
  }
}
