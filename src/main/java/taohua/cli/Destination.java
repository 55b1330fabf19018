package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import taohua.engine.Run;
import taohua.report.OutputFolder;
import taohua.report.Report;
import taohua.report.ReportOptions;

/** Where a report goes, looked at before any work is done. */
@FunctionalInterface
interface Destination {
  /** Writes the report; gives the folder or the file. */
  Path write(Run run, ReportOptions shown) throws IOException;

  /** A folder of pages and data files. */
  static Destination folder(OutputFolder folder) {
    return (run, shown) -> Report.write(run, shown, folder);
  }

  /** One page that holds all of them. */
  static Destination singleFile(Path path) throws Failure, IOException {
    OutputFile page = OutputFile.page(path);
    return (run, shown) -> page.write(to -> Report.writeSingleFile(run, shown, to));
  }
}
