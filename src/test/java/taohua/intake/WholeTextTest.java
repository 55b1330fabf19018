package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.page.unit.SharedLines;
import taohua.text.Paragraph;
import taohua.text.Span;

class WholeTextTest {
  @Test
  void everyLineThatShowsSomethingIsAParagraph() {
    assertThat(WholeText.paragraphs("甲\n\n　\t\n 乙\r\n丙"))
        .containsExactly(Paragraph.of(0, 1), Paragraph.of(6, 9), Paragraph.of(10, 11));
    assertThat(WholeText.paragraphs("")).isEmpty();
    assertThat(WholeText.paragraphs("\n \n")).isEmpty();
  }

  @Test
  void whatReadersDoNotSeeIsNoBodyEvenIfAllIsKept() {
    Extracted extracted = new Extracted("渠首的闸门今年换了新的。\n", List.<Span>of(), List.of("藏"));
    List<Read> read =
        Speech.in(
            new Source("a.html", Path.of("a.html"), ""),
            extracted,
            SharedLines.NONE,
            true,
            new ArrayList<>());
    assertThat(read).hasSize(1);
    assertThat(read.get(0).dropped()).isEmpty();
    assertThat(read.get(0).hidden()).containsExactly("藏");
    assertThat(read.get(0).document().paragraphs()).hasSize(1);
  }
}
