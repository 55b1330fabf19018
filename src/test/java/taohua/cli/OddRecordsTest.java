package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.planted.Officialese;

/** Files of records some of which are odd: these are told and left out, the others are reported. */
class OddRecordsTest {
  @TempDir private Path folder = Path.of("");

  private final Officialese prose = new Officialese(new Random(5));
  private final String text = prose.paragraph(200);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"b\",\"text\":",
        "{\"id\":\"b\",\"text\":\"甲\"} {\"id\":\"c\",\"text\":\"乙\"}",
        "{\"id\":\"b\",\"text\":\"甲\"} garbage",
        "{\"id\":\"b\",\"text\":\"甲\"}//c",
        "{\"id\":\"b\",\"text\":\"甲\",\"text\":\"乙\"}",
        "{\"id\":\"b\",\"text\":\"甲\\ud842\"}",
        "{\"id\":\"b\\ud800\",\"text\":\"甲\"}",
        "{\"id\":\"b\",\"title\":\"\\udc00\",\"text\":\"甲\"}",
        "{\"id\":\"b\",\"text\":\"甲\",\"n\":NaN}",
        "{'id':'b','text':'甲'}",
        "\uFEFF{\"id\":\"b\",\"text\":\"甲\"}",
        "[1,2]",
        "null",
        "\"x\"",
        "{}",
        "{\"text\":5}"
      })
  void aLineThatIsNoRecordIsRejectedAlone(String line) {
    Outcome outcome = report(record("a", "甲") + "\n" + line + "\n" + record("z", "乙"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("r.jsonl#2");
    assertThat(DataFolder.ofReport(folder.resolve("out")).rows("documents.csv")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\":17",
        "\"id\":1.5e308",
        "\"id\":true",
        "\"id\":null",
        "\"id\":{\"x\":1}",
        "\"id\":\"\"",
        "\"id\":\" \"",
        "\"id\":\"a\"",
        "\"id\":\"n\\u0000l\\n\"",
        "\"id\":\"../../../etc/x\"",
        "\"id\":\"=cmd|calc\"",
        "\"official\":[\"a\"],\"role\":{\"a\":1}",
        "\"level\":\"宇宙\",\"date\":\"-5\"",
        "\"date\":\"0000-00-00\"",
        "\"date\":\"2022-02-30\"",
        "\"n\":99999999999999999999999999999999999999999999",
        "\"title\":\"𠮷\\ud842\\udfb7\""
      })
  void aRecordWithOddFieldsIsRead(String fields) {
    Outcome outcome = report(record("a", "甲") + "\n{" + fields + ",\"text\":\"" + text + "\"}");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(DataFolder.ofReport(folder.resolve("out")).rows("documents.csv")).hasSize(2);
  }

  @Test
  void aFieldNestedDeeplyOrAnIdWithoutEndEndsNoRun() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String odd = "{\"id\":\"d\",\"e\":" + deep + ",\"text\":\"" + text + "\"}\n";
    Outcome outcome = report(odd + record("长".repeat(5000), "乙") + "\n" + record("a", "甲"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  @Test
  void rareCharactersInThePlaceOfEachOtherEndNoRun() {
    List<String> records = new ArrayList<>();
    List<String> rare = List.of("𠮷", "𠮸", "𣘺", "𡋯");
    for (int i = 0; i < rare.size(); i++) {
      String changed = text.replace("，", rare.get(i) + "，").replace("。", rare.get(3 - i) + "。");
      records.add(record("r" + i, changed));
    }
    Outcome outcome = report(String.join("\n", records));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(DataFolder.ofReport(folder.resolve("out")).rows("substitutions.csv").toString())
        .doesNotContain("?", "\uFFFD");
  }

  private Outcome report(String lines) {
    Path file = Speeches.write(folder.resolve("r.jsonl"), lines);
    return Outcome.of("report", file, "-o", folder.resolve("out"), "--data-only");
  }

  private String record(String id, String word) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + word + "\"}";
  }
}
