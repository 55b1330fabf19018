package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report is written as: a folder, one file, data alone, some pages. */
class OutputFormsTest {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
  private static final Pattern HELD =
      Pattern.compile("(?s)<script type=\"text/plain\" id=\"([^\"]+)\">(.*?)</script>");
  private static final Pattern RUN = Pattern.compile("(?s)<(script|style)>(.*?)</\\1>");

  @TempDir private Path folder = Path.of("");
  private Path speeches = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeSpeeches() {
    speeches = Speeches.into(folder.resolve("speeches"));
    out = folder.resolve("out");
  }

  @Test
  void aSingleFileHoldsEveryPageAndTableOfTheFolder() throws Exception {
    Path page = folder.resolve("one.html");
    assertDone(Outcome.of("report", speeches, "-o", out));
    Outcome one = Outcome.of("report", speeches, "--single-file", "-o", page, "--lang", "en");
    assertDone(one);
    assertThat(one.out()).contains("Report: " + page);
    List<String> held =
        HELD.matcher(Speeches.read(page)).results().map(found -> found.group(1)).toList();
    for (String name : pages()) {
      assertThat(held.contains("page:" + name)).as(name).isEqualTo(!name.equals("index.html"));
    }
    try (Stream<Path> tables = Files.list(out.resolve("data"))) {
      assertThat(held)
          .containsAll(
              tables
                  .map(table -> table.getFileName().toString())
                  .filter(name -> name.endsWith(".csv") || name.equals("run.json"))
                  .map(name -> "file:data/" + name)
                  .toList())
          .doesNotContain("file:data/timing.json");
    }
    assertThat(Speeches.read(page)).doesNotContain(folder.toString());
  }

  @Test
  void aSingleFileGivesTablesBackToTheByte() {
    Path page = folder.resolve("one.html");
    assertDone(Outcome.of("report", speeches, "-o", out));
    assertDone(Outcome.of("report", speeches, "--single-file", "-o", page));
    for (MatchResult held : HELD.matcher(Speeches.read(page)).results().toList()) {
      if (held.group(1).startsWith("file:data/")) {
        assertThat(held.group(2)).doesNotContain("\r");
        assertThat(plain(held.group(2)))
            .isEqualTo(Speeches.read(out.resolve(held.group(1).substring(5))));
      }
    }
  }

  private static String plain(String text) {
    return Pattern.compile("\\\\(?:\\\\|x([0-9a-f]{2}))")
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? "\\"
                        : "" + (char) Integer.parseInt(found.group(1), 16)));
  }

  @Test
  void aSingleFileRunsOnlyWhatItsPolicyNames() throws Exception {
    Path page = folder.resolve("one.html");
    Speeches.write(
        speeches.resolve("x.txt"),
        "题目\n\n</script><script>alert(1)</script><!-- \\x3c " + "长".repeat(80));
    assertDone(Outcome.of("report", speeches, "--single-file", "-o", page));
    String html = Speeches.read(page);
    List<MatchResult> embedded = RUN.matcher(html).results().toList();
    assertThat(embedded).hasSizeGreaterThanOrEqualTo(2);
    for (MatchResult one : embedded) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(one.group(2).getBytes(StandardCharsets.UTF_8));
      assertThat(html).contains("sha256-" + Base64.getEncoder().encodeToString(hash));
    }
    assertThat(html.split("<script", -1)).hasSameSizeAs(html.split("</script", -1));
    assertThat(html).doesNotContain("<script>alert", " src=", "<link ", "<!-- ");
  }

  @Test
  void aSingleFileIsTheSameForAnyNumberOfThreads() {
    Path one = folder.resolve("one.html");
    Path other = folder.resolve("other.html");
    assertDone(Outcome.of("report", speeches, "--single-file", "-o", one, "--threads", "1"));
    assertDone(Outcome.of("report", speeches, "--single-file", "-o", other, "--threads", "2"));
    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void aCheckGoesIntoASingleFileToo() {
    Path page = folder.resolve("one.html");
    assertDone(
        Outcome.of(
            "check",
            speeches.resolve("b.txt"),
            "--against",
            speeches.resolve("a.txt"),
            "--single-file",
            "-o",
            page));
    assertThat(Speeches.read(page)).contains("id=\"page:documents/0001.html\"");
  }

  @Test
  void dataOnlyWritesNoPage() {
    assertDone(Outcome.of("report", speeches, "-o", out));
    Outcome data = Outcome.of("report", speeches, "-o", out, "--data-only", "--lang", "en");
    assertDone(data);
    assertThat(data.out()).contains("Data files: " + out.resolve("data"));
    assertThat(out).isDirectoryContaining(file -> file.endsWith("data"));
    assertThat(pages()).isEmpty();
    assertThat(out.resolve("data/text/0001.txt")).exists();
  }

  @Test
  void onlyTheMostOverlapHasPagesAndNoLinkLeadsNowhere() {
    for (String limit : new String[] {"all", "top:1", "none"}) {
      assertDone(Outcome.of("report", speeches, "-o", out, "--pages", limit, "--lang", "en"));
      TreeSet<String> pages = new TreeSet<>(pages());
      boolean all = limit.equals("all");
      assertThat(pages.contains("documents/0002.html")).isEqualTo(!limit.equals("none"));
      assertThat(pages.contains("documents/0001.html")).isEqualTo(all);
      assertThat(pages.contains("pairs/0001-0002.html")).isEqualTo(!limit.equals("none"));
      assertThat(Speeches.read(out.resolve("index.html")).contains("have pages of their own"))
          .isEqualTo(!all);
      for (String page : pages) {
        Path file = out.resolve(page);
        for (MatchResult link : LINK.matcher(Speeches.read(file)).results().toList()) {
          assertThat(file.resolveSibling(link.group(1))).as(page).exists();
        }
      }
      String found = Speeches.read(out.resolve("assets/search.js"));
      for (String number : new String[] {"0001", "0002"}) {
        String page = "documents/" + number + ".html";
        assertThat(found.contains(page)).as(page).isEqualTo(pages.contains(page));
      }
    }
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedBeforeAnyWork() {
    assertWrong(
        Outcome.inEnglish("report", speeches, "--single-file", "--data-only"), "one of them");
    assertWrong(
        Outcome.inEnglish("report", speeches, "--pages", "top:0"),
        "--pages takes one of all|top:N|none");
    assertWrong(Outcome.inEnglish("report", speeches, "--pages", "some"), "not some");
    assertWrong(
        Outcome.inEnglish("check", speeches.resolve("b.txt"), "--against", speeches, "--data-only"),
        "add -o");
    Outcome taken =
        Outcome.inEnglish("report", speeches, "--single-file", "-o", speeches.resolve("a.txt"));
    assertThat(taken.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
    assertThat(taken.err()).contains("is no page of Taohua");
  }

  private List<String> pages() {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static void assertWrong(Outcome outcome, String message) {
    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(outcome.err()).contains(message);
  }
}
