package taohua.serve;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does what takes a while, a few at once, and remembers the last of them. Safe for threads. */
final class Jobs implements AutoCloseable {
  // A check uses all processors; more at once would only wait for each other.
  private static final int CHECKS = 2;
  private static final int MOST_WAITING = 64;
  private static final int MOST_REMEMBERED = 400;
  private static final int PATIENCE_SECONDS = 10;

  private final ErrorReplies errors;
  private final ThreadPoolExecutor quick = threads(CHECKS, "check");
  // What takes minutes keeps no check waiting; and of two changes of an index one has to wait.
  private final ThreadPoolExecutor slow = threads(1, "long");
  private final Map<String, Job> all = new LinkedHashMap<>();

  /** What is done; the result goes to whoever asks for the job. */
  @FunctionalInterface
  interface Work {
    /** Does it. */
    Map<String, Object> of(Job job) throws Exception;
  }

  Jobs(ErrorReplies errors) {
    this.errors = errors;
  }

  private static ThreadPoolExecutor threads(int count, String name) {
    return new ThreadPoolExecutor(
        count,
        count,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(MOST_WAITING),
        task -> {
          Thread thread = new Thread(task, "taohua-" + name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Does something as soon as its turn comes.
   *
   * @param isSlow whether it may take minutes
   * @param given what it is done with; closed afterwards, whatever comes of it
   * @throws RejectedExecutionException if too many wait; what was given is closed then, too
   */
  void start(Job job, boolean isSlow, Closeable given, Work work) throws IOException {
    remember(job);
    try {
      (isSlow ? slow : quick).execute(() -> run(job, given, work));
    } catch (RejectedExecutionException e) {
      given.close();
      forget(job);
      throw e;
    }
  }

  /** Takes something as done whose result is known already; what was given is closed. */
  void end(Job job, Closeable given, Map<String, Object> found) throws IOException {
    given.close();
    job.begin();
    job.finish(found);
    remember(job);
  }

  private void run(Job job, Closeable given, Work work) {
    try (given) {
      if (job.begin()) {
        Map<String, Object> found = work.of(job);
        given.close();
        job.finish(found);
      }
    } catch (Job.Cancelled e) {
      job.fail(errors.cancelled());
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      job.fail(errors.of(e));
    }
  }

  private synchronized void remember(Job job) {
    all.put(job.id(), job);
    if (all.size() > MOST_REMEMBERED) {
      all.values().stream()
          .filter(one -> one.state().isEnd())
          .findFirst()
          .ifPresent(old -> all.remove(old.id()));
    }
  }

  private synchronized void forget(Job job) {
    all.remove(job.id());
  }

  synchronized Optional<Job> get(String id) {
    return Optional.ofNullable(all.get(id));
  }

  private synchronized List<Job> list() {
    return new ArrayList<>(all.values());
  }

  /** Ends all of them. */
  @Override
  public void close() {
    list().forEach(Job::cancel);
    List<ThreadPoolExecutor> both = List.of(quick, slow);
    both.forEach(ThreadPoolExecutor::shutdown);
    try {
      for (ThreadPoolExecutor one : both) {
        one.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
