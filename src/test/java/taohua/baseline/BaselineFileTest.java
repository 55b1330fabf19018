package taohua.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.fingerprint.Grams;
import taohua.text.NormalText;

/** What is written is read again, and what is not whole is refused. */
class BaselineFileTest {
  private static final Baseline.Origin ORIGIN = new Baseline.Origin("共用.gz", "00", false);
  private static final Baseline.Size SIZE = new Baseline.Size(40, 50);
  private static final CommonPhrase FERRY =
      new CommonPhrase("抓好渡口夜航管护", 12, 9, 2019, Set.of(TextKind.REPORT, TextKind.OTHER));
  private static final CommonPhrase WELLS =
      new CommonPhrase("2座机井全部通水ok", 5, 5, 0, Set.of(TextKind.SPEECH));

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Baseline read = read(written(FERRY, WELLS));
    assertThat(read.origin()).isEqualTo(ORIGIN);
    assertThat(read.size()).isEqualTo(SIZE);
    assertThat(read.phrases().all()).containsExactly(WELLS, FERRY);
    assertThat(read.phrases().indexOf("抓好渡口夜航管护")).isEqualTo(1);
    assertThat(read.phrases().indexOf("抓好渡口夜航")).isNegative();
    assertThat(read.grams()).isEqualTo(2);
    assertThat(read.frequency().population()).isEqualTo(40);
    assertThat(read.frequency().officials(Grams.key('渡', '口', '夜', '航'))).isEqualTo(17);
    assertThat(read.frequency().officials(Grams.key(NormalText.NUMERAL, '座', '机', '井')))
        .isEqualTo(6);
    assertThat(read.frequency().officials(Grams.key('口', '夜', '航', '管'))).isEqualTo(1);
  }

  @Test
  void anEmptyBaselineKnowsNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BaselineWriter(SIZE).write(out);
    Baseline read = read(out.toByteArray());
    assertThat(read.phrases().all()).isEmpty();
    assertThat(read.frequency().officials(7)).isEqualTo(1);
  }

  @Test
  void theOrderOfAddingChangesNoByte() throws IOException {
    assertThat(written(FERRY, WELLS)).isEqualTo(written(WELLS, FERRY));
  }

  @Test
  void whatFewerThanFiveUseIsRefused() {
    BaselineWriter writer = new BaselineWriter(SIZE);
    Set<TextKind> kinds = Set.of(TextKind.REPORT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.add(new CommonPhrase("抓好渡口夜航管护", 4, 4, 0, kinds)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.add(new CommonPhrase("抓好渡口夜航管护", 9, 4, 0, kinds)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.add(new CommonPhrase("抓好渡口夜航管护", 41, 40, 0, kinds)));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.addGram(1, 4));
  }

  @Test
  void aFileThatNamesFewerThanFiveIsRefused() throws IOException {
    String text = unpacked(written(FERRY, WELLS));
    assertRefused(text.replace("least 5", "least 4"), "damaged: line 8");
    assertRefused(text.replace("ok\t5\t5", "ok\t5\t4"), "damaged: line 10");
    assertRefused(text.replace("ok\t5\t5", "ok\t4\t4"), "damaged: line 10");
    assertRefused(text.replace("渡口夜航\t17", "渡口夜航\t3"), "damaged: line 14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "taohua baseline 1 | taohua baseline 2 | of version 2",
        "taohua baseline 1 | taohua lexicon 1 | no baseline of Taohua",
        "officials 40 | officials 2000000000 | damaged: line 6",
        "officials 40 | officials -4 | damaged: line 6",
        "officials 40 | officials 8 | damaged: line 11",
        "phrases 2 | phrases 999999999 | damaged: line 9",
        "phrases 2 | phrases 1 | damaged: line 11",
        "phrases 2 | phrases 3 | damaged: line 12",
        "grams 2 | grams 3 | damaged: line 15",
        "grams 2 | grams 1 | damaged: line 14",
        "ro | rx | damaged: line 11",
        "2019 | 20190 | damaged: line 11",
        "渡口夜航管护 | 渡口 | damaged: line 11",
        "抓好渡口夜航管护 | 1好渡口夜航管护 | damaged: line 11",
        "#座机井 | #座机井房 | damaged: line 13"
      })
  void aDamagedLineIsNamed(String whole, String damaged, String told) throws IOException {
    String text = unpacked(written(FERRY, WELLS));
    assertThat(text).contains(whole);
    assertRefused(text.replace(whole, damaged), told);
  }

  @Test
  void whatStandsBehindTheEndIsRefused() throws IOException {
    assertRefused(unpacked(written(FERRY)) + "more\n", "damaged: line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain text, not packed", "\u001f"})
  void whatIsNotPackedIsNoBaseline(String bytes) {
    assertThatThrownBy(() -> read(bytes.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("共用.gz");
  }

  @Test
  void aFileThatBreaksOffIsRefusedWhereverItDoes() throws IOException {
    byte[] whole = written(FERRY, WELLS);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(BaselineException.class);
    }
    String text = unpacked(whole);
    for (int length = 0; length < text.length(); length++) {
      byte[] cut = packed(text.substring(0, length));
      assertThatThrownBy(() -> read(cut)).isInstanceOf(BaselineException.class);
    }
    assertRefused(text.substring(0, text.length() - 4), "breaks off");
  }

  /** Whatever a file holds, reading it gives a baseline or says what is wrong. */
  @Test
  void noByteThatIsChangedEndsInAnythingElse() throws IOException {
    Random random = new Random(20260803);
    byte[] text = unpacked(written(FERRY, WELLS)).getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 2000; round++) {
      byte[] other = text.clone();
      other[random.nextInt(other.length)] = (byte) random.nextInt(256);
      try {
        assertThat(read(packed(other)).phrases().size()).isLessThanOrEqualTo(2);
      } catch (BaselineException refused) {
        assertThat(refused.getMessage()).contains("共用.gz");
      }
    }
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() {
    assertThatThrownBy(() -> read(packed(new byte[BaselineReader.MOST_BYTES + 1])))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("unpacks to more than");
  }

  @Test
  void kindsComeFromWhatIsStatedThenFromTheTitle() {
    assertThat(TextKind.of("Speech", "工作报告")).isEqualTo(TextKind.SPEECH);
    assertThat(TextKind.of("讲话", "工作报告")).isEqualTo(TextKind.SPEECH);
    assertThat(TextKind.of("", "工作报告")).isEqualTo(TextKind.REPORT);
    assertThat(TextKind.of("minutes", "在开工仪式上的致辞")).isEqualTo(TextKind.SPEECH);
    assertThat(TextKind.of("", "渡口")).isEqualTo(TextKind.OTHER);
  }

  private static byte[] written(CommonPhrase... phrases) throws IOException {
    BaselineWriter writer = new BaselineWriter(SIZE);
    List.of(phrases).forEach(writer::add);
    writer.addGram(Grams.key('渡', '口', '夜', '航'), 17);
    writer.addGram(Grams.key(NormalText.NUMERAL, '座', '机', '井'), 6);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
    return out.toByteArray();
  }

  private static Baseline read(byte[] bytes) throws BaselineException {
    return BaselineReader.read(bytes, ORIGIN);
  }

  private static void assertRefused(String text, String told) throws IOException {
    byte[] bytes = packed(text);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining(told);
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] packed(String text) throws IOException {
    return packed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
