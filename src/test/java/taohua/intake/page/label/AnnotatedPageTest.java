package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import taohua.text.Span;

class AnnotatedPageTest {
  @Test
  void whatTheHeadingTellsStandsAbove() {
    AnnotatedPage page = AnnotatedPage.of("甲", "# title: 讲话\n# name:\n防汛");
    assertThat(page.told("title")).isEqualTo("讲话");
    assertThat(page.told("name")).isEmpty();
    assertThat(page.told("role")).isEmpty();
    assertThat(page.text()).isEqualTo("防汛");
  }

  @Test
  void eachTagHoldsToTheNext() {
    AnnotatedPage page = AnnotatedPage.of("甲", "头⟦B⟧体⟦C⟧杂⟦B⟧文⟦T⟧尾⟦N⟧题⟦B⟧二");
    assertThat(page.text()).isEqualTo("头体杂文尾题二");
    assertThat(page.labels())
        .containsExactly(
            UnitLabel.HEAD,
            UnitLabel.BODY,
            UnitLabel.CLUTTER,
            UnitLabel.BODY,
            UnitLabel.TAIL,
            UnitLabel.NEXT,
            UnitLabel.BODY);
    assertThat(page.bodies()).containsExactly("体文", "二");
  }

  @Test
  void aTagAloneIsNoLine() {
    assertThat(AnnotatedPage.of("甲", "⟦H⟧\n头\n⟦B⟧\n体\n").text()).isEqualTo("头\n体\n");
  }

  @Test
  void aLineMayBeALink() {
    AnnotatedPage page = AnnotatedPage.of("甲", "头\n首页⟦L⟧\n⟦B⟧\n体");
    assertThat(page.text()).isEqualTo("头\n首页\n体");
    assertThat(page.links()).containsExactly(new Span(2, 4));
  }

  @Test
  void anUnknownTagIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotatedPage.of("甲", "⟦X⟧"))
        .withMessageContaining("unknown tag X");
  }
}
