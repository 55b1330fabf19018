package taohua.cli;

import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import taohua.engine.Progress;
import taohua.words.Messages;

/**
 * Shows progress on the terminal once a run takes longer than a second; nothing elsewhere, but for
 * the times of stages where somebody asked for them.
 */
final class Terminal implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final Messages messages;
  private final boolean shown;
  private final Optional<StageTimes> times;
  private final long started = System.nanoTime();
  private Stage stage = Stage.READ;
  private long total;
  private long done;
  private @Nullable ProgressBar bar;

  private Terminal(Messages messages, boolean shown, Optional<StageTimes> times) {
    this.messages = messages;
    this.shown = shown;
    this.times = times;
  }

  /**
   * Progress for a person, unless quiet; the launcher says whether standard error is a terminal.
   * With {@code --verbose} also what each stage took.
   */
  static Terminal of(RunOptions options) throws UsageException {
    return new Terminal(
        options.messages(),
        !options.quiet() && Boolean.getBoolean("taohua.terminal"),
        options.stageTimes());
  }

  @Override
  public synchronized void stage(Stage next, long steps) {
    closeBar();
    times.ifPresent(all -> all.begin(next));
    stage = next;
    total = steps;
    done = 0;
    show();
  }

  @Override
  public synchronized void step(long count) {
    done += count;
    show();
  }

  private void show() {
    if (!shown || System.nanoTime() - started < PATIENCE_NANOS) {
      return;
    }
    ProgressBar current = bar;
    if (current == null) {
      current =
          new ProgressBarBuilder()
              .setTaskName(messages.get("stage." + stage.name().toLowerCase(Locale.ROOT)))
              .setInitialMax(total > 0 ? total : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .continuousUpdate()
              .build();
      bar = current;
    }
    current.stepTo(done);
  }

  @Override
  public synchronized void close() {
    closeBar();
    times.ifPresent(StageTimes::finish);
  }

  private void closeBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
