package taohua.report.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import taohua.engine.Entry;
import taohua.engine.Options;
import taohua.engine.Run;

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
      Map<String, String> hashes = new HashMap<>();
      run.gathered().read().forEach(one -> hashes.put(one.source().id(), one.source().sha256()));
      run.entries().stream()
          .map(entry -> input(run, entry, hashes))
          .sorted()
          .forEach(input -> add(digest, input));
      return "TH-" + FindingNumbers.written(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String input(Run run, Entry entry, Map<String, String> hashes) {
    String id = run.corpus().document(entry.document()).id();
    return entry.side().word() + " " + hashes.getOrDefault(id, "") + " " + id;
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
