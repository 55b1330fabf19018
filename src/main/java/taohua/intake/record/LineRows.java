package taohua.intake.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import taohua.intake.format.sheet.SheetLines;

/** The rows of a workbook that another process read. */
final class LineRows implements Rows {
  private final Iterator<SheetLines.Line> lines;
  private final boolean hasSheets;
  private SheetLines.Line line = new SheetLines.Line("", 0, List.of());

  /**
   * @param text as {@link SheetLines} writes it
   */
  LineRows(String text) {
    List<SheetLines.Line> all = new ArrayList<>();
    Set<String> sheets = new HashSet<>();
    text.lines().map(SheetLines::parse).forEach(all::add);
    all.removeIf(one -> one.cells().stream().allMatch(String::isBlank));
    all.forEach(one -> sheets.add(one.sheet()));
    lines = all.iterator();
    hasSheets = sheets.size() > 1;
  }

  @Override
  public boolean next() {
    if (lines.hasNext()) {
      line = lines.next();
      return true;
    }
    return false;
  }

  @Override
  public List<String> cells() {
    return line.cells();
  }

  @Override
  public int number() {
    return line.number();
  }

  @Override
  public String sheet() {
    return hasSheets ? line.sheet() : "";
  }
}
