package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much is tried, from which number on; the defaults take about 20 CPU seconds.
 *
 * @param files through reading
 * @param corpora through the whole program
 * @param seed the number of the first one
 */
record Measure(int files, int corpora, long seed) {
  /**
   * What no file and no small corpus may take of the one thread, in CPU seconds: what grows without
   * end takes minutes, and the longest of these files seven on a slow machine.
   */
  static final double MOST_SECONDS = 20;

  // Only a long run says how far it is.
  private static final int MANY = 2000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** As {@code -Dtaohua.fuzz.files}, {@code .corpora} and {@code .seed} say. */
  static Measure asked() {
    return new Measure(
        Integer.getInteger("taohua.fuzz.files", 1500),
        Integer.getInteger("taohua.fuzz.corpora", 16),
        Long.getLong("taohua.fuzz.seed", 1));
  }

  /** The CPU seconds of this thread so far. */
  static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }

  /** What is tried with one number. */
  interface Trial {
    void of(long seed) throws Exception;
  }

  /**
   * Tries so many numbers, one after the other, whatever fails; then throws if any did, or took too
   * long. The first one loads and compiles the program, so its time does not count.
   */
  static void each(String what, int count, long first, Trial trial) {
    List<String> failures = new ArrayList<>();
    double slowest = 0;
    for (int i = 0; i < count; i++) {
      double before = seconds();
      String failure = failure(trial, first + i);
      double took = i == 0 ? 0 : seconds() - before;
      slowest = Math.max(slowest, took);
      if (!failure.isEmpty() || took > MOST_SECONDS) {
        failures.add(
            String.format(
                Locale.ROOT, "taohua.fuzz.seed %d, %.1f s: %s", first + i, took, failure));
        System.out.println(failures.get(failures.size() - 1));
      }
      if (i > 0 && i % MANY == 0) {
        System.out.printf(
            Locale.ROOT, "%d %s of %d, slowest %.2f CPU s%n", i, what, count, slowest);
      }
    }
    assertThat(failures).isEmpty();
  }

  private static String failure(Trial trial, long seed) {
    try {
      trial.of(seed);
      return "";
    } catch (Exception | Error e) {
      StringWriter stack = new StringWriter();
      e.printStackTrace(new PrintWriter(stack));
      return stack.toString();
    }
  }
}
