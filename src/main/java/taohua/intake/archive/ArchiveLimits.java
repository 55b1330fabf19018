package taohua.intake.archive;

import taohua.intake.format.Bounds;

/**
 * What one archive may hold.
 *
 * @param entries how many files and folders, at least 1
 * @param depth how many archives may lie in one another, at least 1
 * @param ratio how many times its size it may expand to, at least 1
 * @param maxBytes the largest file
 */
public record ArchiveLimits(int entries, int depth, int ratio, long maxBytes) {
  private static final long SMALL = 16L << 20;

  public ArchiveLimits {
    if (entries < 1 || depth < 1 || ratio < 1) {
      throw new IllegalArgumentException(
          "entries " + entries + ", depth " + depth + ", ratio " + ratio);
    }
  }

  /** That of files up to a size. */
  public static ArchiveLimits of(long maxBytes) {
    return new ArchiveLimits(100_000, 2, Bounds.USUAL_RATIO, maxBytes);
  }

  /** How many bytes may come out of an archive of some size. */
  long most(long packed) {
    return Math.max(SMALL, ratio * packed);
  }
}
