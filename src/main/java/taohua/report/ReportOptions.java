package taohua.report;

import java.time.ZoneId;
import taohua.report.data.Timing;
import taohua.report.page.site.Given;
import taohua.report.page.site.PageLimit;
import taohua.report.review.Reviews;
import taohua.words.Lang;
import taohua.words.Messages;

/**
 * How a run is shown; changes no data file but {@code timing.json} and {@code dyads.csv}.
 *
 * @param title what was looked at, in a few words of the user
 * @param lang the language of the pages
 * @param timing what the run took
 * @param allDyads whether {@code dyads.csv} holds the pairs of officials that share nothing, too
 * @param form which pages there are
 * @param reviews what people said about findings
 */
public record ReportOptions(
    String title, Lang lang, Timing timing, boolean allDyads, Form form, Reviews reviews) {
  /**
   * Which pages a report has.
   *
   * @param dataOnly whether it has none at all
   * @param pages which documents and pairs have one
   * @param subject what they tell of: speeches and who speaks, or documents alone
   */
  public record Form(boolean dataOnly, PageLimit pages, Messages.Subject subject) {
    public static final Form DEFAULT = new Form(false, PageLimit.ALL);

    /** All pages, about a subject. */
    public Form(Messages.Subject subject) {
      this(false, PageLimit.ALL, subject);
    }

    /** Pages about speeches. */
    public Form(boolean dataOnly, PageLimit pages) {
      this(dataOnly, pages, Messages.Subject.SPEECHES);
    }
  }

  /** With the pairs of officials that share something, all pages, and no reviews. */
  public ReportOptions(String title, Lang lang, Timing timing) {
    this(title, lang, timing, false, Form.DEFAULT, Reviews.NONE);
  }

  /** The same with all pairs of officials, or only those that share something. */
  public ReportOptions withAllDyads(boolean all) {
    return new ReportOptions(title, lang, timing, all, form, reviews);
  }

  /** The same with other pages. */
  public ReportOptions with(Form other) {
    return new ReportOptions(title, lang, timing, allDyads, other, reviews);
  }

  /** The same with what people said about findings. */
  public ReportOptions withReviews(Reviews given) {
    return new ReportOptions(title, lang, timing, allDyads, form, given);
  }

  /** The words of the pages. */
  public Messages words() {
    return Messages.of(lang, form.subject());
  }

  /** What the pages show beside the run; the time is that of this machine's clock. */
  Given given() {
    return Given.of(reviews, timing.started(), ZoneId.systemDefault());
  }
}
