package taohua.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphMeaningTest {
  @ParameterizedTest
  @CsvSource({
    "⼀,一", "⺠,民", "︵,（", "︶,）", "︐,，", "﹁,「", "一,一", "（,（", "a,a", "⼾,户", "⾭,青", "⻘,青", "⸺,——",
    "⋯,…"
  })
  void whatWasMeantStandsForTheForm(String form, String meant) {
    assertThat(GlyphMeaning.meant(form)).isEqualTo(meant);
  }

  @Test
  void aGlyphOfWhichNothingIsKnownIsUnknown() {
    assertThat(GlyphMeaning.meant("\0")).isEqualTo("\uFFFD");
    assertThat(GlyphMeaning.meant("\t")).isEqualTo("\t");
    assertThat(GlyphMeaning.meant("")).isEmpty();
  }
}
