package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.text.Passage;
import taohua.text.Span;

class CorrespondenceTest {
  @Test
  void charactersCorrespondIfAllKeepOneDistance() {
    Random random = new Random(9);
    for (int round = 0; round < 200; round++) {
      List<Edit> edits = edits(random);
      int[] partners = partners(edits);
      Correspondence places = Correspondence.of(alignment(edits));
      for (int start = 0; start < partners.length; start++) {
        for (int end = start + 1; end <= partners.length; end++) {
          int expected = partners[start];
          for (int i = start; i < end && expected >= 0; i++) {
            expected = partners[i] == partners[start] + i - start ? partners[start] : -1;
          }
          assertThat(places.of(new Span(start, end))).as("%s", edits).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void withoutMatchesNothingCorresponds() {
    Edit replaced = new Edit.Replaced(new Span(0, 4), new Span(0, 4));
    assertThat(Correspondence.of(alignment(List.of(replaced))).of(new Span(0, 1)))
        .isEqualTo(Correspondence.NONE);
  }

  /** From character 2 on, with gaps, and slots of one length or of two. */
  private static List<Edit> edits(Random random) {
    List<Edit> edits = new ArrayList<>();
    int target = 2;
    int source = 5;
    for (int i = 0; i < 5; i++) {
      int length = 1 + random.nextInt(3);
      Span here = new Span(target, target + length);
      int there = random.nextInt(3) == 0 ? length + 1 : length;
      edits.add(
          there == length && random.nextBoolean()
              ? new Edit.Equal(here, new Span(source, source + length))
              : new Edit.Slot(here, new Span(source, source + there)));
      target += length + random.nextInt(4) / 3;
      source += there + random.nextInt(4) / 3;
    }
    return edits;
  }

  private static int[] partners(List<Edit> edits) {
    int[] partners = new int[edits.get(edits.size() - 1).target().end() + 2];
    Arrays.fill(partners, -1);
    for (Edit edit : edits) {
      for (int i = 0; i < edit.target().length(); i++) {
        if (edit.target().length() == edit.source().length()) {
          partners[edit.target().start() + i] = edit.source().start() + i;
        }
      }
    }
    return partners;
  }

  private static Alignment alignment(List<Edit> edits) {
    Passage here = new Passage(0, new Span(0, 40));
    return new Alignment(here, new Passage(1, new Span(0, 40)), edits);
  }
}
