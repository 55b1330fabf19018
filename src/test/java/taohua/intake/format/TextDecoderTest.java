package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String SIMPLIFIED =
      "各级各部门要把防汛备汛摆在突出位置，加密巡查频次，备足抢险物资，确保群众安全度汛。要落实值班值守制度，遇有险情第一时间报告。";
  private static final String TRADITIONAL =
      "各級各部門要把防汛備汛擺在突出位置，加密巡查頻次，備足搶險物資，確保群眾安全度汛。要落實值班值守制度，遇有險情第一時間報告。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void charsetIsFoundWithoutAMark(String charset) throws Unreadable {
    assertThat(TextDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset))))
        .isEqualTo(SIMPLIFIED);
  }

  @Test
  void big5IsFound() throws Unreadable {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5-HKSCS"));
    assertThat(TextDecoder.decode(bytes)).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void byteOrderMarkIsBelievedAndLeftOut(String charset) throws Unreadable {
    byte[] bytes = ('\uFEFF' + "short").getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes)).isEqualTo("short");
  }

  @Test
  void emptyAndBlankFilesAreEmpty() {
    assertRejected(new byte[0], Unreadable.Reason.EMPTY);
    assertRejected(" \n\u3000。\n".getBytes(StandardCharsets.UTF_8), Unreadable.Reason.EMPTY);
  }

  @Test
  void randomBytesAreBinary() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertRejected(bytes, Unreadable.Reason.BINARY);
  }

  @Test
  void doubleEncodedTextIsMojibake() {
    byte[] utf8 = SIMPLIFIED.repeat(5).getBytes(StandardCharsets.UTF_8);
    String asGbk = new String(utf8, Charset.forName("GB18030"));
    String asLatin = new String(utf8, StandardCharsets.ISO_8859_1);
    String lost =
        new String(
            SIMPLIFIED.repeat(5).getBytes(Charset.forName("GB18030")), StandardCharsets.UTF_8);
    String gbkAsBig5 =
        new String(
            TRADITIONAL.repeat(9).getBytes(Charset.forName("Big5")), Charset.forName("GB18030"));
    for (String broken : new String[] {asGbk, asLatin, lost, gbkAsBig5, "锟斤拷".repeat(9)}) {
      assertRejected(broken.getBytes(StandardCharsets.UTF_8), Unreadable.Reason.MOJIBAKE);
    }
  }

  @Test
  void damageOfOnePartIsFound() {
    String broken =
        new String(
            SIMPLIFIED.repeat(12).getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
    assertRejected(
        (SIMPLIFIED.repeat(200) + broken).getBytes(StandardCharsets.UTF_8),
        Unreadable.Reason.MOJIBAKE);
  }

  @Test
  void truncatedUtf8IsNotRepaired() {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    assertRejected(java.util.Arrays.copyOf(bytes, bytes.length - 1), Unreadable.Reason.MOJIBAKE);
  }

  @Test
  void aFewLostCharactersAreNoReasonToReject() throws Unreadable {
    String text = SIMPLIFIED.repeat(100) + "\uFFFD\uFFFD" + SIMPLIFIED;
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\u000B", "\f", "\r", " ", "\u001A"})
  void blanksAndEndsOfFilesAreNoControlCharacters(String blank) throws Unreadable {
    assertThat(decode("守堤" + blank.repeat(9))).startsWith("守堤");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\b", "\u000E", "\u001F"})
  void moreThanTwoControlCharactersOfAThousandAreBinary(String control) throws Unreadable {
    assertThat(decode("守堤" + control.repeat(2))).startsWith("守堤");
    assertRejected(bytes("守堤" + control.repeat(3)), Unreadable.Reason.BINARY);
    assertThat(decode("人".repeat(1497) + control.repeat(3))).hasSize(1500);
    assertRejected(bytes("人".repeat(1496) + control.repeat(3)), Unreadable.Reason.BINARY);
  }

  @Test
  void bytesOfNoCharsetAreBinaryWhereTheyHoldControlCharacters() {
    assertRejected(new byte[] {-1, -1, -1, -1, -1}, Unreadable.Reason.MOJIBAKE);
    assertRejected(new byte[] {-1, 0, 0, 0, -1}, Unreadable.Reason.BINARY);
    assertRejected(new byte[] {-1, 0, 0, ' ', -1}, Unreadable.Reason.MOJIBAKE);
  }

  @Test
  void aZeroIsNoCharacterOfUtf8() throws Unreadable {
    assertThatThrownBy(() -> TextDecoder.text(bytes("\0ab"))).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> TextDecoder.text(bytes("ab\0"))).isInstanceOf(Unreadable.class);
    assertThat(TextDecoder.text(bytes("ab"))).isEqualTo("ab");
  }

  @Test
  void aByteOrderMarkAloneIsAnEmptyText() throws Unreadable {
    assertThat(TextDecoder.text(bytes("\uFEFF"))).isEmpty();
    assertThat(TextDecoder.text(new byte[0])).isEmpty();
  }

  private static String decode(String text) throws Unreadable {
    return TextDecoder.decode(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRejected(byte[] bytes, Unreadable.Reason reason) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOfSatisfying(
            Unreadable.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
  }
}
