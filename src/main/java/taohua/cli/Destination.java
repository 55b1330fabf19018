package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import taohua.engine.ClusterReport;
import taohua.engine.Run;
import taohua.report.Report;
import taohua.report.ReportOptions;
import taohua.report.folder.OutputFile;
import taohua.report.folder.OutputFolder;

/** Where a report goes, looked at before any work is done; to be closed when the work is done. */
@FunctionalInterface
interface Destination extends AutoCloseable {
  /** Writes the report; gives the folder or the file. */
  Path write(Run run, ReportOptions shown) throws IOException;

  /** Lets other runs write there. */
  @Override
  default void close() {}

  /** A folder of pages and data files, and of what else is put there. */
  static Destination folder(OutputFolder folder, OutputFolder.Writing more) {
    return new Destination() {
      @Override
      public Path write(Run run, ReportOptions shown) throws IOException {
        return Report.write(run, shown, folder, more);
      }

      @Override
      public void close() {
        folder.close();
      }
    };
  }

  /** The same for what is made here and then sent elsewhere, when it is whole. */
  default Destination sentTo(ClusterReport.Place far) {
    Destination here = this;
    return new Destination() {
      @Override
      public Path write(Run run, ReportOptions shown) throws IOException {
        Path made = here.write(run, shown);
        far.send();
        return made;
      }

      @Override
      public void close() {
        here.close();
        far.close();
      }
    };
  }

  /** One page that holds all of them. */
  static Destination singleFile(Path path) throws IOException {
    OutputFile page = OutputFile.page(path);
    return (run, shown) ->
        page.assemble((scratch, to) -> Report.writeSingleFile(run, shown, scratch, to));
  }
}
