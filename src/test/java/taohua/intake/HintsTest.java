package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.intake.format.Properties;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.When;

class HintsTest {
  private static final Properties FILE = new Properties("在护林防火会上的讲话", "2021-07-22T08:00:00Z");

  @Test
  void whatTheTextDoesNotSayTheFileMay() {
    Heading heading = Hints.from(FILE, Heading.EMPTY);
    assertThat(heading.title()).isEqualTo("在护林防火会上的讲话");
    assertThat(heading.when()).hasValue(When.parse("2021-07-22", When.Kind.UPLOADED).orElseThrow());
    assertThat(heading.orderingDate()).isEmpty();
    assertThat(heading.official()).isEqualTo(Official.UNKNOWN);
  }

  @Test
  void theTextComesFirst() {
    Optional<When> when = When.parse("2020-01-03", When.Kind.PUBLISHED);
    Heading own = new Heading("植树动员", Official.UNKNOWN, when, Optional.empty(), Map.of());
    assertThat(Hints.from(FILE, own)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "文档1", "Microsoft Word - 1.doc", "XX市人民政府"})
  void aTemplatesTitleIsNone(String title) {
    assertThat(Hints.from(new Properties(title, ""), Heading.EMPTY)).isEqualTo(Heading.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7月22日", "2021-99-99", "1899-12-30", "22-07-2021"})
  void aDayThatIsNoneIsLeftOut(String saved) {
    assertThat(Hints.from(new Properties("", saved), Heading.EMPTY)).isEqualTo(Heading.EMPTY);
  }
}
