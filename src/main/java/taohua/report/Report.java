package taohua.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taohua.engine.Run;
import taohua.report.data.CheckJson;
import taohua.report.data.DataFiles;
import taohua.report.folder.OutputException;
import taohua.report.folder.OutputFolder;
import taohua.report.page.Pages;
import taohua.report.page.render.SingleFile;
import taohua.report.page.site.ScopeWords;
import taohua.report.page.site.Shape;
import taohua.report.review.FindingNumbers;
import taohua.report.review.Review;
import taohua.report.review.Reviews;

/** A run as a folder of pages and data files, or as one page. */
public final class Report {
  private Report() {}

  /**
   * Writes pages and data, and replaces a previous report there.
   *
   * @param more is put into the folder when these are
   * @return the folder
   * @throws OutputException if it cannot be written; what was there is then unchanged
   */
  public static Path write(
      Run run, ReportOptions options, OutputFolder folder, OutputFolder.Writing more)
      throws OutputException {
    return folder.write(
        staging -> {
          DataFiles.write(run, options.timing(), options.allDyads(), staging.resolve("data"));
          if (!options.form().dataOnly()) {
            pages(run, options, false, staging);
          }
          more.into(staging);
        });
  }

  /**
   * Writes all pages and the tables that they link to as one page that needs no other file.
   *
   * @param scratch an empty folder to make it of
   * @throws IOException if it cannot be written, there or in that folder
   */
  public static void writeSingleFile(Run run, ReportOptions options, Path scratch, Writer out)
      throws IOException {
    DataFiles.write(run, options.timing(), options.allDyads(), scratch.resolve("data"));
    pages(run, options, true, scratch);
    SingleFile.write(scratch, out);
  }

  /**
   * The pages of a report, to be made one at a time and only when asked for: the same bytes as in a
   * folder of all.
   */
  public static Pages pages(Run run, ReportOptions options) {
    return pages(run, options, new Shape(options.form().pages(), false));
  }

  /**
   * Who shares most with whom beyond what explains itself, in the sentence that the pages begin
   * with.
   */
  public static String story(Run run, ReportOptions options) {
    return pages(run, options).story();
  }

  /**
   * What a report's first page says of files: which have the same text, and which two share most.
   */
  public static List<String> files(Run run, ReportOptions options) {
    List<String> files = new ArrayList<>();
    ScopeWords.repeats(run).forEach(one -> files.add(one.in(options.words())));
    pages(run, options).storyFiles().ifPresent(files::add);
    return files;
  }

  private static Pages pages(Run run, ReportOptions options, Shape shape) {
    return Pages.of(run, options.title(), options.words(), shape, options.given());
  }

  private static void pages(Run run, ReportOptions options, boolean singleFile, Path folder)
      throws IOException {
    Shape shape = new Shape(options.form().pages(), singleFile);
    pages(run, options, shape).write(folder);
  }

  /**
   * Writes data, an overview of the checked documents and a sheet for each, and replaces a previous
   * report there.
   *
   * @return the folder
   * @throws OutputException if it cannot be written; what was there is then unchanged
   */
  public static Path writeSheets(Run run, ReportOptions options, OutputFolder folder)
      throws OutputException {
    return folder.write(
        staging -> {
          DataFiles.write(run, options.timing(), options.allDyads(), staging.resolve("data"));
          pages(run, options, Shape.DEFAULT).sheets().write(staging, "index.html");
        });
  }

  /** The sheets of a check as text, for a terminal or plain paper. */
  public static String text(Run run, ReportOptions options) {
    return pages(run, options, Shape.DEFAULT).sheets().text();
  }

  /** The sheets of a check as JSON; the same inputs and options give the same bytes. */
  public static String json(Run run, ReportOptions options) {
    return CheckJson.of(run, options.reviews());
  }

  /** The reviews whose findings a run does not have. */
  public static List<Review> unknown(Run run, Reviews reviews) {
    return reviews.all().isEmpty() ? List.of() : reviews.unknown(FindingNumbers.of(run));
  }

  /** One self-contained page: the sheet of a check, or the two documents of a comparison. */
  public static String singlePage(Run run, ReportOptions options) {
    return pages(run, options, Shape.DEFAULT).single();
  }
}
