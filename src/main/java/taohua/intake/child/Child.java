package taohua.intake.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Extracted;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** One process that reads files, started anew when it died. For one thread at a time. */
final class Child {
  // Text as long as the longest file, and a little to say beside it.
  private static final long LEAST_ANSWER = 1 << 20;

  private final ChildLimits limits;
  private final Timer timer;
  private @Nullable Process process;
  private @Nullable DataOutputStream to;
  private @Nullable DataInputStream from;

  Child(ChildLimits limits, Timer timer) {
    this.limits = limits;
    this.timer = timer;
  }

  Extracted read(Question question) throws Unreadable {
    Process running = running();
    AtomicBoolean isLate = new AtomicBoolean();
    TimerTask late =
        new TimerTask() {
          @Override
          public void run() {
            isLate.set(true);
            running.destroyForcibly();
          }
        };
    timer.schedule(late, limits.seconds() * 1000L);
    try {
      return ask(question);
    } catch (IOException | RuntimeException e) {
      end();
      throw isLate.get()
          ? new Unreadable(Reason.TIMED_OUT, Notice.of("unread.late", limits.seconds()))
          : new Unreadable(Reason.UNREADABLE, Notice.of("unread.broke", limits.megabytes()));
    } finally {
      late.cancel();
    }
  }

  private Extracted ask(Question question) throws IOException, Unreadable {
    DataOutputStream out = to;
    DataInputStream in = from;
    if (out == null || in == null) {
      throw new IOException("no child");
    }
    Wire.ask(out, question);
    return Wire.answer(in, Math.max(LEAST_ANSWER, 2 * question.bounds().maxBytes()));
  }

  private Process running() throws Unreadable {
    Process running = process;
    if (running != null && running.isAlive()) {
      return running;
    }
    end();
    try {
      Process started = builder().start();
      process = started;
      to = new DataOutputStream(new BufferedOutputStream(started.getOutputStream()));
      from = new DataInputStream(new BufferedInputStream(started.getInputStream()));
      return started;
    } catch (IOException e) {
      throw new Unreadable(Reason.UNREADABLE, Notice.of("unread.no_child"));
    }
  }

  private ProcessBuilder builder() {
    String nowhere = Path.of(System.getProperty("java.home"), "no-such-folder").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Nothing is written: no counters, no report of a crash, no file of a library.
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.io.tmpdir=" + nowhere,
                "-Duser.home=" + nowhere,
                // Whatever would open a connection finds nobody there.
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classPath(),
                ChildMain.class.getName(),
                String.valueOf(limits.seconds() + 5)));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // What Java would take for options of its own.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  /** With the program in front, which is not there where another program loaded it. */
  private static String classPath() {
    return Program.place() + File.pathSeparator + System.getProperty("java.class.path");
  }

  /** Ends the process; the next file starts another. */
  void end() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
    }
    process = null;
    to = null;
    from = null;
  }
}
