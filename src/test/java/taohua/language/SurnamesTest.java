package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
  @ParameterizedTest
  @CsvSource({"林遠舟, 林", "欧阳清和, 欧阳", "歐陽清和, 欧阳", "欧阳, 欧", "诸葛远, 诸葛", "單于國棟, 单于", "綦明遠, 綦", "門一, 门"})
  void aNameBeginsWithASurname(String name, String surname) {
    assertThat(Surnames.of(name)).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({"的确", "我们", "abc"})
  void ordinaryWordsDoNot(String words) {
    assertThat(Surnames.of(words)).isEmpty();
  }

  @Test
  void nothingBeginsWithNone() {
    assertThat(Surnames.of("")).isEmpty();
  }

  @Test
  void frequentSurnamesAreSurnames() {
    Surnames.COMMON.chars().forEach(c -> assertThat(Surnames.of((char) c + "明")).hasSize(1));
  }
}
