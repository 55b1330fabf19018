package taohua.hint.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.language.Words;

class NameEndTest {
  @Test
  void aKnownPlaceIsAName() {
    assertThat(NameEnd.of("今天到了上海")).isEqualTo("上海");
  }

  @Test
  void twoOrThreeUnknownCharactersAreAName() {
    assertThat(NameEnd.of("入冬以来，磐溪")).isEqualTo("磐溪");
    assertThat(NameEnd.of("磐溪")).isEqualTo("磐溪");
    assertThat(NameEnd.of("磐溪陉")).isEqualTo("磐溪陉");
    assertThat(NameEnd.of("垅")).isEmpty();
    assertThat(NameEnd.of("磐溪陉浔")).isEmpty();
    assertThat(NameEnd.of("，垅")).isEmpty();
  }

  @Test
  void whatLooksLikeAPersonIsAName() {
    assertThat(Words.of("青垅").get(0).tag().isPerson()).isTrue();
    assertThat(NameEnd.of("入冬以来，青垅")).isEqualTo("青垅");
  }

  @Test
  void whatStandsBeforeANameIsNoPartOfIt() {
    assertThat(NameEnd.of("在磐溪")).isEqualTo("磐溪");
    assertThat(NameEnd.of("垅在")).isEmpty();
  }

  @Test
  void otherWordsAreNone() {
    assertThat(NameEnd.of("")).isEmpty();
    assertThat(NameEnd.of("我们学习技术")).isEmpty();
    assertThat(NameEnd.of("今天12")).isEmpty();
  }

  @Test
  void onlySingleHanCharactersAreUnknown() {
    assertThat(NameEnd.isUnknown(Words.of("垅").get(0))).isTrue();
    assertThat(NameEnd.isUnknown(Words.of("在").get(0))).isFalse();
    assertThat(NameEnd.isUnknown(Words.of("学习").get(0))).isFalse();
    assertThat(NameEnd.isUnknown(Words.of("，").get(0))).isFalse();
  }
}
