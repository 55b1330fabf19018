package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16BE", "UTF-16LE", "Big5"})
  void charactersAreOfTheCharsetThatIsDeclared(String charset) throws XMLStreamException {
    String xml = "<?xml version='1.0' encoding='" + charset + "'?><a>守堤</a>";
    assertThat(text(xml.getBytes(Charset.forName(charset)))).isEqualTo("守堤");
  }

  @Test
  void aMarkIsBelievedAndNoCharacter() throws XMLStreamException {
    String xml = "\uFEFF<?xml version='1.0' encoding='%s'?><a>守堤</a>";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      assertThat(text(xml.formatted(charset.name()).getBytes(charset))).isEqualTo("守堤");
    }
    assertThat(text("<a>守堤</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("守堤");
  }

  @Test
  void bytesThatAreNoCharactersAreAnErrorAndNothingIsPrinted() {
    byte[] damaged = "<a>守堤备物</a>".getBytes(StandardCharsets.UTF_8);
    damaged[5] = '<';
    damaged[7] = (byte) 0xE5;
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> text(damaged)).isInstanceOf(XMLStreamException.class);
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aCharsetThatNobodyKnowsIsAnError() {
    byte[] xml =
        "<?xml version='1.0' encoding='x-none-such'?><a>1</a>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class);
  }

  private static String text(byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.of(bytes);
    xml.next();
    return xml.getElementText();
  }
}
