package taohua.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {
  private static final int[] THREADS = {1, 2, 7};

  @Test
  void everyTaskIsDoneOnce() {
    for (int threads : THREADS) {
      try (Workers workers = Workers.of(threads)) {
        for (int tasks : new int[] {0, 1, 2, 6, 500}) {
          AtomicIntegerArray done = new AtomicIntegerArray(tasks + 1);
          workers.each(tasks, done::incrementAndGet);
          assertThat(IntStream.range(0, tasks).map(done::get)).allMatch(times -> times == 1);
          assertThat(done.get(tasks)).isZero();
        }
      }
    }
  }

  @Test
  void resultsComeByNumber() {
    for (int threads : THREADS) {
      try (Workers workers = Workers.of(threads)) {
        assertThat(workers.map(300, i -> "task " + i))
            .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "task " + i).toList());
        assertThat(workers.map(0, i -> i)).isEmpty();
      }
    }
  }

  @Test
  void aTaskMayAskForMore() {
    try (Workers workers = Workers.of(3)) {
      assertThat(workers.map(40, i -> workers.map(40, j -> i * j)))
          .isEqualTo(
              IntStream.range(0, 40)
                  .mapToObj(i -> IntStream.range(0, 40).mapToObj(j -> i * j).toList())
                  .toList());
    }
  }

  @Test
  @Timeout(60)
  void whoAsksWithinATaskDoesNotWaitForAHelperThatIsAtAnother() {
    CountDownLatch asked = new CountDownLatch(1);
    try (Workers workers = Workers.of(2)) {
      CyclicBarrier both = new CyclicBarrier(2);
      workers.each(
          2,
          task -> {
            meet(both);
            if (task == 0) {
              workers.each(5, inner -> {});
              asked.countDown();
            } else {
              // The other task must come to its end first.
              assertThat(isDown(asked)).isTrue();
            }
          });
    }
  }

  @Test
  @Timeout(60)
  void whoWaitsForAHelperWorksOnWhatItsTaskAsks() {
    CyclicBarrier both = new CyclicBarrier(2);
    CyclicBarrier inner = new CyclicBarrier(2);
    Thread asking = Thread.currentThread();
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    try (Workers workers = Workers.of(2)) {
      workers.each(
          2,
          task -> {
            if (meet(both) != asking) {
              workers.each(2, again -> seen.add(meet(inner)));
            }
          });
    }
    assertThat(seen).hasSize(2).contains(asking);
  }

  private static boolean isDown(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void soManyThreadsWorkAtOnceTheAskingOneAmongThem() {
    for (int threads : THREADS) {
      CyclicBarrier all = new CyclicBarrier(threads);
      Set<Thread> seen = ConcurrentHashMap.newKeySet();
      try (Workers workers = Workers.of(threads)) {
        workers.each(threads, task -> seen.add(meet(all)));
      }
      assertThat(seen).hasSize(threads).contains(Thread.currentThread());
    }
  }

  @Test
  void allThreadsFindTheClassesOfWhoMadeThem() {
    Thread maker = Thread.currentThread();
    ClassLoader before = maker.getContextClassLoader();
    ClassLoader own = new ClassLoader(before) {};
    Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
    CyclicBarrier all = new CyclicBarrier(3);
    maker.setContextClassLoader(own);
    try (Workers workers = Workers.of(3)) {
      workers.each(3, task -> seen.add(meet(all).getContextClassLoader()));
    } finally {
      maker.setContextClassLoader(before);
    }
    assertThat(seen).containsExactly(own);
  }

  private static Thread meet(CyclicBarrier all) {
    try {
      all.await(20, TimeUnit.SECONDS);
      return Thread.currentThread();
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException("too few threads", e);
    }
  }

  @Test
  void aThreadHasOneWorkerForAllItsTasks() {
    for (int threads : THREADS) {
      AtomicInteger made = new AtomicInteger();
      AtomicInteger done = new AtomicInteger();
      try (Workers workers = Workers.of(threads)) {
        workers.each(
            200,
            () -> {
              made.incrementAndGet();
              return task -> done.incrementAndGet();
            });
      }
      assertThat(made).hasValueBetween(1, threads);
      assertThat(done).hasValue(200);
    }
  }

  @Test
  void whatATaskThrowsIsThrownAndNoOtherIsBegun() {
    AtomicInteger begun = new AtomicInteger();
    try (Workers workers = Workers.of(1)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      100,
                      task -> {
                        begun.incrementAndGet();
                        if (task == 7) {
                          throw new IllegalStateException("seven");
                        }
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("seven");
    }
    assertThat(begun).hasValue(8);
  }

  @Test
  void whatAHelperThrowsIsThrownToo() {
    Thread asking = Thread.currentThread();
    CyclicBarrier both = new CyclicBarrier(2);
    try (Workers workers = Workers.of(2)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      2,
                      task -> {
                        if (meet(both) != asking) {
                          throw new IllegalStateException("helper");
                        }
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("helper");
    }
  }

  @Test
  void noThreadIsRefused() {
    assertThatThrownBy(() -> Workers.of(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 threads");
  }
}
