package taohua.intake.stated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

/**
 * What a row of a manifest or a record of a JSONL file tells of a document.
 *
 * @param cells by name; an empty one tells nothing
 */
public record Stated(Map<String, String> cells) {
  private static final Set<String> OWN =
      Set.of("title", "official", "role", "place", "level", "date", "series");

  /**
   * What the cells tell, without a level or date that makes no sense.
   *
   * @param place where they stand, in front of a warning
   * @param warnings takes one for each cell that was left out
   */
  public static Stated of(
      Supplier<Notice> place, Map<String, String> cells, List<Notice> warnings) {
    Map<String, String> kept = cells;
    String level = strip(cells, "level");
    if (!level.isEmpty() && Level.of(level).isEmpty()) {
      warnings.add(Notice.of("stated.level", place.get(), level));
      kept = without("level", kept);
    }
    String date = strip(cells, "date");
    if (!date.isEmpty() && StatedDates.of(date).isEmpty()) {
      warnings.add(StatedDates.refusal(place.get(), date));
      kept = without("date", kept);
    }
    return new Stated(kept);
  }

  private static Map<String, String> without(String name, Map<String, String> cells) {
    Map<String, String> others = new TreeMap<>(cells);
    others.remove(name);
    return others;
  }

  /** A heading with what the cells tell in place of what it says; unknown cells are passed on. */
  public Heading over(Heading read) {
    Map<String, String> extra = read.extra();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (!OWN.contains(cell.getKey()) && !cell.getKey().isEmpty()) {
        extra = extra == read.extra() ? new TreeMap<>(extra) : extra;
        extra.put(cell.getKey(), cell.getValue());
      }
    }
    Optional<When> when = StatedDates.of(strip(cells, "date")).or(read::when);
    String title = cell("title", read.title());
    return new Heading(title, over(read.official()), when, read.incomplete(), extra);
  }

  private Official over(Official read) {
    return new Official(
        cell("official", read.name()),
        cell("role", read.role()),
        cell("place", read.place()),
        Level.of(strip(cells, "level")).or(read::level),
        cell("series", read.series()));
  }

  private String cell(String name, String otherwise) {
    String value = strip(cells, name);
    return value.isEmpty() ? otherwise : value;
  }

  private static String strip(Map<String, String> cells, String name) {
    return cells.getOrDefault(name, "").strip();
  }
}
