package taohua.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.OperatingSystemMXBean;
import java.time.Instant;
import taohua.report.ReportOptions;
import taohua.report.data.Timing;
import taohua.words.Lang;

/** The time and memory of a run. */
final class Stopwatch {
  private final Instant started = Instant.now();
  private final long startedNanos = System.nanoTime();

  private Stopwatch() {}

  static Stopwatch start() {
    return new Stopwatch();
  }

  double wallSeconds() {
    return (System.nanoTime() - startedNanos) / 1e9;
  }

  ReportOptions reportOptions(String title, Lang lang, int threads) {
    Timing timing = new Timing(started, wallSeconds(), cpuSeconds(), peakBytes(), threads);
    return new ReportOptions(title, lang, timing);
  }

  /** Seconds of processors that the program has taken so far; 0 where nobody knows. */
  static double cpuSeconds() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean sun
        ? sun.getProcessCpuTime() / 1e9
        : 0;
  }

  /** The most memory that its objects took so far. */
  static long peakBytes() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return peak;
  }
}
