package taohua.intake.format.layout;

/**
 * A line of text in reading order.
 *
 * @param page from 0
 * @param column which column of the page it stands in: empty for the whole width, else a letter for
 *     each cut, L or R
 */
record Line(Row row, int page, String column) {
  /** Whether both stand in the same column of the same page. */
  boolean isBelow(Line before) {
    return page == before.page && column.equals(before.column) && row.y() > before.row.y();
  }
}
