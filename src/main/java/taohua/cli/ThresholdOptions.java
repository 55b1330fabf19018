package taohua.cli;

import picocli.CommandLine.Option;
import taohua.engine.Options;

/** Options that change what counts as a finding. */
final class ThresholdOptions {
  @Option(names = "--min-chars", paramLabel = "N", defaultValue = "30")
  private int minChars;

  @Option(names = "--min-bits", paramLabel = "N", defaultValue = "80")
  private double minBits;

  @Option(names = "--min-officials", paramLabel = "N", defaultValue = "0")
  private int minOfficials;

  Options options(int threads) throws UsageException {
    require(minChars >= 1, "--min-chars", "1", minChars);
    require(minBits >= 0, "--min-bits", "0", minBits);
    require(minOfficials == 0 || minOfficials >= 2, "--min-officials", "2", minOfficials);
    return Options.of(minChars, minBits, minOfficials, threads);
  }

  private static void require(boolean holds, String option, String least, Object found)
      throws UsageException {
    if (!holds) {
      throw new UsageException("usage.least", option, least, String.valueOf(found));
    }
  }
}
