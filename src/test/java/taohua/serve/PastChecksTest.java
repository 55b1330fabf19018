package taohua.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import taohua.serve.PastChecks.Draft;

/** The same draft is checked once. */
class PastChecksTest {
  private static final Draft DRAFT = new Draft("a.txt", "12", 0);

  private final Set<Object> gone = new HashSet<>();
  private final AtomicInteger checks = new AtomicInteger();
  private final PastChecks past = new PastChecks(2, told -> !gone.contains(told.get("id")));

  private Object id(Draft draft) throws Exception {
    Map<String, Object> told = past.of(draft, () -> Map.of("id", checks.incrementAndGet()));
    return told.getOrDefault("id", 0);
  }

  @Test
  void whatWasCheckedIsToldAgainUntilFileNameOrArchiveIsAnother() throws Exception {
    assertThat(past.get(DRAFT)).isEmpty();
    assertThat(id(DRAFT)).isEqualTo(1).isEqualTo(id(new Draft("a.txt", "12", 0)));
    assertThat(past.get(DRAFT)).contains(Map.of("id", 1));
    assertThat(id(new Draft("b.txt", "12", 0))).isEqualTo(2);
    assertThat(id(new Draft("a.txt", "13", 0))).isEqualTo(3);
    assertThat(id(new Draft("a.txt", "12", 1))).isEqualTo(4);
  }

  @Test
  void whatNobodyAsksForIsForgottenAndWhatHasNoPageIsCheckedAgain() throws Exception {
    id(DRAFT);
    id(new Draft("b.txt", "12", 0));
    assertThat(id(DRAFT)).isEqualTo(1);
    id(new Draft("c.txt", "12", 0));
    assertThat(id(DRAFT)).isEqualTo(1);
    assertThat(past.get(new Draft("b.txt", "12", 0))).isEmpty();
    gone.add(1);
    assertThat(past.get(DRAFT)).isEmpty();
    assertThat(id(DRAFT)).isEqualTo(4);
  }

  @Test
  void ofThoseWhoAskAtOnceOneHasItChecked() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Map<String, Object>> first =
          threads.submit(
              () ->
                  past.of(
                      DRAFT,
                      () -> {
                        begun.countDown();
                        others.await();
                        return Map.of("id", checks.incrementAndGet());
                      }));
      begun.await();
      Future<Object> second = threads.submit(() -> id(DRAFT));
      others.countDown();
      assertThat(second.get()).isEqualTo(1).isEqualTo(first.get().get("id"));
      assertThat(checks).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aCheckThatFailsIsMadeAgain() throws Exception {
    assertThatThrownBy(
            () ->
                past.of(
                    DRAFT,
                    () -> {
                      throw new Job.Cancelled();
                    }))
        .isInstanceOf(Job.Cancelled.class);
    assertThat(id(DRAFT)).isEqualTo(1);
  }
}
