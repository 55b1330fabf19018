package taohua.browser;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import taohua.cli.DataFolder;

/**
 * The figures of a document as its data files give them when a reader does not accept some reasons
 * or leaves out short passages: what {@code labels.csv} calls by a reason counts by the next that a
 * passage over it has, else as overlap to review. Holds where a stretch is explained as a whole.
 */
final class Recount {
  /** In the order in which they are taken off. */
  static final List<String> REASONS = List.of("allowed", "formula", "quoted", "own", "office");

  private static final List<String> REUSE = List.of("copied", "own", "office");

  private final List<NamedCsvRecord> labels;
  private final List<NamedCsvRecord> passages;
  private final int[] text;
  private final String id;

  Recount(Path report, NamedCsvRecord document) {
    DataFolder data = DataFolder.ofReport(report);
    id = document.getField("id");
    labels = data.rows("labels.csv").stream().filter(row -> of(row, "document")).toList();
    passages =
        data.rows("passages.csv").stream()
            .filter(row -> of(row, "target") || (of(row, "source") && isUndirected(row)))
            .toList();
    try {
      Path file = data.path().resolve(document.getField("text"));
      text = Files.readString(file).codePoints().toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many characters each passage has that counts here. */
  Set<Integer> lengths() {
    Set<Integer> lengths = new TreeSet<>();
    passages.forEach(row -> lengths.add(number(row, "matched")));
    return lengths;
  }

  /** Characters of every label, and in all. */
  Map<String, Integer> counts(Set<String> off, int small) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    REASONS.forEach(reason -> counts.put(reason, 0));
    counts.put("copied", 0);
    counts.put("total", 0);
    for (NamedCsvRecord row : labels) {
      String label = label(row, off, small);
      int characters = counted(number(row, "start"), number(row, "end"));
      counts.computeIfPresent(label, (any, count) -> count + characters);
      boolean isReuse = REASONS.contains(label) || label.equals("copied");
      counts.merge("total", isReuse ? characters : 0, Integer::sum);
    }
    return counts;
  }

  private String label(NamedCsvRecord row, Set<String> off, int small) {
    String was = row.getField("label");
    if (was.equals("edited")) {
      return was;
    }
    Set<String> holds = new TreeSet<>();
    for (NamedCsvRecord passage : passages) {
      if (number(passage, "matched") >= small && covers(passage, row)) {
        String label = passage.getField("label");
        String relation = passage.getField("relation");
        if (label.equals("quoted") && was.equals("quoted")) {
          holds.add("quoted");
        } else if (REUSE.contains(label)) {
          holds.add(relation.equals("own") || relation.equals("office") ? relation : "copied");
          holds.addAll(was.equals("quoted") ? List.of(was) : List.of());
        }
      }
    }
    if (was.equals("allowed") || was.equals("formula")) {
      holds.add(was);
    }
    if (holds.isEmpty()) {
      return "";
    }
    return REASONS.stream()
        .filter(reason -> holds.contains(reason) && !off.contains(reason))
        .findFirst()
        .orElse("copied");
  }

  private boolean covers(NamedCsvRecord passage, NamedCsvRecord row) {
    String side = of(passage, "target") ? "target" : "source";
    return number(passage, side + "_start") < number(row, "end")
        && number(row, "start") < number(passage, side + "_end");
  }

  private int counted(int start, int end) {
    // The number of a page may stand amid a sentence, and is no part of it.
    String words = new String(text, start, end - start).replaceAll("\n\\d+(?=\\D)", "");
    return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private boolean of(NamedCsvRecord row, String column) {
    return row.getField(column).equals(id);
  }

  private static boolean isUndirected(NamedCsvRecord row) {
    return row.getField("direction").equals("undirected");
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
