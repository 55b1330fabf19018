package taohua.report;

import taohua.report.data.Timing;
import taohua.report.page.Lang;

/**
 * How a run is shown; changes no data file but {@code timing.json}.
 *
 * @param title what was looked at, in a few words of the user
 * @param lang the language of the pages
 */
public record ReportOptions(String title, Lang lang, Timing timing) {}
