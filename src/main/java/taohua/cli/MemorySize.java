package taohua.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory as people and Java's own options write it: 600m, 2g. */
final class MemorySize {
  /** Less is not enough for the program itself. */
  static final long LEAST = 64L << 20;

  private static final Pattern SIZE = Pattern.compile("(\\d{1,7})([kmg])");
  private static final String UNITS = "kmg";

  private MemorySize() {}

  /**
   * The bytes of a size.
   *
   * @throws UsageException if it is none, or too little
   */
  static long parse(String option, String size) throws UsageException {
    Matcher matcher = SIZE.matcher(size.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new UsageException("usage.memory", option, size);
    }
    int unit = UNITS.indexOf(matcher.group(2)) + 1;
    long bytes = Long.parseLong(matcher.group(1)) << 10 * unit;
    if (bytes < LEAST) {
      throw new UsageException("usage.memory", option, size);
    }
    return bytes;
  }
}
