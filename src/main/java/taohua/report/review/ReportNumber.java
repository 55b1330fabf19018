package taohua.report.review;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import taohua.align.AlignOptions;
import taohua.candidate.PairOptions;
import taohua.engine.Entry;
import taohua.engine.Options;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.fingerprint.ShingleOptions;
import taohua.formula.FormulaOptions;
import taohua.intake.Read;

/**
 * The number that a report bears on every page, such as {@code TH-K7M9-Q2TX-B4RD}: the same files
 * under the same options give the same number, and others another.
 *
 * <p>Scheme 1, which is what makes filed numbers last: {@code TH-} and twelve signs of the hash of
 * these lines, each in UTF-16 (most significant byte first) with the one byte 0x0A behind it.
 *
 * <ol>
 *   <li>{@code REPORT}, {@code CHECK} or {@code COMPARE}, and the options that change results, as
 *       {@link #options} spells them, whatever they are called in the code; behind them, for each
 *       baseline, {@code |baseline } and the SHA-256 of its file.
 *   <li>For each document, in the order of the lines' UTF-16: the word for its side, the SHA-256 of
 *       its file in hexadecimal (empty where it came from no file) and its id, between blanks.
 * </ol>
 */
public final class ReportNumber {
  private static final int SIGNS = 12;

  private ReportNumber() {}

  public static String of(Run run) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    add(lines, kind(run.kind()) + "|" + options(run.options()) + baselines(run));
    Map<String, Read> readings = run.readings();
    List<String> inputs = new ArrayList<>();
    for (Entry entry : run.entries()) {
      String id = run.corpus().document(entry.document()).id();
      Read read = readings.get(id);
      inputs.add(input(entry.side(), id, read == null ? "" : read.source().sha256()));
    }
    for (Side side : Side.values()) {
      for (Read read : run.apart(side)) {
        inputs.add(input(side, read.document().id(), read.source().sha256()));
      }
    }
    inputs.sort(Comparator.naturalOrder());
    inputs.forEach(input -> add(lines, input));
    byte[] hash = NumberWriting.hash(lines.toByteArray());
    return "TH-" + NumberWriting.written(hash, SIGNS);
  }

  private static String kind(Run.Kind kind) {
    return switch (kind) {
      case REPORT -> "REPORT";
      case CHECK -> "CHECK";
      case COMPARE -> "COMPARE";
    };
  }

  /** The options in scheme 1; a fraction is written as {@link Double#toString(double)} has it. */
  static String options(Options options) {
    ShingleOptions shingles = options.shingles();
    PairOptions pairs = options.pairs();
    AlignOptions align = options.align();
    FormulaOptions formulas = options.formulas();
    return "ShingleOptions[size="
        + shingles.size()
        + ", window="
        + shingles.window()
        + "]|PairOptions[minTokens="
        + pairs.minTokens()
        + ", minResemblance="
        + pairs.minResemblance()
        + ", minContainment="
        + pairs.minContainment()
        + "]|AlignOptions[minChars="
        + align.minChars()
        + ", minBits="
        + align.minBits()
        + "]|FormulaOptions[minLength="
        + formulas.minLength()
        + ", minOfficials="
        + formulas.minOfficials()
        + ", charactersPerOfficial="
        + formulas.charactersPerOfficial()
        + "]"
        // Only where it was asked for, so that the numbers of all other reports stay.
        + (options.keepAll() ? "|keepAll" : "");
  }

  /** The baselines in scheme 1; nothing without any, so that such numbers stay. */
  private static String baselines(Run run) {
    return run.findings().lexicon().baseline().baselines().all().stream()
        .map(one -> "|baseline " + one.origin().sha256())
        .collect(Collectors.joining());
  }

  private static String input(Side side, String id, String sha256) {
    return side.word() + " " + sha256 + " " + id;
  }

  private static void add(ByteArrayOutputStream lines, String line) {
    byte[] bytes = new byte[2 * line.length() + 1];
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isSurrogate(c)) {
        // Half a pair is written as U+FFFD.
        lines.writeBytes(line.getBytes(StandardCharsets.UTF_16BE));
        lines.write('\n');
        return;
      }
      bytes[2 * i] = (byte) (c >>> Byte.SIZE);
      bytes[2 * i + 1] = (byte) c;
    }
    bytes[2 * line.length()] = '\n';
    lines.writeBytes(bytes);
  }
}
