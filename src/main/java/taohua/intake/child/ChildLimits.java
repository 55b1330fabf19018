package taohua.intake.child;

/**
 * What reading one file may cost.
 *
 * @param seconds until it is given up, at least 1
 * @param megabytes of memory for the process that reads it, at least 32
 */
public record ChildLimits(int seconds, int megabytes) {
  /** A printed book takes a tenth of the time on a slow machine. */
  public static final ChildLimits DEFAULT = new ChildLimits(120, 512);

  public ChildLimits {
    if (seconds < 1 || megabytes < 32) {
      throw new IllegalArgumentException("seconds " + seconds + ", megabytes " + megabytes);
    }
  }
}
