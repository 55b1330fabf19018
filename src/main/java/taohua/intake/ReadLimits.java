package taohua.intake;

import taohua.intake.archive.ArchiveLimits;
import taohua.intake.child.ChildLimits;
import taohua.intake.format.Bounds;

/**
 * What reading may cost.
 *
 * @param maxBytes the largest file, record of a JSONL file or text that a workbook's sheets share;
 *     also bounds what a compressed file may expand to; at least 1
 * @param child of one file that is read in a process of its own
 * @param archives of one archive
 */
public record ReadLimits(long maxBytes, ChildLimits child, ArchiveLimits archives) {
  // Records come in larger numbers than files do.
  private static final long RECORDS_FOR_FILE = 3;

  public ReadLimits {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes " + maxBytes);
    }
  }

  /** The usual ones of files up to a size. */
  public static ReadLimits of(long maxBytes) {
    return new ReadLimits(maxBytes, ChildLimits.DEFAULT, ArchiveLimits.of(maxBytes));
  }

  /** The most records of one file, of which a short one takes a kilobyte of memory. */
  long records() {
    return RECORDS_FOR_FILE * archives.entries();
  }

  /** Those of one file. */
  public Bounds bounds() {
    return new Bounds(maxBytes, archives.ratio());
  }

  /** The same, where an archive may hold something else. */
  public ReadLimits withArchives(int entries, int depth, int ratio) {
    return new ReadLimits(maxBytes, child, new ArchiveLimits(entries, depth, ratio, maxBytes));
  }

  /** The same, where reading one file may cost something else. */
  public ReadLimits withChild(ChildLimits other) {
    return new ReadLimits(maxBytes, other, archives);
  }
}
