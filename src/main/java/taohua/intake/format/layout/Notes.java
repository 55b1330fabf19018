package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes at the foot of a page: smaller rows down to its end, the first of which begins with a mark.
 */
final class Notes {
  private static final float SMALL = 0.85f;
  private static final float LOWER_PART = 0.4f;
  private static final Pattern MARK =
      Pattern.compile("^(?:\\d{1,2}|[①-⑳*※]|[\\[［〔(（]\\d{1,2}[\\]］〕)）])\\s*\\D.*");

  private Notes() {}

  /**
   * Takes the notes of a page away.
   *
   * @param rows of the page from the top; changed
   * @param usual the size of most characters of the document
   * @return what was taken
   */
  static List<String> take(List<Row> rows, float height, float usual) {
    int from = rows.size();
    while (from > 0 && isSmall(rows.get(from - 1), height, usual)) {
      from--;
    }
    while (from < rows.size() && !MARK.matcher(rows.get(from).text()).matches()) {
      from++;
    }
    List<Row> notes = rows.subList(from, rows.size());
    List<String> texts = new ArrayList<>();
    notes.forEach(row -> texts.add(row.text()));
    notes.clear();
    return texts;
  }

  private static boolean isSmall(Row row, float height, float usual) {
    return row.size() <= usual * SMALL && row.y() > height * LOWER_PART;
  }
}
