package taohua.report;

import taohua.report.data.Timing;
import taohua.report.page.Lang;

/**
 * How a run is shown; changes no data file but {@code timing.json} and {@code dyads.csv}.
 *
 * @param title what was looked at, in a few words of the user
 * @param lang the language of the pages
 * @param timing what the run took
 * @param allDyads whether {@code dyads.csv} holds the pairs of officials that share nothing, too
 */
public record ReportOptions(String title, Lang lang, Timing timing, boolean allDyads) {
  /** With the pairs of officials that share something. */
  public ReportOptions(String title, Lang lang, Timing timing) {
    this(title, lang, timing, false);
  }

  /** The same with all pairs of officials, or only those that share something. */
  public ReportOptions withAllDyads(boolean all) {
    return new ReportOptions(title, lang, timing, all);
  }
}
