package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;
import taohua.text.PackedPair;

class AnchorsTest {
  private final Random random = new Random(5);

  @Test
  void allCommonRunsOfAGramAndMoreAreFound() {
    for (int trial = 0; trial < 200; trial++) {
      // Texts of few characters, whose grams repeat a little.
      String alphabet = "山水云林石田风雨".substring(0, 3 + random.nextInt(6));
      AlignedText target = Texts.uneven(0, Texts.of(random, alphabet, random.nextInt(60)));
      AlignedText source = Texts.uneven(1, Texts.of(random, alphabet, random.nextInt(60)));
      Anchors anchors = Anchors.between(target, source, new GramFilter());
      assertThat(all(anchors))
          .containsExactlyInAnyOrderElementsOf(runs(target.text(), source.text()));
      assertThat(all(anchors)).isSortedAccordingTo(Comparator.comparingInt(Anchor::target));
      for (int i = 0; i < anchors.size(); i++) {
        int start = anchors.target[i];
        double bits = target.bits(start, start + anchors.length[i]);
        assertThat((double) anchors.bits[i]).isCloseTo(bits, within(1e-3));
      }
    }
  }

  @Test
  void aRunMayHoldAnOtherNumberAndAPlaceholder() {
    AlignedText target = Texts.even(0, "山水云林35石田风雨");
    AlignedText source = Texts.even(1, "花山水云林某石田风雨");
    // Grams take a placeholder for a number; so does the run that they make.
    assertThat(all(Anchors.between(target, source, new GramFilter())))
        .containsExactly(new Anchor(0, 1, 9));
  }

  @Test
  void aRepeatedGramProposesSixteenPlacesAroundItsOwn() {
    String gram = "山水云林";
    StringBuilder repeated = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      repeated.append(gram).append(Texts.foreign(random, 2));
    }
    AlignedText text = Texts.even(0, repeated.toString());
    AlignedText other = Texts.even(1, repeated.toString());
    int tokens = text.text().tokenCount();
    for (int place = 0; place < 40; place++) {
      int t = place * 6;
      int[] sources =
          LongStream.of(AnchorHits.of(text, other, new GramFilter()))
              .filter(hit -> PackedPair.second(hit) == t)
              .mapToInt(hit -> t + tokens - PackedPair.first(hit))
              .sorted()
              .toArray();
      int first = Math.max(0, Math.min(place - 8, 24));
      assertThat(sources)
          .containsExactly(IntStream.range(first, first + 16).map(at -> at * 6).toArray());
    }
  }

  @Test
  void moreRepetitionsThanTheSourceHasStartFromItsFirst() {
    String gram = "山水云林";
    String source = (gram + "石田").repeat(2);
    AlignedText target = Texts.even(0, gram.repeat(1) + "风" + gram + "雨" + gram);
    AlignedText other = Texts.even(1, source);
    assertThat(all(Anchors.between(target, other, new GramFilter())))
        .contains(new Anchor(0, 0, 4), new Anchor(5, 6, 4), new Anchor(10, 0, 4));
  }

  @Test
  void aRunGrowsOverGramsThatTheSourceRepeatsTooOften() {
    String often = Texts.foreign(random, 12);
    StringBuilder repeated = new StringBuilder();
    for (int i = 0; i < AnchorHits.MOST_PLACES; i++) {
      repeated.append(often).append(Texts.foreign(random, 5));
    }
    String a = Texts.foreign(random, 10);
    String b = Texts.foreign(random, 10);
    int at = repeated.length();
    // In the middle of the run, at its beginning, and at its end.
    for (String run : List.of(a + often + b, often + b, a + often)) {
      AlignedText target = Texts.even(0, "石田" + run + "风");
      AlignedText source = Texts.even(1, repeated + run);
      assertThat(all(Anchors.between(target, source, new GramFilter())))
          .filteredOn(anchor -> anchor.source() >= at)
          .containsExactly(new Anchor(2, at, run.length()));
    }
  }

  @Test
  void textsThatRepeatThemselvesHaveFewAnchors() {
    AlignedText same = Texts.even(0, "山".repeat(2000));
    Anchors anchors = Anchors.between(same, same, new GramFilter());
    assertThat(anchors.size()).isLessThan(100);
    assertThat(all(anchors)).contains(new Anchor(0, 0, 2000));
  }

  private static List<Anchor> all(Anchors anchors) {
    return IntStream.range(0, anchors.size()).mapToObj(anchors::get).toList();
  }

  /** The definition: wherever two tokens are equal and those before are not, as long as it goes. */
  private static List<Anchor> runs(NormalText target, NormalText source) {
    List<Anchor> runs = new ArrayList<>();
    for (int t = 0; t < target.tokenCount(); t++) {
      for (int s = 0; s < source.tokenCount(); s++) {
        boolean starts = t == 0 || s == 0 || target.token(t - 1) != source.token(s - 1);
        int length = 0;
        while (t + length < target.tokenCount()
            && s + length < source.tokenCount()
            && target.token(t + length) == source.token(s + length)) {
          length++;
        }
        if (starts && length >= 4) {
          runs.add(new Anchor(t, s, length));
        }
      }
    }
    return runs;
  }
}
