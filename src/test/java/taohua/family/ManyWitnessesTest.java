package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

/** Families of a size that quadratic work would not finish. */
class ManyWitnessesTest {
  private static final String CLEARING = "要把河道清淤这件事抓到底，沿河的每一处垃圾堆都要有人认领，月底前全部运走。";

  @Test
  void tenThousandNearlyEqualParagraphsAreOneFamily() {
    List<String> texts =
        IntStream.range(0, 10_000)
            .mapToObj(i -> i % 2 == 0 ? CLEARING : CLEARING.replace("这件事", "这件第" + i + "号的事"))
            .map(text -> text + text.replace("河道", "水渠"))
            .toList();
    Corpus corpus = Corpora.of(texts);

    List<Family> families = Families.of(corpus, Corpora.found(corpus));

    assertThat(families).hasSize(1);
    assertThat(families.get(0).witnesses()).hasSize(10_000);
  }
}
