package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class TokenPagesTest {
  @Test
  void tokensAreTheSameInMemoryAndOnDisk() throws Exception {
    try (TokenPages pages = new TokenPages(20)) {
      CharBuffer first = page("修渠筑坝开仓放粮一二");
      assertThat((Object) pages.keep(first)).isSameAs(first);
      CharBuffer second = pages.keep(page("赈济灾民"));
      CharBuffer third = pages.keep(page("巡堤查险\uD83D\uDE00"));
      assertThat(second.isReadOnly()).isTrue();
      assertThat(tokens(second)).isEqualTo("赈济灾民");
      assertThat(tokens(third)).isEqualTo("巡堤查险\uD83D\uDE00");
    }
  }

  private static CharBuffer page(String tokens) {
    return CharBuffer.allocate(tokens.length()).put(0, tokens.toCharArray());
  }

  private static String tokens(CharBuffer page) {
    char[] tokens = new char[page.capacity()];
    page.get(0, tokens);
    return new String(tokens);
  }
}
