package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {
  private static final Region NUMBER = new Region(3, 4, false);
  private static final Region WORDS = new Region(5, 8, true);

  @Test
  void aCoverHoldsBothAndWhatIsBetween() {
    assertThat(NUMBER.cover(WORDS)).isEqualTo(new Region(3, 8, true));
    assertThat(WORDS.cover(NUMBER)).isEqualTo(new Region(3, 8, true));
    assertThat(NUMBER.cover(new Region(6, 7, false))).isEqualTo(new Region(3, 7, false));
  }

  @Test
  void aRegionGrowsOnBothSides() {
    assertThat(WORDS.grown(2, 1)).isEqualTo(new Region(3, 9, true));
    assertThat(NUMBER.grown(0, 1)).isEqualTo(new Region(3, 5, false));
  }

  @Test
  void aRegionIsWithinItsOwnBorders() {
    assertThat(WORDS.isWithin(5, 8)).isTrue();
    assertThat(WORDS.isWithin(6, 8)).isFalse();
    assertThat(WORDS.isWithin(5, 7)).isFalse();
  }

  @Test
  void onlyLooseRegionsHaveWhatStandsAroundThem() {
    Cluster cluster = Clustered.of("先守住河堤再说", "先要守住河堤来再说");
    Row row = cluster.rows().get(1);
    Region whole = new Region(1, 5, true);
    assertThat(whole.filler(row)).isEqualTo("要守住河堤来");
    assertThat(whole.start(row)).isEqualTo(1);
    assertThat(whole.end(row)).isEqualTo(7);
    Region exact = new Region(1, 5, false);
    assertThat(exact.filler(row)).isEqualTo("守住河堤");
    assertThat(exact.start(row)).isEqualTo(2);
    assertThat(exact.end(row)).isEqualTo(6);
  }
}
