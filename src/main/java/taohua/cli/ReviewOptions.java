package taohua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import taohua.intake.files.IntakeException;
import taohua.report.review.ReviewException;
import taohua.report.review.ReviewFile;
import taohua.report.review.Reviews;

/** What people said about findings of an earlier run. */
final class ReviewOptions {
  @Option(names = "--review", paramLabel = "FILE.csv")
  private List<Path> files = List.of();

  /**
   * The reviews to be shown by a report in this form.
   *
   * @throws UsageException if the report is anonymous: notes hold names, and findings bear other
   *     numbers there
   */
  Reviews read(OutputOptions form) throws IntakeException, ReviewException, UsageException {
    if (form.isAnonymous() && !files.isEmpty()) {
      throw new UsageException("usage.review-anonymous");
    }
    return read();
  }

  /** All of them; of two by one reviewer about one finding, that of the later file. */
  Reviews read() throws IntakeException, ReviewException {
    List<Reviews> all = new ArrayList<>();
    for (Path file : files) {
      all.add(ReviewFile.read(file));
    }
    return Reviews.joined(all);
  }
}
