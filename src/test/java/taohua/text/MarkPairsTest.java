package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkPairsTest {
  @ParameterizedTest
  @CsvSource({
    "'', 推进水利, '', 推进水利",
    // A mark right after is taken in if its partner is inside, signs between them too.
    "'', 打通“最后一里, ”，便民, 打通“最后一里”",
    "'', 实施“水利, +”行动, 实施“水利+”",
    "'', 打通“最后一里, ，”便民, 打通最后一里",
    // A mark right before is.
    "推进“, 无尘矿山”建设, '', “无尘矿山”建设",
    "推进“了, 无尘矿山”建设, '', 无尘矿山建设",
    // Both around are, if they make a name.
    "办好“, 一件小事, ”。, “一件小事”",
    "办理（, 含代办, ）。, 含代办",
    "“《, 水渠办法, 》”, “《水渠办法》”",
    "办好“, 一件小事, 》, 一件小事",
    // Inside, marks of different kinds are no pair.
    "'', 甲“乙》丙, '', 甲乙丙",
    "'', 甲“乙（丙”丁）, '', 甲乙（丙丁）",
    "《, 水渠办法（草案, ）》, 《水渠办法（草案）》"
  })
  void marksComeInPairs(String before, String text, String after, String expected) {
    assertThat(MarkPairs.complete(before, text, after)).isEqualTo(expected);
  }
}
