package taohua.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.text.ParagraphPlace;

class PackedParagraphsTest {
  private final PackedParagraphs.Builder builder = new PackedParagraphs.Builder(3, page -> page);

  @Test
  void paragraphsKeepTheirTokensAndPlaces() {
    add(0, 0, "修渠筑坝");
    add(0, 2, "开仓放粮赈");
    PackedParagraphs packed = builder.build();
    assertThat(packed.count()).isEqualTo(2);
    assertThat(tokens(packed, 0)).isEqualTo("修渠筑坝");
    assertThat(tokens(packed, 1)).isEqualTo("开仓放粮赈");
    assertThat(packed.place(1)).isEqualTo(new ParagraphPlace(0, 2));
  }

  @Test
  void shortParagraphsAreLeftOut() {
    add(0, 0, "渠");
    add(0, 1, "修渠");
    add(0, 2, "要修渠");
    PackedParagraphs packed = builder.build();
    assertThat(packed.count()).isOne();
    assertThat(packed.place(0).paragraph()).isEqualTo(2);
  }

  @Test
  void documentsAreNumberedInTheOrderAskedFor() {
    add(0, 0, "第一篇");
    add(1, 0, "第二篇一");
    add(1, 1, "第二篇二");
    add(3, 0, "第四篇");
    PackedParagraphs packed = builder.build(new int[] {3, 2, 1, 0});
    assertThat(tokens(packed, 0)).isEqualTo("第四篇");
    assertThat(packed.place(0)).isEqualTo(new ParagraphPlace(0, 0));
    assertThat(tokens(packed, 1)).isEqualTo("第二篇一");
    assertThat(tokens(packed, 2)).isEqualTo("第二篇二");
    assertThat(packed.place(2)).isEqualTo(new ParagraphPlace(2, 1));
    assertThat(packed.place(3)).isEqualTo(new ParagraphPlace(3, 0));
  }

  @Test
  void aParagraphMayBeLongerThanAPageAndManyFillSeveral() {
    String longest = "长".repeat(3_000_000);
    add(0, 0, "短短短");
    add(0, 1, longest);
    for (int d = 1; d < 40; d++) {
      add(d, 0, String.valueOf((char) ('一' + d)).repeat(100_000));
    }
    PackedParagraphs packed = builder.build();
    assertThat(tokens(packed, 1)).isEqualTo(longest);
    for (int d = 1; d < 40; d++) {
      assertThat(tokens(packed, d + 1)).isEqualTo(String.valueOf((char) ('一' + d)).repeat(100_000));
    }
  }

  private void add(int document, int place, String tokens) {
    char[] held = ("外" + tokens + "外").toCharArray();
    builder.add(document, place, held, 1, tokens.length());
  }

  private static String tokens(PackedParagraphs packed, int id) {
    char[] tokens = new char[packed.length(id)];
    packed.read(id, tokens);
    return new String(tokens);
  }
}
