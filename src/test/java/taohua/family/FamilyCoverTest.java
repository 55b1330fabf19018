package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class FamilyCoverTest {
  @Test
  void aFamilyIsToldWhereOneTellsEachWitness() {
    FamilyCover cover = new FamilyCover();
    assertThat(cover.tells(family(part(1, 0, 5, 9)))).isFalse();
    assertThat(cover.tells(family())).isFalse();
    Family whole = family(whole(1, 0), whole(2, 3));
    cover.add(whole);
    assertThat(cover.tells(family(part(1, 0, 5, 9), part(2, 3, 0, 4)))).isTrue();
    assertThat(cover.tells(family(part(2, 3, 0, 4)))).isTrue();
    assertThat(cover.tells(family(part(1, 0, 5, 9), part(2, 2, 0, 4)))).isFalse();
    assertThat(cover.tells(family(part(3, 0, 5, 9)))).isFalse();
    assertThat(cover.families()).containsExactly(whole);
  }

  @Test
  void twoFamiliesTogetherDoNotTellAThird() {
    FamilyCover cover = new FamilyCover();
    cover.add(family(whole(1, 0), whole(5, 0)));
    cover.add(family(whole(2, 0), whole(6, 0)));
    assertThat(cover.tells(family(whole(1, 0), whole(2, 0)))).isFalse();
    assertThat(cover.tells(family(whole(2, 0), whole(6, 0)))).isTrue();
    assertThat(cover.families()).hasSize(2);
  }

  @Test
  void passagesOfOneParagraphThatDoNotOverlapTellOfDifferentText() {
    FamilyCover cover = new FamilyCover();
    cover.add(family(part(1, 0, 10, 20), part(1, 0, 30, 40)));
    assertThat(cover.tells(family(part(1, 0, 20, 30)))).isFalse();
    assertThat(cover.tells(family(part(1, 0, 19, 30)))).isTrue();
    assertThat(cover.tells(family(part(1, 0, 39, 50)))).isTrue();
  }

  private static Family family(Witness... witnesses) {
    return new Family(0, "", 2, List.of(witnesses), List.of(), new Family.Cohesion(1, 1));
  }

  private static Witness whole(int document, int paragraph) {
    return new Witness(document, paragraph, List.of());
  }

  private static Witness part(int document, int paragraph, int start, int end) {
    return new Witness(document, paragraph, new Span(start, end), List.of());
  }
}
