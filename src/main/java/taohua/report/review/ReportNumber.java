package taohua.report.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import taohua.engine.Options;
import taohua.engine.Run;
import taohua.intake.Read;

/**
 * The number that a report bears on every page, such as {@code TH-K7M9-Q2TX-B4RD}: the same files
 * under the same options give the same number, and others another.
 */
public final class ReportNumber {
  private static final int LENGTH = 12;

  private ReportNumber() {}

  public static String of(Run run) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, run.kind() + "|" + options(run.options()));
      run.gathered().read().stream()
          .map(ReportNumber::input)
          .sorted()
          .forEach(input -> add(digest, input));
      return "TH-" + FindingNumbers.written(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String input(Read read) {
    return read.source().sha256() + " " + read.source().id();
  }

  /** Those that change results. */
  private static String options(Options options) {
    return options.shingles()
        + "|"
        + options.pairs()
        + "|"
        + options.align()
        + "|"
        + options.formulas();
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_16BE));
    digest.update((byte) '\n');
  }
}
