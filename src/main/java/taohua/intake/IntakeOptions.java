package taohua.intake;

import java.util.Optional;
import taohua.intake.child.ChildLimits;
import taohua.intake.record.TextNames;

/**
 * How inputs are read.
 *
 * @param limits what reading may cost
 * @param threads how many files are read at once, at least 1; changes no result
 * @param hashes whether inputs are hashed; without, their hashes are empty
 * @param keepAll whether the whole text of a file is its body, one document a file, nothing dropped
 * @param texts which column of a table, or field of a record, holds the text
 * @param standardInput the bytes of the input named {@code -}; without, that is a name like others
 */
public record IntakeOptions(
    ReadLimits limits,
    int threads,
    boolean hashes,
    boolean keepAll,
    TextNames texts,
    Optional<byte[]> standardInput) {
  /** A thousand times the longest speech; a larger file is something else. */
  public static final IntakeOptions DEFAULT = new IntakeOptions(64L << 20, 1, true);

  public IntakeOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /** What belongs to pages is dropped, and there is no standard input. */
  public IntakeOptions(long maxBytes, int threads, boolean hashes) {
    this(ReadLimits.of(maxBytes), threads, hashes, false, TextNames.USUAL, Optional.empty());
  }

  /** The largest file. */
  public long maxBytes() {
    return limits.maxBytes();
  }

  public IntakeOptions withThreads(int other) {
    return new IntakeOptions(limits, other, hashes, keepAll, texts, standardInput);
  }

  /** The same, where nothing of a file is dropped. */
  public IntakeOptions keepingAll() {
    return new IntakeOptions(limits, threads, hashes, true, texts, standardInput);
  }

  /** The same, where reading may cost something else. */
  public IntakeOptions withLimits(ReadLimits other) {
    return new IntakeOptions(other, threads, hashes, keepAll, texts, standardInput);
  }

  /** The same, where reading one file may cost something else. */
  public IntakeOptions withChild(ChildLimits other) {
    return withLimits(limits.withChild(other));
  }

  /** The same, where other columns and fields hold the texts. */
  public IntakeOptions withTexts(TextNames other) {
    return new IntakeOptions(limits, threads, hashes, keepAll, other, standardInput);
  }

  /** The same, where the input named {@code -} holds these bytes. */
  public IntakeOptions withStandardInput(byte[] bytes) {
    return new IntakeOptions(limits, threads, hashes, keepAll, texts, Optional.of(bytes));
  }
}
