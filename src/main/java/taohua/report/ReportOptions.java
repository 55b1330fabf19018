package taohua.report;

import taohua.report.data.Timing;
import taohua.report.page.Lang;
import taohua.report.page.PageLimit;

/**
 * How a run is shown; changes no data file but {@code timing.json} and {@code dyads.csv}.
 *
 * @param title what was looked at, in a few words of the user
 * @param lang the language of the pages
 * @param timing what the run took
 * @param allDyads whether {@code dyads.csv} holds the pairs of officials that share nothing, too
 * @param form which pages there are
 */
public record ReportOptions(String title, Lang lang, Timing timing, boolean allDyads, Form form) {
  /**
   * Which pages a report has.
   *
   * @param dataOnly whether it has none at all
   * @param pages which documents and pairs have one
   */
  public record Form(boolean dataOnly, PageLimit pages) {
    public static final Form DEFAULT = new Form(false, PageLimit.ALL);
  }

  /** With the pairs of officials that share something, and all pages. */
  public ReportOptions(String title, Lang lang, Timing timing) {
    this(title, lang, timing, false, Form.DEFAULT);
  }

  /** The same with all pairs of officials, or only those that share something. */
  public ReportOptions withAllDyads(boolean all) {
    return new ReportOptions(title, lang, timing, all, form);
  }

  /** The same with other pages. */
  public ReportOptions with(Form other) {
    return new ReportOptions(title, lang, timing, allDyads, other);
  }
}
