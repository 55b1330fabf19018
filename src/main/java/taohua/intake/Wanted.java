package taohua.intake;

import java.util.List;
import taohua.intake.files.Selection;
import taohua.intake.record.TextNames;

/**
 * What of the inputs is wanted.
 *
 * @param keepAll whether the whole text of a file is its body, one document a file, nothing dropped
 * @param texts which column of a table, or field of a record, holds the text
 * @param files which files of folders and archives
 */
public record Wanted(boolean keepAll, TextNames texts, Selection files) {
  /** Every file, without what in it belongs to a page. */
  public static final Wanted USUAL = new Wanted(false, TextNames.USUAL, Selection.ALL);

  /** The same, where nothing of a file is dropped, or what belongs to a page. */
  public Wanted withKeepAll(boolean other) {
    return new Wanted(other, texts, files);
  }

  /** The columns that were named as holding the text; none for the usual ones. */
  public List<String> textColumns() {
    return texts.given();
  }
}
