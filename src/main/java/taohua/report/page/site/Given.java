package taohua.report.page.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import taohua.report.review.Reviews;

/**
 * What pages show that comes from outside of a run.
 *
 * @param reviews what people said about findings
 * @param time when the report was made, as it is printed; empty for none
 */
public record Given(Reviews reviews, String time) {
  public static final Given NOTHING = new Given(Reviews.NONE, "");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  /** With a time as a clock in that zone shows it, and how far that is from Greenwich. */
  public static Given of(Reviews reviews, Instant made, ZoneId zone) {
    return new Given(reviews, TIME.format(made.atZone(zone)));
  }
}
