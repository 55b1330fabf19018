package taohua.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Chinese users read is Chinese, but for names that have no other form. */
class ChineseTest {
  /** Formats, programs and charsets. */
  private static final Set<String> FORMATS =
      Set.of(
          "txt",
          "html",
          "doc",
          "docx",
          "jsonl",
          "xls",
          "xlsx",
          "mht",
          "XML",
          "csv",
          "content",
          "include",
          "exclude",
          "body",
          "gzip",
          "CSV",
          "JSON",
          "SVG",
          "PNG",
          "UTF",
          "GBK",
          "GB18030",
          "DRM",
          "Big5",
          "Latin",
          "FFFD",
          "SHA",
          "Word",
          "WPS",
          "Excel",
          "bash",
          "zsh",
          "wps",
          "rtf",
          "rar",
          "OCR",
          "odt",
          "pdf",
          "ofd",
          "md",
          "zip",
          "PDF",
          "OFD",
          "RTF",
          "OpenDocument",
          "Markdown",
          "JSONL",
          "Parquet",
          "Spark",
          "Scala",
          "hdfs",
          "s3a",
          "https",
          "MB");

  /** What users write: commands, values of options, columns of tables, the environment. */
  private static final Set<String> WRITTEN =
      Set.of(
          "report",
          "check",
          "compare",
          "pairs",
          "extract",
          "index",
          "baseline",
          "default",
          "source",
          "reports",
          "all",
          "top",
          "none",
          "found",
          "text",
          "html",
          "json",
          "file",
          "title",
          "official",
          "role",
          "place",
          "level",
          "date",
          "series",
          "finding",
          "conclusion",
          "note",
          "reviewer",
          "confirmed",
          "legitimate",
          "false_alarm",
          "open",
          "K7M9",
          "Q2TX",
          "TAOHUA_JAVA_OPTS",
          "TAOHUA_ARCHIVE",
          "Ctrl",
          "serve",
          "local",
          "spark",
          "yarn",
          "SPARK_HOME",
          "mvn",
          "Pspark",
          "DskipTests",
          "package",
          "Xmx4g");

  /** Options, places, examples, names of files, and what picocli fills in. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\{\\d}|\\$\\{DEFAULT-VALUE}|%n|--?[a-z][a-z-]*|taohua [^\\n]*?(?=  \\S|\\n|$)"
              + "|[\\w/-]*\\.[a-z]+");

  /** Marks of half width beside Chinese, in a sentence that holds it, or between values. */
  private static final Pattern NARROW =
      Pattern.compile(
          "(?<=[\\p{IsHan}”》」}])[,;:?!(]|[,;:?!)] ?(?=[\\p{IsHan}“《「])"
              + "|[(](?=[^()]*\\p{IsHan})|(?<=\\p{IsHan})[.)](?=\\p{IsHan}|$)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w+");

  @Test
  void noEnglishWordStandsInAChineseMessage() {
    Map<String, List<String>> english = new TreeMap<>();
    messages()
        .forEach(
            (key, text) -> {
              List<String> words =
                  WORD.matcher(NAMES.matcher(text).replaceAll(" "))
                      .results()
                      .map(found -> found.group())
                      .filter(word -> !FORMATS.contains(word) && !WRITTEN.contains(word))
                      .toList();
              if (!words.isEmpty()) {
                english.put(key, words);
              }
            });
    assertThat(english).isEmpty();
  }

  @Test
  void everyMessageWithWordsHasChineseOnes() {
    Set<String> without = new TreeSet<>();
    messages()
        .forEach(
            (key, text) -> {
              String rest = NAMES.matcher(text).replaceAll("");
              if (rest.codePoints().anyMatch(Character::isLetter)
                  && rest.codePoints().noneMatch(Character::isIdeographic)) {
                without.add(key);
              }
            });
    assertThat(without).isEmpty();
  }

  @Test
  void chineseStandsBetweenMarksOfItsOwnWidth() {
    Map<String, List<String>> narrow = new TreeMap<>();
    messages()
        .forEach(
            (key, text) -> {
              List<String> marks =
                  NARROW
                      .matcher(text.replaceAll("\\w+://[^\\s、，（）]+", ""))
                      .results()
                      .map(found -> found.group())
                      .toList();
              if (!marks.isEmpty()) {
                narrow.put(key, marks);
              }
            });
    assertThat(narrow).isEmpty();
  }

  @Test
  void narrowMarksAreSeenWhereverTheyStand() {
    for (String wrong :
        List.of("好,坏", "好: 坏", "“好”;坏", "好{0},坏", "{0} 字,好", "好(坏)", "好?", "-o,好", "好.坏")) {
      assertThat(NARROW.matcher(wrong).find()).as(wrong).isTrue();
    }
    for (String right : List.of("好，坏", "好 1,234 字", "见 a.csv 好", "好\n  taohua -o a.b", "12:30 好")) {
      assertThat(NARROW.matcher(right).find()).as(right).isFalse();
    }
  }

  private static Map<String, String> messages() {
    Map<String, String> all = new TreeMap<>(Messages.of(Lang.ZH).texts());
    Messages.of(Lang.ZH, Messages.Subject.DOCUMENTS)
        .texts()
        .forEach((key, text) -> all.put(key + " of documents", text));
    return all;
  }
}
