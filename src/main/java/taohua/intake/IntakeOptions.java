package taohua.intake;

import java.util.Optional;
import taohua.intake.child.ChildLimits;
import taohua.intake.format.Bounds;
import taohua.intake.record.TextNames;

/**
 * How inputs are read.
 *
 * @param limits what reading may cost
 * @param threads how many files are read at once, at least 1; changes no result
 * @param hashes whether inputs are hashed; without, their hashes are empty
 * @param wanted what of them
 * @param standardInput the bytes of the input named {@code -}; without, that is a name like others
 * @param taker takes the documents of records, where there is no manifest; without, they are read
 *     like others
 */
public record IntakeOptions(
    ReadLimits limits,
    int threads,
    boolean hashes,
    Wanted wanted,
    Optional<byte[]> standardInput,
    Optional<Taker> taker) {
  /** A thousand times the longest speech; a larger file is something else. */
  public static final IntakeOptions DEFAULT = new IntakeOptions(64L << 20, 1, true);

  public IntakeOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /** What belongs to pages is dropped, and there is no standard input. */
  public IntakeOptions(long maxBytes, int threads, boolean hashes) {
    this(
        ReadLimits.of(maxBytes), threads, hashes, Wanted.USUAL, Optional.empty(), Optional.empty());
  }

  /** The largest file. */
  public long maxBytes() {
    return limits.maxBytes();
  }

  /** What one file may hold. */
  Bounds bounds() {
    return limits.bounds();
  }

  /** Whether nothing of a file is dropped. */
  public boolean keepAll() {
    return wanted.keepAll();
  }

  /** Which column or field holds the text. */
  TextNames texts() {
    return wanted.texts();
  }

  public IntakeOptions withThreads(int other) {
    return new IntakeOptions(limits, other, hashes, wanted, standardInput, taker);
  }

  /** The same, where nothing of a file is dropped. */
  public IntakeOptions keepingAll() {
    return new IntakeOptions(
        limits, threads, hashes, wanted.withKeepAll(true), standardInput, taker);
  }

  /** The same, where reading may cost something else. */
  public IntakeOptions withLimits(ReadLimits other) {
    return new IntakeOptions(other, threads, hashes, wanted, standardInput, taker);
  }

  /** The same, where reading one file may cost something else. */
  public IntakeOptions withChild(ChildLimits other) {
    return withLimits(limits.withChild(other));
  }

  /** The same, where something else is wanted. */
  public IntakeOptions withWanted(Wanted other) {
    return new IntakeOptions(limits, threads, hashes, other, standardInput, taker);
  }

  /** The same, where the input named {@code -} holds these bytes. */
  public IntakeOptions withStandardInput(byte[] bytes) {
    return new IntakeOptions(limits, threads, hashes, wanted, Optional.of(bytes), taker);
  }

  /** The same, where documents of records are taken, or are read like others. */
  public IntakeOptions withTaker(Optional<Taker> other) {
    return new IntakeOptions(limits, threads, hashes, wanted, standardInput, other);
  }
}
