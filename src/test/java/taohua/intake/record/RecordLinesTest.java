package taohua.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Unreadable;

class RecordLinesTest {
  @Test
  void eachLineIsARecord() {
    assertThat(read("{\"id\": \"a\", \"text\": \"守堤\"}\n{\"text\": \"备物\"}"))
        .containsExactly("1 a 守堤 {}", "2  备物 {}");
  }

  @Test
  void blankLinesAreNoneButAreCounted() {
    assertThat(read("\n \r\n{\"text\": \"守堤\"}\r\n\n{\"text\": \"备物\"}  \n\n"))
        .containsExactly("3  守堤 {}", "5  备物 {}");
    assertThat(read("\0\u001F\n{\"text\": \"守堤\"}\0")).containsExactly("2  守堤 {}");
    assertThat(read("")).isEmpty();
  }

  @Test
  void aByteOrderMarkIsLeftOutOfTheFirstLineAlone() {
    assertThat(read("\uFEFF{\"text\": \"守堤\"}\n\uFEFF{\"text\": \"备物\"}"))
        .containsExactly("1  守堤 {}", "2 DAMAGED");
    assertThat(read("\uFEFF\n{\"text\": \"守堤\"}")).containsExactly("2  守堤 {}");
    assertThat(lines(new byte[] {(byte) 0xEF, (byte) 0xBB, '{', '}'}))
        .containsExactly("1 MOJIBAKE");
    assertThat(lines(new byte[] {(byte) 0xEF, (byte) 0xBB})).containsExactly("1 MOJIBAKE");
  }

  @Test
  void otherFieldsAreKeptAsWritten() {
    assertThat(
            read(
                "{\"id\": 7, \"text\": \"守堤\", \"n\": 1.50, \"b\": true, \"none\": null,"
                    + " \"list\": [1, {\"a\":  \"]\"}], \"o\": {}}"))
        .containsExactly("1 7 守堤 {b=true, list=[1, {\"a\":  \"]\"}], n=1.50, o={}}");
    assertThat(read("{\"id\": [1], \"text\": \"守堤\"}")).containsExactly("1  守堤 {id=[1]}");
    assertThat(read("{\"id\": null, \"text\": \"守堤\"}")).containsExactly("1  守堤 {}");
  }

  @Test
  void aLineThatIsNoRecordSaysWhy() {
    assertThat(read("[]")).containsExactly("1 DAMAGED");
    assertThat(read("{\"text\": ")).containsExactly("1 DAMAGED");
    assertThat(read("{\"id\": \"a\"}")).containsExactly("1 DAMAGED");
    assertThat(read("{\"text\": 7}")).containsExactly("1 DAMAGED");
    assertThat(read("{\"text\": \" \\n\\t\"}")).containsExactly("1 EMPTY");
    assertThat(lines(new byte[] {'{', (byte) 0xFF, '}'})).containsExactly("1 MOJIBAKE");
  }

  @Test
  void surrogatesAndLongLinesAreDecoded() {
    String text = "守𠀀é".repeat(40_000);
    assertThat(read("{\"text\": \"a\"}\n{\"text\": \"" + text + "\"}\n{\"text\": \"b\"}"))
        .containsExactly("1  a {}", "2  " + text + " {}", "3  b {}");
  }

  @Test
  void aLineOverTheLimitIsRejectedAloneHoweverItIsRead() throws IOException {
    String exact = "{\"text\":\"" + "a".repeat(89) + "\"}";
    assertThat(exact).hasSize(100);
    String longer = exact.replace("aa", "aaa").substring(0, 99) + "\"}";
    for (int chunk : new int[] {1, 7, 64, 1 << 20}) {
      String file = exact + "\n" + longer + "\n" + exact + "\n" + longer;
      List<String> read = lines(slow(file, chunk), 100);
      assertThat(read).as("chunks of %d", chunk).hasSize(4);
      assertThat(read.get(0)).startsWith("1  aaa");
      assertThat(read.get(1)).isEqualTo("2 TOO_LARGE");
      assertThat(read.get(2)).startsWith("3  aaa");
      assertThat(read.get(3)).isEqualTo("4 TOO_LARGE");
    }
    assertThat(lines(slow("{\"text\":\"" + "a".repeat(300_000) + "\"}\n" + exact, 1 << 16), 100))
        .hasSize(2)
        .startsWith("1 TOO_LARGE");
  }

  @Test
  void linesAreTheSameInAnyChunks() throws IOException {
    Random random = new Random(3);
    StringBuilder file = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      String text = "守".repeat(random.nextInt(700) + 1);
      file.append("{\"text\":\"").append(text).append("\"}\n");
      expected.add(i + "  " + text + " {}");
    }
    for (int chunk : new int[] {1000, 65_536, 100_000}) {
      assertThat(lines(slow(file.toString(), chunk), 1 << 20)).isEqualTo(expected);
    }
  }

  @Test
  void aLineIsOneRecordAndNothingElse() {
    assertThat(
            read(
                "{\"text\":\"甲\"} {\"text\":\"乙\"}\n{\"text\":\"甲\"} garbage\n{\"text\":\"甲\"},\n"))
        .containsExactly("1 DAMAGED", "2 DAMAGED", "3 DAMAGED");
    assertThat(read("{\"text\":\"甲\"}  \t\r\n{\"text\":\"乙\"} ]\n[{\"text\":\"甲\"}]"))
        .containsExactly("1  甲 {}", "2 DAMAGED", "3 DAMAGED");
  }

  @Test
  void aFieldStandsOnce() {
    assertThat(read("{\"text\":\"一\",\"text\":\"二\"}\n{\"id\":1,\"id\":1,\"text\":\"一\"}"))
        .containsExactly("1 DAMAGED", "2 DAMAGED");
    assertThat(
            read("{\"text\":\"一\",\"t\\u0065xt\":\"二\"}\n{\"x\":null,\"x\":null,\"text\":\"一\"}"))
        .containsExactly("1 DAMAGED", "2 DAMAGED");
    assertThat(
            read("{\"text\":\"一\",\"x\":{\"y\":1,\"y\":2}}\n{\"text\":\"一\",\"x\":{\"text\":2}}"))
        .containsExactly("1 DAMAGED", "2  一 {x={\"text\":2}}");
  }

  @Test
  void halfACharacterIsRejectedWhereverItStands() {
    String text = "\"text\":\"守堤\"";
    assertThat(
            read(
                "{\"text\":\"守\\ud842堤\"}\n{\"text\":\"守堤\\udfb7\"}\n{\"id\":\"\\ud800\","
                    + text
                    + "}\n{\"title\":\"\\udc00\","
                    + text
                    + "}\n{\"\\ud800x\":1,"
                    + text
                    + "}\n{\"text\":\"\\udfb7\\ud842\"}"))
        .containsExactly(
            "1 DAMAGED", "2 DAMAGED", "3 DAMAGED", "4 DAMAGED", "5 DAMAGED", "6 DAMAGED");
    assertThat(read("{\"id\":\"\\ud842\\udfb7\",\"text\":\"𠮷\\ud842\\udfb7\"}"))
        .containsExactly("1 𠮷 𠮷𠮷 {}");
  }

  private static List<String> read(String file) {
    return lines(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(byte[] file) {
    try {
      return lines(new ByteArrayInputStream(file), 1 << 20);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> lines(InputStream stream, long maxBytes) throws IOException {
    RecordLines lines = new RecordLines(stream, maxBytes, TextNames.USUAL);
    List<String> read = new ArrayList<>();
    while (next(lines)) {
      try {
        TextRecord record = lines.record();
        Map<String, String> fields = new java.util.TreeMap<>(record.fields());
        read.add(lines.number() + " " + record.id() + " " + record.text() + " " + fields);
      } catch (Unreadable e) {
        assertThat(e.getMessage()).isNotEmpty();
        read.add(lines.number() + " " + e.reason());
      }
    }
    return read;
  }

  /** A stream that gives so many bytes at once. */
  private static InputStream slow(String file, int chunk) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return super.read(bytes, from, Math.min(length, chunk));
      }
    };
  }

  private static boolean next(RecordLines lines) throws IOException {
    try {
      return lines.next();
    } catch (Unreadable e) {
      throw new AssertionError(e);
    }
  }
}
