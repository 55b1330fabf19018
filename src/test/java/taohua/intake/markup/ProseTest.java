package taohua.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "首页 要闻 公开 互动 服务 专题 数据, 0",
    "堤上的石头松了三块。, 0",
    "堤上的石头又松了三块。, 10",
    "'堤上的石头又松了三块\n。', 0",
    "'堤上的石头又松了三块。\n首页\n明早七点都到闸口领沙袋！', 21"
  })
  void proseIsInLinesOfSomeLengthWithAStop(String text, int han) {
    assertThat(Prose.in(text)).isEqualTo(han);
  }
}
