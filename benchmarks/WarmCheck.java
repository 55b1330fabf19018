import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import taohua.cli.Main;

/**
 * What a check costs in a process that has done others, everything included from the opening of an
 * index to the written JSON: {@code java -cp "target/classes:target/lib/*" benchmarks/WarmCheck.java
 * PASSES DRAFT --against INDEX}.
 */
public final class WarmCheck {
  private static final double MILLI = 1e6;

  private WarmCheck() {}

  /** Prints wall clock and processor milliseconds of each pass, all threads counted. */
  public static void main(String[] arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    int passes = Integer.parseInt(words.remove(0));
    words.add(0, "check");
    words.addAll(List.of("--format", "json", "-q"));
    for (int pass = 0; pass < passes; pass++) {
      long wall = System.nanoTime();
      long processors = processors();
      PrintWriter out = new PrintWriter(new StringWriter(), true);
      int code = Main.run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
      System.out.printf(
          "%d: %.0f ms, processors %.0f ms, exit code %d%n",
          pass, (System.nanoTime() - wall) / MILLI, (processors() - processors) / MILLI, code);
    }
  }

  private static long processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
