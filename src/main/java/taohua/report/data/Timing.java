package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import taohua.engine.Run;
import taohua.intake.files.Source;

/**
 * What differs between equal runs; goes into {@code timing.json} and nowhere else.
 *
 * @param started when the program was started
 * @param wallSeconds since then
 * @param cpuSeconds of all threads
 * @param peakBytes of memory
 * @param threads how many were asked for
 */
public record Timing(
    Instant started, double wallSeconds, double cpuSeconds, long peakBytes, int threads) {
  void write(Run run, Path file) throws IOException {
    ObjectNode json = Json.object();
    json.put("started", started.toString());
    json.put("wall_seconds", rounded(wallSeconds));
    json.put("cpu_seconds", rounded(cpuSeconds));
    json.put("peak_bytes", peakBytes);
    json.put("threads", threads);
    ArrayNode inputs = json.putArray("inputs");
    run.gathered().read().forEach(read -> path(read.source(), inputs));
    run.gathered().rejected().forEach(rejected -> path(rejected.source(), inputs));
    run.gathered().skipped().stream()
        .sorted(Comparator.comparing(skipped -> skipped.id()))
        .forEach(skipped -> path(new Source(skipped.id(), skipped.path(), ""), inputs));
    Json.write(json, file);
  }

  // Of an anonymous input no path is known.
  private static void path(Source source, ArrayNode inputs) {
    if (source.path().toString().isEmpty()) {
      return;
    }
    inputs
        .addObject()
        .put("id", source.id())
        .put("path", source.path().toAbsolutePath().normalize().toString());
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
