package taohua.intake;

import java.util.Optional;
import taohua.intake.child.ChildLimits;

/**
 * How inputs are read.
 *
 * @param maxBytes the largest file, or record of a JSONL file, that is read; also bounds what a
 *     compressed file may expand to; at least 1
 * @param threads how many files are read at once, at least 1; changes no result
 * @param hashes whether inputs are hashed; without, their hashes are empty
 * @param keepAll whether the whole text of a file is its body, one document a file, nothing dropped
 * @param child what reading one file may cost that is read in a process of its own
 * @param standardInput the bytes of the input named {@code -}; without, that is a name like others
 */
public record IntakeOptions(
    long maxBytes,
    int threads,
    boolean hashes,
    boolean keepAll,
    ChildLimits child,
    Optional<byte[]> standardInput) {
  /** A thousand times the longest speech; a larger file is something else. */
  public static final IntakeOptions DEFAULT = new IntakeOptions(64L << 20, 1, true);

  public IntakeOptions {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes " + maxBytes);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
  }

  /** What belongs to pages is dropped, and there is no standard input. */
  public IntakeOptions(long maxBytes, int threads, boolean hashes) {
    this(maxBytes, threads, hashes, false, ChildLimits.DEFAULT, Optional.empty());
  }

  public IntakeOptions withThreads(int other) {
    return new IntakeOptions(maxBytes, other, hashes, keepAll, child, standardInput);
  }

  /** The same, where nothing of a file is dropped. */
  public IntakeOptions keepingAll() {
    return new IntakeOptions(maxBytes, threads, hashes, true, child, standardInput);
  }

  /** The same, where reading one file may cost something else. */
  public IntakeOptions withChild(ChildLimits other) {
    return new IntakeOptions(maxBytes, threads, hashes, keepAll, other, standardInput);
  }

  /** The same, where the input named {@code -} holds these bytes. */
  public IntakeOptions withStandardInput(byte[] bytes) {
    return new IntakeOptions(maxBytes, threads, hashes, keepAll, child, Optional.of(bytes));
  }
}
