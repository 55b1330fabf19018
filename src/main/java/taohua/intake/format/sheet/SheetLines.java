package taohua.intake.format.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.intake.format.Extracted;

/**
 * The rows of a workbook as lines of text, so that they pass between processes as any text does: a
 * line for each row, its sheet, its number and its cells apart by a control character that no cell
 * holds.
 */
public final class SheetLines {
  private static final char BETWEEN = '\u001F';
  // In the place of a line end within a cell.
  private static final char LINE_END = '\u001E';

  private final StringBuilder text = new StringBuilder();
  private final List<String> hidden = new ArrayList<>();

  SheetLines() {}

  /** A row of a workbook. */
  public record Line(String sheet, int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  void hide(String sheet) {
    hidden.add(sheet);
  }

  void begin(String sheet, int number) {
    text.append(plain(sheet)).append(BETWEEN).append(number);
  }

  void cell(String shown) {
    text.append(BETWEEN).append(plain(shown));
  }

  void end() {
    text.append('\n');
  }

  private static String plain(String shown) {
    return shown.replace(BETWEEN, ' ').replace('\r', ' ').replace('\n', LINE_END);
  }

  /** The lines, and the names of sheets that are hidden. */
  Extracted extracted() {
    return new Extracted(text.toString(), List.of(), hidden);
  }

  /** What a line says. */
  public static Line parse(String line) {
    List<String> parts = Arrays.asList(line.split(String.valueOf(BETWEEN), -1));
    List<String> cells =
        parts.subList(2, parts.size()).stream().map(one -> one.replace(LINE_END, '\n')).toList();
    return new Line(parts.get(0), Integer.parseInt(parts.get(1)), cells);
  }
}
