package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.intake.Gathered;
import taohua.intake.Read;

class ComparedCorpusTest {
  private static final String ONE = Speeches.text(1, 200);
  private static final String TWO = Speeches.text(2, 200);

  @Test
  void documentsComePartByPartEachById() {
    ComparedCorpus compared =
        of(
            Map.of(
                Side.BACKGROUND, Speeches.gathered(Speeches.of("", "a", Speeches.text(3, 50))),
                Side.ALLOWED, Speeches.gathered(Speeches.of("", "b", Speeches.text(4, 50))),
                Side.SOURCE,
                    Speeches.gathered(Speeches.of("", "d", ONE), Speeches.of("", "c", TWO)),
                Side.TARGET, Speeches.gathered(Speeches.of("", "z", Speeches.text(5, 50)))));
    assertThat(IntStream.range(0, 5).mapToObj(d -> compared.corpus().document(d).id()))
        .containsExactly("z", "c", "d", "b", "a");
    assertThat(IntStream.range(0, 5).mapToObj(compared::side))
        .containsExactly(Side.TARGET, Side.SOURCE, Side.SOURCE, Side.ALLOWED, Side.BACKGROUND);
    assertThat(IntStream.range(0, 5).filter(compared::isTarget)).containsExactly(0);
    assertThat(IntStream.range(0, 5).filter(compared::isSource)).containsExactly(1, 2, 3);
    assertThat(IntStream.range(0, 5).filter(compared::isEvidence)).containsExactly(1, 2, 4);
    assertThat(IntStream.range(0, 5).filter(compared::isAllowed)).containsExactly(3);
    assertThat(compared.sides().given()).isTrue();
  }

  @Test
  void theSameBodyTwiceIsOneDocument() {
    String spaced = ONE.replace("。", ",\n");
    ComparedCorpus compared =
        either(
            Speeches.of("", "a", ONE),
            Speeches.of("", "b", spaced),
            Speeches.of("", "c", TWO),
            Speeches.of("", "d", "甲", "", ONE));
    assertThat(duplicates(compared)).containsExactly(-1, 0, -1, 0);
    assertThat(compared.isTarget(1) || compared.isSource(1) || compared.isEvidence(1)).isFalse();
    assertThat(compared.sides().given()).isFalse();
  }

  @Test
  void twoKnownOfficialsWhoSayTheSameAreTwo() {
    ComparedCorpus compared =
        either(
            Speeches.of("", "a", "甲", "", ONE),
            Speeches.of("", "b", "乙", "", ONE),
            Speeches.of("", "c", "乙", "", ONE),
            Speeches.of("", "d", "甲", "", ONE),
            Speeches.of("", "e", "", "", ONE));
    assertThat(duplicates(compared)).containsExactly(-1, -1, 1, 0, 0);
  }

  @Test
  void emptyDocumentsRepeatNobody() {
    assertThat(duplicates(either(Speeches.of("", "a", "。"), Speeches.of("", "b", "。"))))
        .containsExactly(-1, -1);
  }

  @Test
  void whatIsCheckedOrPermittedRepeatsNobody() {
    ComparedCorpus compared =
        of(
            Map.of(
                Side.TARGET,
                    Speeches.gathered(Speeches.of("", "a", ONE), Speeches.of("", "b", ONE)),
                Side.SOURCE,
                    Speeches.gathered(Speeches.of("", "c", ONE), Speeches.of("", "d", ONE)),
                Side.ALLOWED, Speeches.gathered(Speeches.of("", "e", ONE))));
    assertThat(duplicates(compared)).containsExactly(-1, -1, -1, 2, -1);
  }

  @Test
  void anEarlierStateOfTheCheckedTextIsSetAsideWhereThereIsMore() {
    String revised = ONE + "末尾添了这么一句话。";
    Read target = Speeches.of("", "a", "甲", "", ONE);
    Read draft = Speeches.of("", "b", "甲", "", revised);
    Read other = Speeches.of("", "c", "甲", "", TWO);
    assertThat(duplicates(check(target, draft, other))).containsExactly(-1, 0, -1);
    // It is all there is to compare with: that is what the user asks about.
    assertThat(duplicates(check(target, draft))).containsExactly(-1, -1);
    // Who is not known may be somebody else, and so may another.
    assertThat(duplicates(check(target, Speeches.of("", "b", revised), other)))
        .containsExactly(-1, -1, -1);
    assertThat(duplicates(check(target, Speeches.of("", "b", "乙", "", revised), other)))
        .containsExactly(-1, -1, -1);
  }

  private static int[] duplicates(ComparedCorpus compared) {
    return IntStream.range(0, compared.corpus().size()).map(compared::duplicateOf).toArray();
  }

  private static ComparedCorpus check(Read target, Read... sources) {
    return of(
        Map.of(Side.TARGET, Speeches.gathered(target), Side.SOURCE, Speeches.gathered(sources)));
  }

  private static ComparedCorpus either(Read... read) {
    return of(Map.of(Side.EITHER, Speeches.gathered(read)));
  }

  private static ComparedCorpus of(Map<Side, Gathered> groups) {
    return ComparedCorpus.of(Speeches.roles(groups));
  }
}
