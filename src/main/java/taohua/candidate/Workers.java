package taohua.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks on several threads, each thread with a worker of its own. */
final class Workers {
  private Workers() {}

  /**
   * Runs tasks {@code 0 … tasks - 1}, each once, in no particular order; returns when all are done.
   *
   * @param worker makes what runs a thread's tasks and holds its buffers
   */
  static void run(int threads, int tasks, Supplier<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable loop =
        () -> {
          IntConsumer own = worker.get();
          for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
            own.accept(task);
          }
        };
    int used = Math.min(threads, tasks);
    if (used <= 1) {
      loop.run();
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(used);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < used; i++) {
        running.add(pool.submit(loop));
      }
      for (Future<?> one : running) {
        await(one);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
