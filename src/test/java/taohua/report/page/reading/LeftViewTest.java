package taohua.report.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.intake.LeftOut;
import taohua.intake.LeftPart;
import taohua.intake.Origin;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Lines;
import taohua.text.Official;
import taohua.text.Span;
import taohua.text.When;

class LeftViewTest {
  private static final Heading HEADING =
      new Heading(
          "在全县灌区工作会议上的讲话",
          new Official("轩辕渡", "县长", "渠口县", Optional.empty(), ""),
          When.parse("2022-03-05", When.Kind.DELIVERED),
          Optional.empty(),
          Map.of());

  private static LeftView of(Heading heading, LeftPart... parts) {
    Document document = new Document("a.txt", heading, "渠首\n首页\n字号\n", List.of());
    return LeftView.of(new LeftOut(List.of(parts), false, 0), document, Origin.UNKNOWN);
  }

  private static LeftPart part(String why, String text) {
    return new LeftPart(why, Optional.empty(), text, LeftPart.count(text), 0);
  }

  @Test
  void linesReadAsHeadingAreOnlyCounted() {
    LeftView view =
        of(HEADING, part("above", "首页\n在全縣灌區工作會議\n上的讲话\n（2022年3月5日）\n渠口县县长 轩辕渡\n\n字号：大 小\n"));
    assertThat(view.headingLines()).isEqualTo(4);
    assertThat(view.groups()).hasSize(1);
    assertThat(view.groups().get(0).texts())
        .extracting(LeftView.Text::all)
        .containsExactly("首页", "字号：大 小");
  }

  @Test
  void whatTellsMoreThanTheHeadingIsListed() {
    String lead = "渠口县县长轩辕渡昨天在会上说，今年的水要早一点到田头，晚一天就少一分收成。";
    LeftView view = of(HEADING, part("above", lead), part("below", "轩辕渡\n"));
    assertThat(view.headingLines()).isZero();
    assertThat(view.groups()).extracting(LeftView.Group::why).containsExactly("above", "below");
    assertThat(of(Heading.EMPTY, part("above", "2022年3月5日")).groups()).hasSize(1);
  }

  @Test
  void everyTextTellsTheLinesThatItStandsOn() {
    Heading title =
        new Heading("渠首首页", Official.UNKNOWN, Optional.empty(), Optional.empty(), Map.of());
    Span all = new Span(0, 8);
    LeftPart above = new LeftPart("above", Optional.of(all), "渠首首页\n首页\n字号", 6, 0);
    LeftPart below = new LeftPart("below", Optional.of(new Span(3, 8)), "首页\n字号", 4, 0);
    LeftView view = of(title, above, below, part("hidden", "藏"));
    assertThat(view.groups())
        .extracting(group -> group.texts().get(0).lines())
        .containsExactly(
            Optional.of(new Lines(2, 3)), Optional.of(new Lines(2, 3)), Optional.empty());
  }

  @Test
  void longTextsAreFolded() {
    LeftView view = of(HEADING, part("below", "渠".repeat(61) + "𠮷".repeat(60)));
    LeftView.Text text = view.groups().get(0).texts().get(0);
    assertThat(text.isLong()).isTrue();
    assertThat(text.beginning()).isEqualTo("渠".repeat(60));
    assertThat(view.groups().get(0).characters()).isEqualTo(121);
    assertThat(of(HEADING, part("below", "渠".repeat(120))).groups().get(0).texts().get(0).isLong())
        .isFalse();
  }

  @Test
  void whereAllIsBodyThereIsNothing() {
    assertThat(of(HEADING).groups()).isEmpty();
  }
}
