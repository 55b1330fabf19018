package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {
  private final WordChange changes = new WordChange();

  @ParameterizedTest
  @CsvSource({
    "推动农业发展,推进农业发展",
    "推进农业发展,深化农业发展",
    "增长5左右,增长4左右",
    "产量增长5,产量增长4",
    "农业和工业,农业与工业",
    "农业发展,农业发展"
  })
  void anotherVerbNumberOrLoneCharacterIsSmall(String one, String other) {
    assertThat(changes.isSmall(one, other)).isTrue();
    assertThat(changes.isSmall(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "推进农业发展,推进工人发展",
    "农业经济推进,农业经济深化",
    "是农业发展,为农业发展",
    "推进经济发展,推进水利发展",
    "产量增长5,产量增长人",
    "产量增长人,产量增长5"
  })
  void anotherNounLastWordOrFirstCharacterIsNot(String one, String other) {
    assertThat(changes.isSmall(one, other)).isFalse();
  }
}
