package taohua.intake.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Timer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.Unreadable;

/**
 * Reads files in processes of their own, which are started when the first such file comes and end
 * with this. For use by several threads.
 */
public final class Apart implements AutoCloseable {
  // Each takes memory of its own, and two seconds until it is as fast as the one before: the second
  // one pays where the first has been at work for longer.
  private static final long SECOND_AFTER = TimeUnit.SECONDS.toNanos(30);

  private final ChildLimits limits;
  private final Semaphore places = new Semaphore(1);
  private final Deque<Child> idle = new ArrayDeque<>();
  private @Nullable Timer timer;
  private long worked;

  public Apart(ChildLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a file.
   *
   * @param bounds what the file may hold
   * @throws Unreadable if it cannot be read, takes too long, or uses up the memory
   */
  public Extracted read(Format format, byte[] bytes, Bounds bounds) throws Unreadable {
    places.acquireUninterruptibly();
    Child child = take();
    long begin = System.nanoTime();
    try {
      return child.read(new Question(format, bounds, bytes));
    } finally {
      give(child, System.nanoTime() - begin);
      places.release();
    }
  }

  private synchronized Child take() {
    Timer clock = timer;
    if (clock == null) {
      clock = new Timer("time limit of files", true);
      timer = clock;
    }
    Child child = idle.poll();
    return child == null ? new Child(limits, clock) : child;
  }

  private synchronized void give(Child child, long nanos) {
    idle.push(child);
    boolean wasShort = worked < SECOND_AFTER;
    worked += nanos;
    if (wasShort && worked >= SECOND_AFTER) {
      places.release();
    }
  }

  /** Ends the processes. */
  @Override
  public synchronized void close() {
    idle.forEach(Child::end);
    idle.clear();
    if (timer != null) {
      timer.cancel();
    }
  }
}
