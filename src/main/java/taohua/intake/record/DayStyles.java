package taohua.intake.record;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import taohua.intake.format.SafeXml;

/** Which styles of a workbook show a number as a day, and which day that is. */
final class DayStyles {
  // Formats that every table program knows by number: days, months, and Chinese ones.
  private static final Map<Integer, String> KNOWN =
      Map.ofEntries(
          Map.entry(14, "ymd"),
          Map.entry(15, "ymd"),
          Map.entry(16, "md"),
          Map.entry(17, "ym"),
          Map.entry(22, "ymd"),
          Map.entry(27, "ym"),
          Map.entry(28, "md"),
          Map.entry(29, "md"),
          Map.entry(30, "ymd"),
          Map.entry(31, "ymd"),
          Map.entry(36, "ym"),
          Map.entry(50, "ym"),
          Map.entry(51, "md"),
          Map.entry(52, "ym"),
          Map.entry(53, "md"),
          Map.entry(54, "md"),
          Map.entry(57, "ym"),
          Map.entry(58, "md"));
  // What of a format is shown as it stands, and what is said of its colour or language.
  private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
  // 1899-12-30 in front of March 1900; before, the first table program took 1900 for a leap year.
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int MARCH_1900 = 61;
  private static final int LAST = 2_958_465;

  private final boolean isFrom1904;
  private final List<String> styles = new ArrayList<>();

  /**
   * Those of a workbook that says nothing of styles.
   *
   * @param isFrom1904 whether its days are counted from 1904 on
   */
  DayStyles(boolean isFrom1904) {
    this.isFrom1904 = isFrom1904;
  }

  /** Takes the styles of a workbook. */
  void read(InputStream part) throws XMLStreamException {
    read(SafeXml.of(part));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>(KNOWN);
    boolean isOfCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              formats.put(number(xml, "numFmtId"), parts(SafeXml.attribute(xml, "formatCode")));
          case "cellXfs" -> isOfCells = true;
          case "xf" -> {
            if (isOfCells) {
              styles.add(formats.getOrDefault(number(xml, "numFmtId"), ""));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        isOfCells = false;
      }
    }
  }

  /** Which of year, month and day a format shows, as letters; none for one of numbers or times. */
  static String parts(String format) {
    String code = SAID.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
    boolean isTime = code.contains("h") || code.contains("s");
    String year = code.contains("y") || code.contains("e") && code.contains("m") ? "y" : "";
    String day = code.contains("d") ? "d" : "";
    boolean isMonth = code.contains("m") && (!isTime || !year.isEmpty() || !day.isEmpty());
    return code.contains("general") ? "" : year + (isMonth ? "m" : "") + day;
  }

  private static int number(XMLStreamReader xml, String name) {
    String value = SafeXml.attribute(xml, name);
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }

  /**
   * What a cell with a number shows: the day, as much of it as its style shows, in ISO 8601, or the
   * number.
   */
  String shown(String value, String style) {
    String parts = style.matches("\\d{1,6}") ? style(Integer.parseInt(style)) : "";
    if (parts.isEmpty() || !value.matches("\\d{1,7}(\\.\\d+)?")) {
      return value;
    }
    int serial = Integer.parseInt(value.replaceFirst("\\..*", ""));
    if (serial > LAST || serial == 0) {
      return value;
    }
    String day = day(serial).toString();
    return switch (parts) {
      case "y" -> day.substring(0, 4);
      case "ym" -> day.substring(0, 7);
      default -> day;
    };
  }

  private String style(int number) {
    return number < styles.size() ? styles.get(number) : "";
  }

  private LocalDate day(int serial) {
    if (isFrom1904) {
      return FIRST_OF_1904.plusDays(serial);
    }
    return FIRST.plusDays(serial < MARCH_1900 ? serial + 1L : serial);
  }
}
