package taohua.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A fixed number of threads that do numbered tasks. The one that asks is among them, so a task may
 * itself ask for more. Results come by number, never by who was first: they are the same for any
 * number of threads. Safe for threads.
 */
public final class Workers implements AutoCloseable {
  /** Only the thread that asks. */
  public static final Workers ALONE = new Workers(1);

  private final int threads;
  // Those beside the thread that asks; they start when there is something to do.
  private final ForkJoinPool helpers;

  private Workers(int threads) {
    this.threads = threads;
    helpers = new ForkJoinPool(Math.max(1, threads - 1));
  }

  /**
   * So many threads, to be closed when the run is over.
   *
   * @param threads at least 1; with 1, whoever asks does everything
   */
  public static Workers of(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
    return new Workers(threads);
  }

  /** How many threads there are, the one that asks among them. */
  public int threads() {
    return threads;
  }

  /**
   * Does tasks {@code 0 … tasks - 1}, each once, in no particular order; returns when all are done.
   * If one throws, those that nobody has begun are left out and it is thrown here.
   */
  public void each(int tasks, IntConsumer task) {
    each(tasks, () -> task);
  }

  /**
   * The same where a thread needs buffers of its own.
   *
   * @param worker makes what does the tasks of one thread
   */
  public void each(int tasks, Supplier<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable share = () -> work(worker.get(), next, tasks);
    List<ForkJoinTask<?>> shares = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks); i++) {
      shares.add(helpers.submit(share));
    }
    try {
      share.run();
    } finally {
      shares.forEach(ForkJoinTask::quietlyJoin);
    }
    shares.forEach(ForkJoinTask::join);
  }

  private static void work(IntConsumer worker, AtomicInteger next, int tasks) {
    try {
      for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
        worker.accept(task);
      }
    } catch (RuntimeException | Error e) {
      next.set(tasks);
      throw e;
    }
  }

  /** What the tasks {@code 0 … tasks - 1} give, by number. */
  public <T> List<T> map(int tasks, IntFunction<T> task) {
    Object[] results = new Object[tasks];
    each(tasks, i -> results[i] = task.apply(i));
    @SuppressWarnings("unchecked") // Each is what the task gave.
    List<T> typed = (List<T>) Arrays.asList(results);
    return List.copyOf(typed);
  }

  /** Ends the threads. */
  @Override
  public void close() {
    helpers.shutdown();
  }
}
