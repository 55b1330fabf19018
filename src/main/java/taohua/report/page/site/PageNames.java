package taohua.report.page.site;

import java.util.Locale;
import taohua.formula.Formula;

/** The files of a report's pages, and how many there are at most; data files hold everything. */
public final class PageNames {
  /** The lexicon. */
  public static final String LEXICON = "formulas.html";

  /** Formulas that are shown, and of how many a page shows the uses. */
  public static final int FORMULAS = 4000;

  public static final int FORMULAS_A_PAGE = 250;

  /** Pairs of documents that have a page. */
  public static final int PAIRS = 2000;

  /** Families that are shown. */
  public static final int FAMILIES = 200;

  // File systems take 255 bytes; an ideograph has three or four in UTF-8.
  private static final int SHEET_NAME = 48;

  private PageNames() {}

  public static String document(int document) {
    return "documents/" + padded(document) + ".html";
  }

  public static String official(int official) {
    return "officials/" + padded(official) + ".html";
  }

  public static String pair(int a, int b) {
    return "pairs/" + padded(Math.min(a, b)) + "-" + padded(Math.max(a, b)) + ".html";
  }

  /** A number from 1 on four digits, or more. */
  private static String padded(int index) {
    return String.format(Locale.ROOT, "%04d", index + 1);
  }

  /** The sheet of a checked document, under the name by which people know its file. */
  public static String sheet(int document, String id) {
    String name =
        id.substring(id.lastIndexOf('/') + 1)
            .replaceFirst("(?<=.)\\.[A-Za-z.]{1,8}(?=(#\\d+)?$)", "");
    String clean = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    int end =
        Math.min(
            clean.length(),
            clean.offsetByCodePoints(
                0, Math.min(SHEET_NAME, clean.codePointCount(0, clean.length()))));
    return "sheets/" + padded(document) + "-" + clean.substring(0, end) + ".html";
  }

  /**
   * Which page shows the uses of the formula of that id, from 0; {@link Formula} ids follow the
   * lexicon.
   */
  static int formulaPage(int id) {
    return (id - 1) / FORMULAS_A_PAGE;
  }

  /** A page of uses, from 0. */
  public static String uses(int page) {
    return "formulas-" + (page + 1) + ".html";
  }
}
