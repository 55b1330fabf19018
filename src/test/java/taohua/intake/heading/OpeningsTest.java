package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Official;

class OpeningsTest {
  @ParameterizedTest
  @CsvSource({
    "大家好！我叫江晚秋，是云岭县县长。,江晚秋,县长",
    "我是云岭县县长，我叫江晚秋。雪还没有停。,江晚秋,县长",
    "我是云岭县县长江晚秋。,江晚秋,县长",
    "打扰大家了。我是云岭县县长，姓江，叫江晚秋。,江晚秋,县长",
    "我叫江晚秋，男，汉族，1966年10月出生，现任市中级人民法院审判委员会专职委员。,江晚秋,市中级人民法院审判委员会专职委员",
    "我叫群培顿珠。,群培顿珠,''"
  })
  void whoSaysWhatHeIsCalled(String line, String name, String role) {
    Official official = Openings.introduction("各位代表：\n" + line).orElseThrow();
    assertThat(official.name()).isEqualTo(name);
    assertThat(official.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "听众（刘先生）：我叫江晚秋，是河口村的。",
        "他说：“我叫江晚秋，是村里的会计。”",
        "我是农民的儿子，现任县长也是。",
        "自我叫停了这个项目，大家有意见。",
        "我是一名普通的校长，我叫得出每个同学的名字。"
      })
  void otherWordsNameNobody(String line) {
    assertThat(Openings.introduction(line)).isEmpty();
  }

  @Test
  void aNameIsToldInTheFirstLinesOnly() {
    assertThat(Openings.introduction("各位代表：\n一\n二\n三\n我叫江晚秋。")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"【云岭县县长江晚秋】各位网友，大家好！", "云岭县县长江晚秋：各位网友，大家好！", "国务院总理江晚秋各位代表："})
  void theLabelOfATurnNamesWhoSpeaks(String line) {
    assertThat(Openings.of(line)).extracting(Official::name).containsExactly("江晚秋");
  }

  @Test
  void whoIsAddressedDoesNotSpeak() {
    assertThat(Openings.of("江晚秋县长：各位同事，你们好！")).isEmpty();
  }
}
