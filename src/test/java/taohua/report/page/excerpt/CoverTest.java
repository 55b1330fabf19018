package taohua.report.page.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

final class CoverTest {
  @Test
  void overlappingSpansAreCutWhereTheyBeginAndEnd() {
    Cover cover = new Cover();
    cover.add(new Span(0, 6), 1);
    cover.add(new Span(4, 9), 2);
    assertThat(cover.parts()).containsExactly(part(0, 4, 1), part(4, 6, 1, 2), part(6, 9, 2));
  }

  @Test
  void touchingSpansOfOneKeyAreOnePart() {
    Cover cover = new Cover();
    cover.add(new Span(3, 5), 7);
    cover.add(new Span(5, 8), 7);
    assertThat(cover.parts()).containsExactly(part(3, 8, 7));
  }

  @Test
  void noPartReachesAcrossACut() {
    Cover cover = new Cover();
    cover.add(new Span(3, 5), 7);
    cover.add(new Span(5, 9), 7);
    cover.cut(5);
    cover.cut(7);
    assertThat(cover.parts()).containsExactly(part(3, 5, 7), part(5, 7, 7), part(7, 9, 7));
  }

  @Test
  void everyPlaceKnowsExactlyTheSpansOverIt() {
    Random random = new Random(20260301);
    for (int round = 0; round < 200; round++) {
      Cover cover = new Cover();
      List<Span> spans = new ArrayList<>();
      for (int key = 0; key < 6; key++) {
        int start = random.nextInt(30);
        spans.add(new Span(start, start + random.nextInt(12)));
        cover.add(spans.get(key), key);
      }
      cover.cut(random.nextInt(42));
      List<Cover.Part> parts = cover.parts();
      for (int at = 0; at < 42; at++) {
        int place = at;
        List<Integer> keys = new ArrayList<>();
        for (int key = 0; key < spans.size(); key++) {
          if (spans.get(key).contains(place)) {
            keys.add(key);
          }
        }
        List<Cover.Part> here =
            parts.stream().filter(part -> part.characters().contains(place)).toList();
        assertThat(here).hasSize(keys.isEmpty() ? 0 : 1);
        here.forEach(part -> assertThat(part.keys()).isEqualTo(keys));
      }
    }
  }

  private static Cover.Part part(int start, int end, Integer... keys) {
    return new Cover.Part(new Span(start, end), List.of(keys));
  }
}
