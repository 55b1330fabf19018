package taohua.report.page.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taohua.report.page.render.DataBlock;
import taohua.report.review.Conclusion;
import taohua.report.review.Review;

/** The reviews of a report, told apart by whether the report has their findings. */
public final class ReviewsView {
  private final Page page;
  private final List<Review> all;
  private final List<Review> unknown;

  public ReviewsView(Page page) {
    this.page = page;
    all = page.site().given().reviews().all();
    unknown = page.site().given().reviews().unknown(page.site().numbers());
  }

  int count() {
    return all.size();
  }

  int of(Conclusion conclusion) {
    return (int)
        all.stream().filter(one -> one.conclusion().equals(Optional.of(conclusion))).count();
  }

  /** All of them, as data for a page that cannot ask the report's index for them. */
  String data() {
    return DataBlock.of(rows(page.site()));
  }

  /** All reviews of a report, each as finding, conclusion, note and reviewer. */
  static ArrayNode rows(Site site) {
    ArrayNode rows = DataBlock.array();
    for (Review one : site.given().reviews().all()) {
      rows.addArray()
          .add(one.finding())
          .add(one.conclusion().map(Conclusion::word).orElse(""))
          .add(DataBlock.text(one.note()))
          .add(DataBlock.text(one.reviewer()));
    }
    return rows;
  }

  /** Those of findings that the report has, in the order of their rows. */
  List<Review> known() {
    return all.stream().filter(one -> page.site().numbers().has(one.finding())).toList();
  }

  /** The others. */
  public List<Review> unknown() {
    return unknown;
  }

  /** Where the finding is shown. */
  @Nullable String link(Review review) {
    return page.site().numbers().finding(review.finding()).map(page::finding).orElse(null);
  }
}
