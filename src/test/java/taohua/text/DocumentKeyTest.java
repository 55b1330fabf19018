package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentKeyTest {
  @Test
  void theKeyIsOfTheBodyAlone() {
    DocumentKey key = key("推进經濟，發展。");
    assertThat(key("推进经济\n发展")).isEqualTo(key);
    assertThat(key("推进经济发展了")).isNotEqualTo(key);
    Document other = Documents.by("另", Documents.official("林远舟", "", "", ""));
    assertThat(DocumentKey.of(Normalizer.normalize(other))).isEqualTo(key("另"));
  }

  /** A key that is written down must be found again by every later version. */
  @Test
  void theKeyIsTheHashOfUtf16() {
    // printf 'ab' | iconv -t UTF-16BE | sha256sum
    assertThat(key("ab").hex())
        .isEqualTo("3d64310d8364dfb1b0070f0c7ab813c2ed68ec750463847dbff0a5fc0e9d3af4");
    assertThat(key("").hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(key("").bytes()).hasSize(32).startsWith(0xe3, 0xb0, 0xc4);
  }

  @Test
  void keysAreOrderedByTheirDigits() {
    DocumentKey low = new DocumentKey("0".repeat(64));
    assertThat(low).isLessThan(new DocumentKey("0".repeat(63) + "a"));
    assertThatThrownBy(() -> new DocumentKey("0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static DocumentKey key(String text) {
    return DocumentKey.of(Documents.normal(text));
  }
}
