package taohua.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import taohua.engine.Progress.Stage;
import taohua.words.Figures;
import taohua.words.Messages;

/**
 * What each stage of a run took, a line each: seconds by the clock, seconds of processors, how many
 * processors that is, and at the end the most memory. For whoever asks what a run does.
 */
final class StageTimes {
  private static final double MEGABYTE = 1e6;

  private final Messages messages;
  private final PrintWriter out;
  private Optional<Begun> current = Optional.empty();

  StageTimes(Messages messages, PrintWriter out) {
    this.messages = messages;
    this.out = out;
  }

  private record Begun(Stage stage, long nanos, double processorSeconds) {}

  /** A stage ends where the next one begins. */
  void begin(Stage stage) {
    end();
    current = Optional.of(new Begun(stage, System.nanoTime(), Stopwatch.cpuSeconds()));
  }

  /** The last stage is over. */
  void finish() {
    if (current.isPresent()) {
      end();
      out.println(messages.get("stage.memory", Math.round(Stopwatch.peakBytes() / MEGABYTE)));
      out.flush();
    }
  }

  private void end() {
    current.ifPresent(this::tell);
    current = Optional.empty();
  }

  private void tell(Begun begun) {
    double wall = (System.nanoTime() - begun.nanos) / 1e9;
    double processors = Stopwatch.cpuSeconds() - begun.processorSeconds;
    out.println(
        messages.get(
            "stage.time",
            messages.get("stage." + begun.stage.name().toLowerCase(Locale.ROOT)),
            Figures.decimal(wall),
            Figures.decimal(processors),
            Figures.decimal(wall > 0 ? processors / wall : 0)));
    out.flush();
  }
}
