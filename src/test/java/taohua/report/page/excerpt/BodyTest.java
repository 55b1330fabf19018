package taohua.report.page.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

final class BodyTest {
  @Test
  void whatClosesTheLastParagraphFollowsItsWordsAtOnce() {
    String text = "汛期将至。\n渡口要有人看。\n灯要亮着！";
    Document document =
        new Document(
            "a.txt",
            Heading.EMPTY,
            text,
            List.of(Paragraph.of(0, 5), Paragraph.of(6, 13), Paragraph.of(14, 19)));
    NormalText normal = Normalizer.normalize(document);
    Body body = new Body(document, normal);
    assertThat(body.after(new Span(normal.length() - 4, normal.length()))).isEqualTo("！");
    assertThat(body.after(new Span(0, 4))).isEqualTo("。");
  }
}
