package taohua.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import taohua.intake.files.Sha256;

/**
 * What was told of the drafts that were checked last: the same file against the same archive says
 * the same, so it is not checked again, and of those who ask at once only one has it checked. Safe
 * for threads.
 */
final class PastChecks {
  private final Map<Draft, Map<String, Object>> ended;
  private final Map<Draft, CompletableFuture<Void>> running = new HashMap<>();
  private final Predicate<Map<String, Object>> isKept;

  /**
   * What a check depends on.
   *
   * @param name of the file, which may be the title of its document
   * @param sha256 of its bytes
   * @param archive which state of the archive it is
   */
  record Draft(String name, String sha256, long archive) {
    static Draft of(Path file, long archive) throws IOException {
      return new Draft(String.valueOf(file.getFileName()), Sha256.of(file), archive);
    }
  }

  /**
   * None yet.
   *
   * @param most how many are remembered
   * @param isKept whether the page is still there that was told of
   */
  PastChecks(int most, Predicate<Map<String, Object>> isKept) {
    this.isKept = isKept;
    ended =
        new LinkedHashMap<>(2 * most, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Draft, Map<String, Object>> eldest) {
            return size() > most;
          }
        };
  }

  /** What was told of a draft, if that is remembered. */
  synchronized Optional<Map<String, Object>> get(Draft draft) {
    return Optional.ofNullable(ended.get(draft)).filter(isKept);
  }

  /** What was told of a draft, or else is told now; a check that fails is not remembered. */
  Map<String, Object> of(Draft draft, Callable<Map<String, Object>> check) throws Exception {
    CompletableFuture<Void> own = new CompletableFuture<>();
    while (true) {
      CompletableFuture<Void> first;
      synchronized (this) {
        Optional<Map<String, Object>> known = get(draft);
        if (known.isPresent()) {
          return known.get();
        }
        first = running.computeIfAbsent(draft, any -> own);
      }
      if (first == own) {
        return checked(draft, own, check);
      }
      first.join();
    }
  }

  private Map<String, Object> checked(
      Draft draft, CompletableFuture<Void> own, Callable<Map<String, Object>> check)
      throws Exception {
    try {
      Map<String, Object> told = check.call();
      synchronized (this) {
        ended.put(draft, told);
      }
      return told;
    } finally {
      synchronized (this) {
        running.remove(draft);
      }
      own.complete(null);
    }
  }
}
