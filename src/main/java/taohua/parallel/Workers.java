package taohua.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  // Shares of tasks that nobody may have begun yet; who waits for another takes the last of them.
  private final ConcurrentLinkedDeque<FutureTask<?>> open = new ConcurrentLinkedDeque<>();

  private Workers(int threads) {
    this.threads = threads;
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    helpers =
        new ForkJoinPool(
            Math.max(1, threads - 1), pool -> helper(pool, classes), null, /* asyncMode= */ false);
  }

  /**
   * A thread that finds the classes that its maker finds; else it would find those of Java's start.
   */
  private static ForkJoinWorkerThread helper(ForkJoinPool pool, ClassLoader classes) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(classes);
    return thread;
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
    List<FutureTask<?>> shares = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks); i++) {
      FutureTask<?> share = new FutureTask<>(() -> work(worker, next, tasks), null);
      shares.add(share);
      open.addLast(share);
      helpers.execute(share);
    }
    try {
      work(worker, next, tasks);
    } finally {
      shares.forEach(this::finish);
    }
    shares.forEach(Workers::rethrow);
  }

  private static void work(Supplier<IntConsumer> worker, AtomicInteger next, int tasks) {
    if (next.get() >= tasks) {
      return;
    }
    try {
      IntConsumer own = worker.get();
      for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
        own.accept(task);
      }
    } catch (RuntimeException | Error e) {
      next.set(tasks);
      throw e;
    }
  }

  /**
   * Returns when a share is done of which no task is left to begin. One that no helper was free for
   * is done here and now, so that nobody waits for a helper that is at other tasks; while a helper
   * is at its last task, shares that this task may have opened are worked on.
   */
  private void finish(FutureTask<?> share) {
    open.remove(share);
    share.run();
    while (!share.isDone()) {
      FutureTask<?> other = open.pollLast();
      if (other == null) {
        await(share);
      } else {
        other.run();
      }
    }
  }

  /** Waits for a share, and at most for a moment, since its task may open shares meanwhile. */
  private static void await(FutureTask<?> share) {
    boolean interrupted = Thread.interrupted();
    try {
      share.get(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    } catch (TimeoutException | ExecutionException e) {
      // Either it is not done yet, or what it threw is thrown when all shares are done.
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws here what a share threw that is done. */
  private static void rethrow(FutureTask<?> share) {
    try {
      share.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
