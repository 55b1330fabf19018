package taohua.report;

import java.nio.file.Path;
import taohua.engine.Run;
import taohua.report.data.DataFiles;
import taohua.report.page.Pages;

/** A run as a folder of pages and data files, or as one page. */
public final class Report {
  private Report() {}

  /**
   * Writes pages and data, and replaces a previous report there.
   *
   * @return the folder
   * @throws OutputException if it cannot be written; what was there is then unchanged
   */
  public static Path write(Run run, ReportOptions options, OutputFolder folder)
      throws OutputException {
    return folder.write(
        staging -> {
          DataFiles.write(run, options.timing(), options.allDyads(), staging.resolve("data"));
          Pages.write(run, options.title(), options.lang(), staging);
        });
  }

  /** One self-contained page: the sheet of a check, or the two documents of a comparison. */
  public static String singlePage(Run run, ReportOptions options) {
    return Pages.single(run, options.title(), options.lang());
  }
}
