package taohua.intake.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import taohua.intake.format.Unreadable;

/** The rows of a table that show something, sheet after sheet. For one thread. */
interface Rows extends Closeable {
  /** Goes on to the next row with a cell that is not blank; false if there is none. */
  boolean next() throws IOException, Unreadable;

  /** The cells from the first on, without those behind the last that holds anything. */
  List<String> cells();

  /** The number of the row in its sheet, from 1, as a table program shows it. */
  int number();

  /** The name of the sheet; empty if the table has but one. */
  String sheet();

  /** Closes what was opened for it; most are of a stream that whoever gave it closes. */
  @Override
  default void close() throws IOException {}
}
