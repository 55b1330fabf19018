package taohua.spark;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import taohua.cli.Main;

/**
 * A report by a real master with two workers is the report of one machine, every file of it, byte
 * for byte, where records come from an address, too; also when a worker is killed, and when a run takes the steps of another. {@code
 * -Dtaohua.cluster.bench=true} tries more.
 */
@EnabledIf("taohua.spark.StandaloneCluster#isPossible")
class ReportOnClusterTest {
  private static final Path SHARED = Path.of(System.getProperty("taohua.shared", "../shared"));
  private static final Path TIMES = Path.of("data/timing.json");

  @TempDir private Path folder;

  @Test
  void isTheReportOfOneMachine() throws Exception {
    List<String> words = new ArrayList<>(List.of("report", "--lang", "en", "--pages", "top:3"));
    words.addAll(inputs());
    Map<Path, String> here = here("here", words);
    assertThat(here).containsKeys(Path.of("data/run.json"), Path.of("index.html"));
    assertThat(here.keySet()).anyMatch(one -> one.startsWith("documents"));
    try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
      Process losing = run(cluster, "losing", words);
      StandaloneCluster.waitFor(() -> said("losing").contains("step: align") || !losing.isAlive());
      cluster.killWorker();
      assertThat(files("losing", losing)).isEqualTo(here);
      assertThat(said("losing"))
          .contains("step: texts", "step: align", "step: gather", "step: rows")
          .doesNotContain("earlier run");

      assertThat(files("again", run(cluster, "again", words))).isEqualTo(here);
      assertThat(said("again"))
          .contains("earlier run: align", "earlier run: rows")
          .doesNotContain("step: texts", "step: align", "step: gather", "step: rows");

      // Other passages are found anew.
      words.addAll(List.of("--min-bits", "45"));
      Map<Path, String> other = here("other-here", words);
      assertThat(other).isNotEqualTo(here);
      assertThat(files("other", run(cluster, "file:", "other", words))).isEqualTo(other);
      assertThat(said("other")).contains("step: align", "earlier run: rows");

      // What lies at an address is not replaced, and nothing is done for nothing.
      assertThat(run(cluster, "file:", "other", words).waitFor()).isNotZero();
      assertThat(said("other")).contains("exists").doesNotContain("step: ", "earlier run: ");
      assertThat(files("other")).isEqualTo(other);

      readsWhatTheClusterNames(cluster);
      writesTablesTwice(cluster);
    }
  }

  /** Lines by an address, and a folder of tables, are the same archive as files of lines. */
  private void readsWhatTheClusterNames(StandaloneCluster cluster) throws Exception {
    Path lines = Files.createDirectories(folder.resolve("archive/一 二"));
    Path others = folder.resolve("others.jsonl");
    Path tables = folder.resolve("tables");
    List<String> records = records();
    Files.write(lines.resolve("some.jsonl"), records.subList(0, 60));
    Files.writeString(lines.resolve("note.txt"), "不是记录。");
    Files.write(others, records.subList(60, 120));
    cluster.parquet(folder.resolve("tables.log"), List.of(others.toString(), tables.toString()));
    List<String> words = new ArrayList<>(List.of("report", "--lang", "en", "--pages", "none"));

    words.addAll(List.of("file:" + folder.resolve("archive"), tables.toString()));
    Map<Path, String> found = files("fetched", run(cluster, "fetched", words));
    assertThat(said("fetched")).contains("step: fetch", "1 files in").contains("step: align");
    try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
      assertThat(left.filter(one -> one.getFileName().toString().startsWith("taohua"))).isEmpty();
    }

    Files.delete(lines.resolve("note.txt"));
    words.subList(5, 7).clear();
    words.addAll(List.of(folder.resolve("archive").toString(), others.toString()));
    Map<Path, String> here = here("fetched-here", words);
    // What the bytes of the files were, these and the pages say.
    Predicate<Path> isTable = file -> file.startsWith("data") && !file.endsWith("run.json");
    assertThat(found.keySet()).isEqualTo(here.keySet());
    Stream.of(found, here).forEach(files -> files.keySet().removeIf(isTable.negate()));
    assertThat(found).isEqualTo(here).hasSizeGreaterThan(10);
  }

  /** The tables of the first run, as Spark reads them, have the rows of the CSV. */
  private void writesTablesTwice(StandaloneCluster cluster) throws Exception {
    Path data = folder.resolve("losing").resolve("data");
    cluster.parquet(folder.resolve("read.log"), List.of(data.resolve("parquet").toString()));
    try (Stream<Path> files = Files.list(data)) {
      List<Path> tables = files.filter(one -> one.toString().endsWith(".csv")).toList();
      assertThat(tables).hasSizeGreaterThan(10);
      for (Path table : tables) {
        String name = table.getFileName().toString().replace(".csv", ".parquet.lines");
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
          String lines =
              rows.stream().map(row -> String.join("|", row.getFields()) + "\n").collect(joining());
          assertThat(data.resolve("parquet").resolve(name)).hasContent(lines);
        }
      }
    }
  }

  private List<String> records() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("named.jsonl")).subList(0, 120);
    List<String> records = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String head = "{\"official\":\"甲%s\",\"date\":\"2031-05-%02d\",\"页\":%d,";
      String name = "乙丙丁戊".substring(i % 4, i % 4 + 1);
      records.add(head.formatted(name, 1 + i % 28, i) + lines.get(i).substring(1));
    }
    return records;
  }

  private List<String> inputs() throws IOException {
    Path named = folder.resolve("named.jsonl");
    ManyParagraphs.writeNamed(named, 600);
    Files.createDirectories(folder.resolve("tmp"));
    List<String> inputs = new ArrayList<>(List.of("samples", named.toString()));
    Stream.of("corpora/governors-2026", "bench/src", "bench/susp")
        .limit(Boolean.getBoolean("taohua.cluster.bench") ? 3 : 1)
        .map(SHARED::resolve)
        .filter(Files::isDirectory)
        .map(Path::toString)
        .forEach(inputs::add);
    return inputs;
  }

  private Map<Path, String> here(String output, List<String> words) throws IOException {
    StringWriter err = new StringWriter();
    List<String> call = new ArrayList<>(words);
    call.addAll(List.of("-q", "-o", folder.resolve(output).toString()));
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            call.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return files(output);
  }

  private Process run(StandaloneCluster cluster, String output, List<String> words)
      throws IOException {
    return run(cluster, "", output, words);
  }

  private Process run(StandaloneCluster cluster, String system, String output, List<String> words)
      throws IOException {
    List<String> call =
        new ArrayList<>(List.of("-Xmx700m", "-Djava.io.tmpdir=" + folder.resolve("tmp"), "-Dspark.taohua.part=1m", "taohua.cli.Submitted"));
    String lines = folder.resolve("named.jsonl").toString();
    words.forEach(word -> call.add(word.equals(lines) ? "file:" + word : word));
    call.addAll(List.of("--engine", "spark", "--master", cluster.master()));
    call.addAll(List.of("--work", folder.resolve("work").toString()));
    call.addAll(List.of("-o", system + folder.resolve(output)));
    return cluster
        .driver(call)
        .redirectErrorStream(true)
        .redirectOutput(log(output).toFile())
        .start();
  }

  private Map<Path, String> files(String output, Process writing) throws Exception {
    assertThat(writing.waitFor()).as(said(output)).isZero();
    return files(output);
  }

  /** A name for the bytes of each file, without that of the times and the list that has its hash. */
  private Map<Path, String> files(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = root.relativize(file);
        if (!name.equals(TIMES) && !name.startsWith("data/parquet") && !name.toString().startsWith(".")) {
          files.put(name, new Key().add(Files.readAllBytes(file)).name());
        }
      }
    }
    return files;
  }

  private Path log(String output) {
    return folder.resolve(output + ".log");
  }

  private String said(String output) {
    return StandaloneCluster.read(log(output));
  }
}
