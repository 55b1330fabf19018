package taohua.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import taohua.planted.Officialese;

/** A few short documents that share text, with odd characters in it, written to a folder. */
final class OddCorpus {
  private static final List<String> KINDS =
      List.of(".txt", ".txt", ".html", ".docx", ".jsonl", ".jsonl.gz");

  private final Random random;
  private final Seeds seeds;
  private final OddText odd;
  private final Officialese prose;
  private final List<String> shared = new ArrayList<>();

  OddCorpus(Random random) {
    this.random = random;
    seeds = new Seeds(random);
    odd = new OddText(random);
    prose = new Officialese(random);
    for (int i = 0; i < 4; i++) {
      shared.add(odd.changed(prose.paragraph(80), random.nextInt(4)));
    }
  }

  /** Writes three to eight files and answers their names. */
  List<String> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      String name = i + List.of("稿", "𠮷", "a b", "=x", "讲话").get(random.nextInt(5)) + kind;
      Files.write(folder.resolve(name), file(kind));
      names.add(name);
    }
    return names;
  }

  private byte[] file(String kind) {
    byte[] whole =
        switch (kind) {
          case ".docx" -> Docx.of(text());
          case ".html" -> seeds.page(text()).getBytes(StandardCharsets.UTF_8);
          case ".jsonl" -> records();
          case ".jsonl.gz" -> Seeds.gzip(records());
          default -> text().getBytes(StandardCharsets.UTF_8);
        };
    return random.nextInt(5) == 0 ? new Damage(random).bytes(whole, 1) : whole;
  }

  private byte[] records() {
    String lines = seeds.record("一", text()) + "\n" + seeds.record(seeds.some("b"), text());
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  /** A speech of shared paragraphs, each changed a little, and of its own. */
  private String text() {
    StringBuilder text = new StringBuilder(seeds.speech(random.nextInt(2)));
    for (String paragraph : shared) {
      if (random.nextInt(3) > 0) {
        text.append(odd.changed(paragraph, random.nextInt(4))).append('\n');
      }
    }
    return text.toString();
  }

  /** A table of officials for some of the files, seldom damaged. */
  Path officials(Path file, List<String> names) throws IOException {
    StringBuilder table = new StringBuilder("file,title,official,role,place,level,date,series,x\n");
    for (String name : names) {
      table.append(name);
      for (String field :
          List.of("title", "official", "role", "place", "level", "date", "y", "x")) {
        String value = random.nextInt(3) == 0 ? "" : seeds.some(seeds.value(field));
        table.append(",\"").append(value.replace("\"", "\"\"")).append('"');
      }
      table.append('\n');
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    return Files.write(file, random.nextInt(6) == 0 ? new Damage(random).bytes(bytes, 1) : bytes);
  }
}
