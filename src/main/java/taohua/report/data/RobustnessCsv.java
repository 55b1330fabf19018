package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import taohua.engine.Run;
import taohua.judge.Label;
import taohua.table.Robustness;
import taohua.table.Setting;
import taohua.table.Shares;

/**
 * {@code robustness.csv}: what each ordered pair of officials shares under other settings; a pair
 * without a finding has no row. {@code min_chars}: copied characters that make a passage a finding;
 * {@code formulas}: whether common language was taken out; {@code dates}: {@code read}, or {@code
 * permuted}, dealt out anew among the documents by a fixed seed. The counts are those of {@code
 * dyads.csv}. By setting, source and target. Written for a corpus only.
 */
final class RobustnessCsv {
  private RobustnessCsv() {}

  static void write(Run run, Path file) throws IOException {
    PairOrder order = new PairOrder(run.corpus());
    try (CsvFile csv =
        CsvFile.at(
            file,
            ("min_chars,formulas,dates,source,target,passages,matched,copied,residual_single,"
                    + "undirected_passages,undirected_matched,undirected_copied,"
                    + "undirected_residual_single")
                .split(","))) {
      for (Robustness under : run.findings().tables().robustness()) {
        under.shares().stream()
            .sorted(order.by(Shares::source, Shares::target))
            .forEach(shares -> row(run, under.setting(), shares, csv));
      }
    }
  }

  private static void row(Run run, Setting setting, Shares shares, CsvFile csv) {
    csv.row(
        setting.minChars(),
        setting.formulas(),
        setting.datesPermuted() ? "permuted" : "read",
        run.corpus().officialId(shares.source()),
        run.corpus().officialId(shares.target()),
        shares.directed().passages(),
        shares.directed().total(),
        shares.directed().of(Label.COPIED),
        shares.directed().residualSingle(),
        shares.undirected().passages(),
        shares.undirected().total(),
        shares.undirected().of(Label.COPIED),
        shares.undirected().residualSingle());
  }
}
