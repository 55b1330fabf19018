package taohua.intake.record;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The rows of a table as documents. The line of names is the first one, among the first few of a
 * sheet, that names a column of text; titles of a table may stand above.
 */
public final class TableRecords implements Records {
  // A title, a unit, a date and a few empty rows.
  private static final int MOST_ABOVE = 10;
  // More columns, or longer names, are not told in a message.
  private static final int MOST_NAMED = 20;
  private static final int LONGEST_NAME = 20;
  // Excel cuts a longer text off without a word.
  private static final int LONGEST_CELL = 32_767;

  private final Rows rows;
  private final TextNames names;
  private final List<Notice> warnings;
  private final Map<String, List<String>> sheetsWithout = new HashMap<>();
  private final Deque<String> order = new ArrayDeque<>();
  private List<String> header = List.of();
  private int textColumn = -1;
  private String sheet = "";
  private int above;
  private boolean isBegun;
  private int found;

  private TableRecords(Rows rows, TextNames names, List<Notice> warnings) {
    this.rows = rows;
    this.names = names;
    this.warnings = warnings;
  }

  /**
   * The records of a table as text.
   *
   * @param warnings takes what is odd about it
   */
  public static Records csv(byte[] bytes, TextNames names, List<Notice> warnings)
      throws IOException, Unreadable {
    return new TableRecords(new CsvRows(bytes), names, warnings);
  }

  /**
   * The same of a workbook of Excel; closing them closes the channel.
   *
   * @param bounds of its texts, and of what its parts expand to
   */
  public static Records xlsx(
      SeekableByteChannel channel, Bounds bounds, TextNames names, List<Notice> warnings)
      throws Unreadable {
    return new TableRecords(XlsxRows.of(channel, bounds, warnings), names, warnings);
  }

  /**
   * The same of a workbook that another process read.
   *
   * @param read its rows as lines, and the sheets that are hidden
   */
  public static Records lines(Extracted read, TextNames names, List<Notice> warnings) {
    read.hidden().forEach(one -> warnings.add(Notice.of("workbook.hidden", one)));
    return new TableRecords(new LineRows(read.text()), names, warnings);
  }

  @Override
  public boolean next() throws IOException, Unreadable {
    while (rows.next()) {
      if (!isBegun || !rows.sheet().equals(sheet)) {
        beginSheet();
      }
      if (textColumn >= 0) {
        return true;
      }
      above++;
      if (above <= MOST_ABOVE) {
        readAsNames();
      }
    }
    end();
    return false;
  }

  private void beginSheet() {
    isBegun = true;
    sheet = rows.sheet();
    textColumn = -1;
    above = 0;
  }

  /** Takes the row for that of the names if one of them is a text's. */
  private void readAsNames() {
    List<String> cells = rows.cells();
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < cells.size(); i++) {
      int rank = names.rankOfColumn(cells.get(i));
      if (rank >= 0 && rank < best) {
        best = rank;
        textColumn = i;
      }
    }
    if (textColumn >= 0) {
      header = cells.stream().map(TableRecords::name).toList();
      sheetsWithout.remove(sheet);
      found++;
    } else {
      remember(cells);
    }
  }

  /** The fullest of the first rows is the likeliest to hold the names. */
  private void remember(List<String> cells) {
    List<String> named = cells.stream().filter(cell -> !cell.isBlank()).toList();
    List<String> before = sheetsWithout.get(sheet);
    if (before == null) {
      order.add(sheet);
    }
    if (before == null || named.size() > before.size()) {
      sheetsWithout.put(sheet, named);
    }
  }

  private void end() throws Unreadable {
    if (found == 0) {
      throw without();
    }
    for (String one : order) {
      List<String> columns = sheetsWithout.get(one);
      if (columns != null) {
        warnings.add(Notice.of("workbook.sheet", one, said(columns)));
      }
    }
    order.clear();
  }

  private Unreadable without() {
    if (order.isEmpty()) {
      return new Unreadable(Reason.EMPTY, Notice.of("unread.empty_table"));
    }
    List<String> columns = sheetsWithout.getOrDefault(order.getFirst(), List.of());
    Notice all = said(columns);
    Notice why =
        names.given().isEmpty()
            ? Notice.of("unread.no_text_column", all)
            : Notice.of("unread.no_such_column", String.join(", ", names.given()), all);
    return new Unreadable(Reason.NO_TEXT, why);
  }

  private static Notice said(List<String> columns) {
    List<Notice> named =
        columns.stream()
            .limit(MOST_NAMED)
            .map(one -> Notice.of("fail.said", shortened(one.strip())))
            .toList();
    Notice all = Notice.joined("list.names", named);
    return columns.size() > MOST_NAMED ? Notice.of("workbook.more", all) : all;
  }

  /** A cell that is no name may be a whole speech. */
  private static String shortened(String name) {
    boolean isLong = name.codePointCount(0, name.length()) > LONGEST_NAME;
    return isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…" : name;
  }

  @Override
  public int number() {
    return rows.number();
  }

  @Override
  public String sheet() {
    return sheet;
  }

  @Override
  public TextRecord record() throws Unreadable {
    List<String> cells = rows.cells();
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      boolean isNamed = i != textColumn && !header.get(i).isEmpty();
      if (isNamed && !cells.get(i).isBlank()) {
        fields.putIfAbsent(header.get(i), cells.get(i).strip());
      }
    }
    String text = textColumn < cells.size() ? cells.get(textColumn) : "";
    if (text.length() == LONGEST_CELL) {
      warnings.add(Notice.of("workbook.cut", place(), LONGEST_CELL));
    }
    String id = fields.remove("id");
    return TextRecord.of(id == null ? "" : id, text, fields);
  }

  private String place() {
    return (sheet.isEmpty() ? "" : sheet + "/") + "#" + number();
  }

  /** As the data files have it; English names in any case. */
  private static String name(String cell) {
    String name = cell.strip();
    String plain = TextNames.plain(name);
    return plain.chars().allMatch(c -> c < 128) ? plain : name;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
