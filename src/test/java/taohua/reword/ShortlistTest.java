package taohua.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortlistTest {
  private static final Shortlist LIST = new Shortlist(/* third= */ 2, /* most= */ 5, /* own= */ 1);

  private static int[] of(String speakers) {
    int[] nearest = new int[speakers.length()];
    for (int d = 0; d < nearest.length; d++) {
      nearest[d] = d;
    }
    return LIST.of(nearest, speakers::charAt, 'a').stream().toArray();
  }

  @Test
  void theNearestByThirdSpeakersAreEnough() {
    assertThat(of("bcdef")).containsExactly(0, 1, 2);
  }

  @Test
  void ofOneSpeakerThereMayBeMoreForHeMayBeTheOneThatIsCompared() {
    assertThat(of("bbbcd")).containsExactly(0, 1, 2, 3, 4);
    assertThat(of("bbbbbbcd")).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void ofTheSpeakerHimselfFewAreRead() {
    assertThat(of("aaba")).containsExactly(0, 2);
  }
}
