package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
  private static Properties of(String xml) {
    return Properties.ofXml(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void officeDocumentsSayTitleAndDay() {
    String core =
        "<c:coreProperties xmlns:c='c' xmlns:d='d'><d:title> 植树动员讲话 </d:title><d:creator>打字员"
            + "</d:creator><d:created>2019-01-01T00:00:00Z</d:created>"
            + "<d:modified>2021-07-22T08:00:00Z</d:modified></c:coreProperties>";
    assertThat(of(core)).isEqualTo(new Properties("植树动员讲话", "2021-07-22"));
    String meta =
        "<o xmlns:d='d'><m><d:title>植树</d:title><d:date>2020-02-03T00:00</d:date></m></o>";
    assertThat(of(meta)).isEqualTo(new Properties("植树", "2020-02-03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a>",
        "<a><title><b/></title></a>",
        "<!DOCTYPE a [<!ENTITY e 'e'>]><a><title>&e;</title></a>"
      })
  void damagedOnesAreNone(String xml) {
    assertThat(of(xml)).isEqualTo(Properties.NONE);
  }

  @Test
  void aTitleAsLongAsATextIsNone() {
    assertThat(new Properties("植".repeat(201), "").title()).isEmpty();
  }
}
