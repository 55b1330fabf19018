package taohua.report.page.sheet;

import taohua.report.page.site.Page;
import taohua.report.review.Review;

/** What was said about a finding, on one line. */
final class ReviewText {
  private ReviewText() {}

  static String of(Page page, Review review) {
    String word = review.conclusion().map(one -> one.word()).orElse("none");
    String by = review.reviewer().isEmpty() ? "" : " —— " + review.reviewer();
    return page.word("review.head") + page.word("conclusion." + word) + " " + review.note() + by;
  }
}
