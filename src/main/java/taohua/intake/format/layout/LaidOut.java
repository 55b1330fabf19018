package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a document whose characters are only known by where they stand. */
public final class LaidOut {
  private final String text;
  private final List<String> furniture;
  private final List<String> notes;

  private LaidOut(String text, List<String> furniture, List<String> notes) {
    this.text = text;
    this.furniture = List.copyOf(furniture);
    this.notes = List.copyOf(notes);
  }

  /** The text of pages in their order; empty if nothing stands on them. */
  public static LaidOut of(List<Sheet> sheets) {
    List<List<Row>> pages = new ArrayList<>();
    sheets.forEach(sheet -> pages.add(Rows.of(sheet)));
    List<Float> heights = sheets.stream().map(Sheet::height).toList();
    List<String> furniture = Furniture.take(pages, heights);
    float usual = usualSize(pages);
    List<String> notes = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      notes.addAll(Notes.take(pages.get(page), heights.get(page), usual));
    }
    return new LaidOut(Paragraphs.of(Columns.of(pages)), furniture, notes);
  }

  private static float usualSize(List<List<Row>> pages) {
    Map<Float, Integer> counts = new HashMap<>();
    for (List<Row> page : pages) {
      page.forEach(row -> counts.merge(row.size(), row.text().length(), Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** A paragraph a line. */
  public String text() {
    return text;
  }

  /** What was printed on every page and is no part of the text, each once. */
  public List<String> furniture() {
    return furniture;
  }

  /** The lines of notes at the foot of pages, which are no part of the text. */
  public List<String> notes() {
    return notes;
  }
}
