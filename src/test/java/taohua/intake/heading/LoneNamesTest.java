package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneNamesTest {
  @ParameterizedTest
  @CsvSource({"江晚秋,江晚秋", "王　远,王远", "安徽,''", "安全,''", "的话,''"})
  void aNameIsNoPlaceAndNoWordOfAMenu(String written, String name) {
    assertThat(LoneNames.of(written)).isEqualTo(name);
    assertThat(LoneNames.isName(written)).isEqualTo(!name.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"买买提·艾山江提,true", "买买提·艾山江提江,false"})
  void aLineOfANameHasEightCharactersAtMost(String line, boolean is) {
    assertThat(LoneNames.isName(line)).isEqualTo(is);
  }
}
