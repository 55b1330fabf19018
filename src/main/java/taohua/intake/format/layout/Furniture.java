package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import taohua.language.Characters;

/**
 * What is printed on every page: headers, footers and page numbers, known by where they stand and
 * by being there again. Takes it out of the rows of the pages.
 */
final class Furniture {
  // How many levels from an edge of a page may be furniture, and how far into it.
  private static final int LEVELS = 4;
  private static final float MARGIN = 0.15f;
  // Left and right pages have headers of their own.
  private static final float MOST_PAGES = 0.4f;
  private static final float SAME_HEIGHT = 6;
  // Of an only page, in characters of its text.
  private static final float SMALL = 0.85f;
  private static final float APART = 2.5f;
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–―－·•~〜\\s|]*(?:第\\s*)?(?:\\d{1,4}|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十百]{1,5})\\s*"
              + "(?:页)?(?:\\s*[/／,，共of\\s]+\\s*\\d{1,4}\\s*页?)?[-—–―－·•~〜\\s|]*");

  private final List<List<Row>> pages;
  private final List<Float> heights;
  private final List<String> taken = new ArrayList<>();

  private Furniture(List<List<Row>> pages, List<Float> heights) {
    this.pages = pages;
    this.heights = heights;
  }

  /**
   * Takes furniture away.
   *
   * @param pages the rows of each page from the top; changed
   * @param heights of the pages
   * @return what was taken, each text once, by its first page
   */
  static List<String> take(List<List<Row>> pages, List<Float> heights) {
    Furniture furniture = new Furniture(pages, heights);
    furniture.takeRepeated();
    furniture.takeNumbers();
    furniture.takeSmall();
    return furniture.taken.stream().distinct().toList();
  }

  private void takeRepeated() {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Row row : atEdges(page)) {
        for (String key : keys(row, page)) {
          seen.computeIfAbsent(key, k -> new TreeSet<>()).add(page);
        }
      }
    }
    int least = Math.max(2, (int) Math.ceil(MOST_PAGES * pages.size()));
    for (int page = 0; page < pages.size(); page++) {
      for (Row row : atEdges(page)) {
        boolean isRepeated =
            keys(row, page).stream()
                .anyMatch(key -> seen.getOrDefault(key, Set.of()).size() >= least);
        if (isRepeated) {
          take(page, row);
        }
      }
    }
  }

  /** What a row says, with any number as one, at its height and at one a little above. */
  private List<String> keys(Row row, int page) {
    String words = DIGITS.matcher(row.text().replaceAll("\\s+", "")).replaceAll("0");
    boolean isTop = row.y() < heights.get(page) / 2;
    float height = isTop ? row.y() : heights.get(page) - row.y();
    int step = (int) Math.floor(height / SAME_HEIGHT);
    String end = (isTop ? "^" : "_") + words;
    return List.of(step + end, step + 1 + end);
  }

  /** Page numbers stand alone in a row, outermost on the page, on most pages or on the only one. */
  private void takeNumbers() {
    List<Row> numbers = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Row row : outermost(page)) {
        if (NUMBER.matcher(row.text()).matches()
            && row.text().codePoints().anyMatch(Characters::counts)
            && isInMargin(row, page)) {
          numbers.add(row);
          at.add(page);
        }
      }
    }
    if (2 * new HashSet<>(at).size() >= pages.size()) {
      for (int i = 0; i < numbers.size(); i++) {
        take(at.get(i), numbers.get(i));
      }
    }
  }

  /**
   * On an only page nothing is there again: what stands in its margin in smaller characters, alone
   * and well apart from the text.
   */
  private void takeSmall() {
    if (pages.size() != 1 || pages.get(0).size() <= LEVELS) {
      return;
    }
    List<Row> rows = new ArrayList<>(pages.get(0));
    rows.sort(Comparator.comparing(Row::y));
    List<Row> found = new ArrayList<>();
    if (isApart(rows.get(0), rows.get(1))) {
      found.add(rows.get(0));
    }
    if (isApart(rows.get(rows.size() - 1), rows.get(rows.size() - 2))) {
      found.add(rows.get(rows.size() - 1));
    }
    found.forEach(row -> take(0, row));
  }

  private boolean isApart(Row outer, Row next) {
    List<Float> sizes = new ArrayList<>();
    pages.get(0).forEach(row -> sizes.add(row.size()));
    sizes.sort(null);
    float usual = sizes.get(sizes.size() / 2);
    return isInMargin(outer, 0)
        && outer.size() < usual * SMALL
        && Math.abs(outer.y() - next.y()) > usual * APART;
  }

  private void take(int page, Row row) {
    pages.get(page).remove(row);
    taken.add(row.text());
  }

  private boolean isInMargin(Row row, int page) {
    float height = heights.get(page);
    return row.y() < height * MARGIN || row.y() > height * (1 - MARGIN);
  }

  /** The rows of the first and the last levels of a page. */
  private List<Row> atEdges(int page) {
    List<Row> rows = pages.get(page);
    List<Row> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean isNearEdge =
          levels(rows.subList(0, i + 1)) <= LEVELS
              || levels(rows.subList(i, rows.size())) <= LEVELS;
      if (isNearEdge && isInMargin(rows.get(i), page)) {
        found.add(rows.get(i));
      }
    }
    return found;
  }

  private static int levels(List<Row> rows) {
    int levels = 1;
    for (int i = 1; i < rows.size() && levels <= LEVELS; i++) {
      levels += rows.get(i).isLevelWith(rows.get(i - 1)) ? 0 : 1;
    }
    return rows.size() > 40 * LEVELS ? LEVELS + 1 : levels;
  }

  private List<Row> outermost(int page) {
    List<Row> rows = new ArrayList<>(pages.get(page));
    rows.sort(Comparator.comparing(Row::y));
    if (rows.isEmpty()) {
      return List.of();
    }
    Row first = rows.get(0);
    Row last = rows.get(rows.size() - 1);
    boolean isFirstAlone = rows.size() == 1 || !rows.get(1).isLevelWith(first);
    boolean isLastAlone = rows.size() == 1 || !rows.get(rows.size() - 2).isLevelWith(last);
    List<Row> found = new ArrayList<>();
    if (isLastAlone) {
      found.add(last);
    }
    if (isFirstAlone && rows.size() > 1) {
      found.add(first);
    }
    return found;
  }
}
