package taohua.report.page;

import taohua.formula.Formula;

/** The files of a report's pages, and how many there are at most; data files hold everything. */
final class PageNames {
  /** The lexicon. */
  static final String LEXICON = "formulas.html";

  /** Formulas that are shown, and of how many a page shows the uses. */
  static final int FORMULAS = 4000;

  static final int FORMULAS_A_PAGE = 250;

  /** Pairs of documents that have a page. */
  static final int PAIRS = 2000;

  /** Families that are shown. */
  static final int FAMILIES = 200;

  // File systems take 255 bytes; an ideograph has three or four in UTF-8.
  private static final int SHEET_NAME = 48;

  private PageNames() {}

  static String document(int document) {
    return "documents/" + padded(document) + ".html";
  }

  static String official(int official) {
    return "officials/" + padded(official) + ".html";
  }

  static String pair(int a, int b) {
    return "pairs/" + padded(Math.min(a, b)) + "-" + padded(Math.max(a, b)) + ".html";
  }

  /** A number from 1 on four digits, or more. Pages are full of links, and a format takes long. */
  private static String padded(int index) {
    String digits = String.valueOf(index + 1);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** The sheet of a checked document, under a name by which people know it. */
  static String sheet(Site site, int document) {
    String id = site.corpus().document(document).id();
    String name =
        id.substring(id.lastIndexOf('/') + 1).replaceFirst("(?<=.)\\.[A-Za-z.]{1,8}$", "");
    String clean = name.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    int end =
        Math.min(
            clean.length(),
            clean.offsetByCodePoints(
                0, Math.min(SHEET_NAME, clean.codePointCount(0, clean.length()))));
    return String.format("sheets/%04d-%s.html", document + 1, clean.substring(0, end));
  }

  /** Whether a pair is among those that share most. */
  static boolean hasPage(Site site, DocumentPair pair) {
    int most = pairs(site);
    return site.pairs().size() <= most
        || DocumentPair.MOST_FIRST.compare(pair, site.pairs().get(most)) < 0;
  }

  /** How many pairs have a page, at most. */
  static int pairs(Site site) {
    return Math.min(PAIRS, site.limit().most());
  }

  /**
   * Which page shows the uses of the formula of that id, from 0; {@link Formula} ids follow the
   * lexicon.
   */
  static int formulaPage(int id) {
    return (id - 1) / FORMULAS_A_PAGE;
  }

  /** A page of uses, from 0. */
  static String uses(int page) {
    return "formulas-" + (page + 1) + ".html";
  }
}
