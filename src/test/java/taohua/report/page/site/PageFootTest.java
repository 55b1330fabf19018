package taohua.report.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.words.Lang;
import taohua.words.Messages;

final class PageFootTest {
  @Test
  void noFileNameEndsTheRuleOrTheElement() {
    String css =
        new PageFoot("TH-1", List.of("a\"}</style><script>\\\n\u202e讲话.txt"))
            .css(Messages.of(Lang.ZH));
    assertThat(css)
        .startsWith("@page{@bottom-left{content:\"")
        .endsWith("\"}}")
        .contains("counter(page)", "counter(pages)", "\\000022\\00007d\\00003c/style", "讲话.txt")
        .doesNotContain("<", "\u202e", "\n");
  }
}
