package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.engine.Run;
import taohua.planted.PlantedCorpus;
import taohua.text.Document;
import taohua.text.When;

/** An index stands for its documents, whatever is asked of it. */
class IndexCommandTest {
  private static final int DRAFTS = 3;

  @TempDir private Path folder = Path.of("");

  /** Speeches as records: the first few to be checked, the others to compare with. */
  private void speeches(long seed) throws IOException {
    Run run = new PlantedCorpus(seed).run(1);
    List<String> records =
        IntStream.range(0, run.corpus().size())
            .mapToObj(d -> record(run.corpus().document(d)))
            .toList();
    int half = (records.size() + DRAFTS) / 2;
    Files.write(folder.resolve("drafts.jsonl"), records.subList(0, DRAFTS));
    Files.write(folder.resolve("a.jsonl"), records.subList(DRAFTS, half));
    Files.write(folder.resolve("b.jsonl"), records.subList(half, records.size()));
  }

  private static String record(Document document) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("id", document.id()).put("text", document.text());
    json.put("official", document.heading().official().name());
    json.put("place", document.heading().official().place());
    json.put("date", document.heading().when().map(When::toString).orElse(""));
    return json.toString();
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private static void succeeds(Object... words) {
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static Map<String, String> data(Path report) throws IOException {
    Map<String, String> data = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report.resolve("data"))) {
      files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("timing.json"))
          .forEach(file -> data.put(report.relativize(file).toString(), read(file)));
    }
    return data;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCheckAgainstAnIndexSaysTheSameAsAgainstTheFiles() throws IOException {
    for (long seed = 1; seed <= 2; seed++) {
      speeches(seed);
      Path index = at("index" + seed);
      succeeds("index", "add", index, at("a.jsonl"));
      succeeds("index", "add", index, at("b.jsonl"), "-q");
      Object[] files = {
        "check", at("drafts.jsonl"), "--against", at("a.jsonl"), "--against", at("b.jsonl")
      };
      Object[] kept = {"check", at("drafts.jsonl"), "--against", index};
      Outcome direct = Outcome.of(with(files, "--format", "json"));
      assertThat(direct.out()).contains("\"label\" : \"copied\"");
      assertThat(Outcome.of(with(kept, "--format", "json"))).isEqualTo(direct);
      Path part = at("part" + seed);
      succeeds("index", "add", part, at("a.jsonl"));
      Object[] mixed = {"check", at("drafts.jsonl"), "--against", part, "--against", at("b.jsonl")};
      assertThat(Outcome.of(with(mixed, "--format", "json"))).isEqualTo(direct);
      succeeds(with(files, "-o", at("direct" + seed), "--data-only"));
      succeeds(with(kept, "-o", at("kept" + seed), "--data-only"));
      assertThat(data(at("kept" + seed))).isEqualTo(data(at("direct" + seed)));
    }
  }

  @Test
  void aCheckAgainstAnIndexOfManyAdditionsAndRemovalsSaysTheSame() throws IOException {
    speeches(4);
    Path index = at("index");
    List<String> records = new ArrayList<>(Files.readAllLines(at("a.jsonl")));
    records.addAll(Files.readAllLines(at("b.jsonl")));
    for (int from = 0; from < records.size(); from += 9) {
      Path part = at("part" + from + ".jsonl");
      Files.write(part, records.subList(from, Math.min(records.size(), from + 9)));
      succeeds("index", "add", index, part, "-q");
    }
    String gone = new ObjectMapper().readTree(records.get(3)).get("id").asText();
    succeeds("index", "remove", index, gone, "-q");
    records.remove(3);
    Files.write(at("all.jsonl"), records);
    Object[] files = {"check", at("drafts.jsonl"), "--against", at("all.jsonl")};
    Object[] kept = {"check", at("drafts.jsonl"), "--against", index};
    // The number of a report is made of the hashes of the files, which are others here.
    String number = "TH-[0-9A-Z-]+";
    String direct = Outcome.of(with(files, "--format", "json")).out().replaceAll(number, "");
    assertThat(direct).contains("\"label\" : \"copied\"");
    assertThat(Outcome.of(with(kept, "--format", "json")).out().replaceAll(number, ""))
        .isEqualTo(direct);
    succeeds("index", "verify", index);
  }

  private static Object[] with(Object[] words, Object... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
  }

  @Test
  void indexesStandBesideFilesInEveryPart() throws IOException {
    speeches(3);
    succeeds("index", "add", at("ia"), at("a.jsonl"));
    succeeds("index", "add", at("ib"), at("b.jsonl"));
    succeeds("index", "add", at("id"), at("drafts.jsonl"));
    for (String format : List.of("json", "text")) {
      Outcome files =
          Outcome.of(
              "check",
              at("drafts.jsonl"),
              "--against",
              at("a.jsonl"),
              "--background",
              at("b.jsonl"),
              "--format",
              format);
      Outcome mixed =
          Outcome.of(
              "check",
              at("id"),
              "--against",
              at("ia"),
              "--background",
              at("ib"),
              "--format",
              format);
      assertThat(without(mixed.out())).isEqualTo(without(files.out()));
    }
    Outcome allowed =
        Outcome.of(
            "check",
            at("drafts.jsonl"),
            "--against",
            at("a.jsonl"),
            "--allow",
            at("b.jsonl"),
            "--format",
            "json");
    assertThat(
            Outcome.of(
                "check",
                at("drafts.jsonl"),
                "--against",
                at("ia"),
                "--allow",
                at("ib"),
                "--format",
                "json"))
        .isEqualTo(allowed);
    succeeds("report", at("a.jsonl"), at("b.jsonl"), "--data-only", "-o", at("r1"));
    succeeds("report", at("ia"), at("b.jsonl"), "--data-only", "-o", at("r2"));
    assertThat(data(at("r2"))).isEqualTo(data(at("r1")));
  }

  // A sheet as text says when it was made.
  private static String without(String text) {
    return text.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "");
  }

  @Test
  void anOfficialsTableOfTheCheckAppliesToAnIndex() throws IOException {
    Path speeches = Speeches.into(at("speeches"));
    Path table = Files.writeString(at("o.csv"), "file,official,place\n*,何其远,云溪县\n");
    succeeds("index", "add", at("i"), speeches);
    Path draft = Speeches.write(at("draft.txt"), Speeches.COPY);
    Outcome files =
        Outcome.of("check", draft, "--against", speeches, "--officials", table, "--format", "json");
    assertThat(
            Outcome.of(
                "check", draft, "--against", at("i"), "--officials", table, "--format", "json"))
        .isEqualTo(files);
    assertThat(Outcome.of("check", draft, "--against", at("i"), "--format", "json").out())
        .isNotEqualTo(files.out());
  }

  @Test
  void everyCommandTellsWhatItDid() throws IOException {
    Path index = at("archive");
    Path speeches = Speeches.into(at("speeches"));
    long count;
    try (Stream<Path> files = Files.list(speeches)) {
      count = files.count();
    }
    assertThat(Outcome.inEnglish("index", "add", index, speeches).out())
        .contains(count + " added", count + " documents in all");
    assertThat(Outcome.inEnglish("index", "add", index, speeches).out())
        .contains("0 added", count + " unchanged");
    String list = Outcome.of("index", "list", index).out();
    assertThat(list.lines()).hasSize((int) count);
    String id = list.substring(0, list.indexOf('\t'));
    assertThat(Outcome.of("index", "list", index, "--format", "csv").out())
        .startsWith("id,title,official,");
    assertThat(Outcome.of("index", "list", index, "--format", "json").out()).contains("\"sha256\"");
    assertThat(Outcome.inEnglish("index", "stats", index).out()).startsWith(count + " documents");
    succeeds("index", "backup", index, at("copy"));
    assertThat(Outcome.inEnglish("index", "remove", index, id).out()).contains("1 removed");
    assertThat(Outcome.inEnglish("index", "remove", index, id).err()).contains("no document");
    succeeds("index", "merge", index);
    succeeds("index", "verify", index);
    assertThat(Outcome.of("index", "list", at("copy")).out()).isEqualTo(list);
    assertThat(Outcome.inEnglish("index", "list", speeches).err()).contains("is no index");
  }

  @Test
  void verifyExitsWithOneWhereAnythingIsWrong() throws IOException {
    succeeds("index", "add", at("i"), Speeches.into(at("speeches")));
    Path segment = at("i").resolve("segments/00000001.docs");
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 4;
    Files.write(segment, bytes);
    Outcome wrong = Outcome.inEnglish("index", "verify", at("i"));
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("00000001.docs is damaged");
    Outcome check =
        Outcome.inEnglish(
            "check", Speeches.write(at("d.txt"), Speeches.COPY), "--against", at("i"));
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.err()).contains("00000001.docs is damaged");
  }

  @Test
  void anIndexInsideOfAFolderIsPassedOver() throws IOException {
    Path speeches = Speeches.into(at("speeches"));
    succeeds("index", "add", speeches.resolve("archive"), speeches);
    Outcome again = Outcome.inEnglish("index", "add", speeches.resolve("archive"), speeches);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("archive holds an index");
  }
}
