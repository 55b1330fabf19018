package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Dropped;
import taohua.text.Paragraph;
import taohua.text.Span;

class WidenedTest {
  private static final String TEXT = "防汛\n守好\n堤坝\n。\n关闭";
  private static final List<List<Span>> NARROW =
      List.of(List.of(new Span(3, 5), new Span(6, 8), new Span(9, 10)));

  @Test
  void narrowLinesStandInOne() {
    assertThat(Widened.of(TEXT, NARROW).text()).isEqualTo("防汛\n守好堤坝。\n关闭");
    assertThat(Widened.of(TEXT, List.of()).text()).isEqualTo(TEXT);
  }

  @Test
  void paragraphsHaveTheirPlacesInTheOriginal() {
    Body body =
        new Body(
            List.of(Paragraph.of(3, 8)), List.of("防汛"), List.of("关闭"), List.of(), Optional.empty());
    Body original = Widened.of(TEXT, NARROW).inOriginal(List.of(body)).get(0);
    assertThat(original.paragraphs())
        .containsExactly(new Paragraph(List.of(new Span(3, 5), new Span(6, 8), new Span(9, 10))));
    assertThat(original.head()).containsExactly("防汛");
    assertThat(original.dropped())
        .extracting(Dropped::span)
        .containsExactly(new Span(0, 2), new Span(11, 13));
  }
}
