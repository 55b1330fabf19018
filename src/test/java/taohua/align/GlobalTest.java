package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

class GlobalTest {
  // What two lengths in one int could not hold.
  private static final int LONG = 70_000;

  private final Random random = new Random(1);

  @Test
  void aLongInsertionIsOneEdit() {
    String before = text(200);
    String after = text(200);
    NormalText centre = normal(before + after);
    NormalText other = normal(before + text(LONG) + after);
    Global global = new Global(centre, tokens(centre));
    List<Edit> edits = global.align(other, tokens(other));
    assertThat(edits.stream().mapToInt(edit -> edit.source().length()).sum())
        .isEqualTo(other.length());
    assertThat(edits)
        .filteredOn(Edit::matches)
        .extracting(edit -> edit.target().length())
        .containsExactly(200, 200);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('\u4e00' + random.nextInt(5000)));
    }
    return text.toString();
  }

  private static NormalText normal(String text) {
    Paragraph all = Paragraph.of(0, text.length());
    return Normalizer.normalize(new Document("d", Heading.EMPTY, text, List.of(all)));
  }

  private static Span tokens(NormalText text) {
    return new Span(0, text.tokenCount());
  }
}
