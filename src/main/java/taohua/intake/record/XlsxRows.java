package taohua.intake.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Bounds;
import taohua.intake.format.SafeXml;
import taohua.intake.format.Unpacked;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/**
 * The rows of a workbook's sheets as they are shown, read one after the other; formulas by the
 * value that was last counted. Only the texts that sheets share are held.
 */
final class XlsxRows implements Rows {
  // A sheet has no more columns.
  private static final int MOST_COLUMNS = 16_384;

  private final Workbook workbook;
  private final int ratio;
  private final List<String> shared = new ArrayList<>();
  private final DayStyles days;
  private final CellText texts;
  private final Iterator<Workbook.Sheet> sheets;
  private @Nullable InputStream part;
  private @Nullable XMLStreamReader xml;
  private List<String> cells = List.of();
  private String sheet = "";
  private int number;

  private XlsxRows(Workbook workbook, Bounds bounds)
      throws IOException, XMLStreamException, Unreadable {
    this.workbook = workbook;
    this.ratio = bounds.ratio();
    this.texts = new CellText(bounds.maxBytes());
    this.days = new DayStyles(workbook.isFrom1904());
    this.sheets = workbook.sheets().iterator();
    readStyles();
    readShared();
  }

  /**
   * The rows of a workbook; closing them closes the channel.
   *
   * @param bounds of the texts that its sheets share or hold, and of what its parts expand to
   * @param warnings takes the sheets that are hidden
   */
  static Rows of(SeekableByteChannel channel, Bounds bounds, List<Notice> warnings)
      throws Unreadable {
    try {
      Workbook workbook = Workbook.open(channel, bounds.ratio());
      workbook.hidden().forEach(one -> warnings.add(Notice.of("workbook.hidden", one)));
      try {
        return new XlsxRows(workbook, bounds);
      } catch (IOException | XMLStreamException | RuntimeException | Unreadable e) {
        workbook.close();
        throw e;
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damage(e, bounds.ratio());
    }
  }

  private void readStyles() throws IOException, XMLStreamException {
    Optional<InputStream> styles = workbook.beside("styles");
    if (styles.isPresent()) {
      try (InputStream opened = styles.get()) {
        days.read(opened);
      }
    }
  }

  private void readShared() throws IOException, XMLStreamException, Unreadable {
    Optional<InputStream> strings = workbook.beside("sharedStrings");
    if (strings.isPresent()) {
      try (InputStream opened = strings.get()) {
        XMLStreamReader reader = SafeXml.of(opened);
        while (reader.hasNext()) {
          if (isStart(reader.next()) && reader.getLocalName().equals("si")) {
            shared.add(texts.of(reader));
          }
        }
      }
    }
    texts.keep();
  }

  @Override
  public boolean next() throws IOException, Unreadable {
    try {
      while (readRow() || openSheet()) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw damage(e, ratio);
    }
  }

  /** Goes on to the next sheet, with no row of it read. */
  private boolean openSheet() throws IOException, XMLStreamException {
    close(part);
    cells = List.of();
    if (!sheets.hasNext()) {
      return false;
    }
    Workbook.Sheet next = sheets.next();
    sheet = workbook.sheets().size() > 1 ? next.name() : "";
    number = 0;
    InputStream opened = workbook.open(next.part());
    part = opened;
    xml = SafeXml.of(opened);
    return true;
  }

  /** Reads the next row of the sheet; false at its end. */
  private boolean readRow() throws XMLStreamException, Unreadable {
    XMLStreamReader reader = xml;
    while (reader != null && reader.hasNext()) {
      if (isStart(reader.next()) && reader.getLocalName().equals("row")) {
        String said = SafeXml.attribute(reader, "r");
        number = said.matches("\\d{1,8}") ? Integer.parseInt(said) : number + 1;
        readCells(reader);
        return true;
      }
    }
    return false;
  }

  private void readCells(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    List<String> row = new ArrayList<>();
    int column = -1;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
        break;
      }
      if (isStart(event) && reader.getLocalName().equals("c")) {
        column = column(SafeXml.attribute(reader, "r"), column + 1);
        String value = cell(reader);
        if (!value.isEmpty() && column < MOST_COLUMNS) {
          while (row.size() <= column) {
            row.add("");
          }
          row.set(column, value);
        }
      }
    }
    cells = row;
  }

  /** The column of a place such as {@code AB12}, from 0. */
  private static int column(String place, int otherwise) {
    int column = 0;
    int at = 0;
    while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
      column = 26 * column + place.charAt(at) - 'A' + 1;
      at++;
    }
    return column == 0 ? otherwise : column - 1;
  }

  private String cell(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    String type = SafeXml.attribute(reader, "t");
    String style = SafeXml.attribute(reader, "s");
    String value = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        // Of the cell: what stands in it is read to its end below.
        break;
      }
      if (isStart(event)) {
        switch (reader.getLocalName()) {
          case "v", "is" -> value = texts.of(reader);
          default -> SafeXml.pass(reader);
        }
      }
    }
    if (type.equals("inlineStr") || type.equals("str")) {
      texts.keep();
    } else {
      texts.forget();
    }
    return shown(value, type, style);
  }

  private String shown(String value, String type, String style) {
    return switch (type) {
      case "s" -> value.matches("\\d{1,9}") ? shared(Integer.parseInt(value)) : "";
      case "inlineStr", "str" -> value;
      // A day as text, of which the time is left out as everywhere.
      case "d" -> value.replaceFirst("T.*", "");
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      // What could not be counted says nothing.
      case "e" -> "";
      // Some programs write every number with a point.
      default -> days.shown(value.endsWith(".0") ? value.replaceFirst("\\.0$", "") : value, style);
    };
  }

  private String shared(int index) {
    return index < shared.size() ? shared.get(index) : "";
  }

  private static boolean isStart(int event) {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private static Unreadable damage(Exception e, int ratio) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unpacked.TooLarge) {
        return new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands", ratio));
      }
    }
    // Also where the parser wrapped what a stream threw.
    return e instanceof XMLStreamException wrapped
            && wrapped.getNestedException() instanceof Unpacked.TooLarge
        ? new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands", ratio))
        : new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_table"));
  }

  private static void close(@Nullable InputStream stream) throws IOException {
    if (stream != null) {
      stream.close();
    }
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public List<String> cells() {
    return cells;
  }

  @Override
  public String sheet() {
    return sheet;
  }

  @Override
  public void close() throws IOException {
    close(part);
    workbook.close();
  }
}
