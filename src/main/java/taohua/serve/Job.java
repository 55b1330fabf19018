package taohua.serve;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taohua.engine.Progress;
import taohua.words.Messages;

/** Something that takes a while, and how far it is. Safe for threads. */
final class Job implements Progress {
  private final String id = Secrets.fresh();
  private final String kind;
  private final String name;
  private final Messages messages;

  private State state = State.WAITING;
  private boolean isCancelled;
  private Stage stage = Stage.READ;
  private long total;
  private long done;
  private Map<String, Object> result = Map.of();
  private @Nullable Reply failure;
  private int version;

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isEnd() {
      return this == DONE || this == FAILED || this == CANCELLED;
    }
  }

  /** Ends work that nobody wants any longer. */
  static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Work to be done.
   *
   * @param kind what is done, in a word of the interface
   * @param name what it is done with
   */
  Job(String kind, String name, Messages messages) {
    this.kind = kind;
    this.name = name;
    this.messages = messages;
  }

  String id() {
    return id;
  }

  /** Begins, if it is still wanted. */
  synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    changed();
    return true;
  }

  @Override
  public synchronized void stage(Stage next, long steps) {
    check();
    stage = next;
    total = steps;
    done = 0;
    changed();
  }

  @Override
  public synchronized void step(long count) {
    check();
    done += count;
    changed();
  }

  private void check() {
    if (isCancelled) {
      throw new Cancelled();
    }
  }

  synchronized void finish(Map<String, Object> found) {
    result = found;
    state = State.DONE;
    changed();
  }

  synchronized void fail(Reply why) {
    failure = why;
    state = isCancelled ? State.CANCELLED : State.FAILED;
    changed();
  }

  /** Ends it at once if it waits, else at its next step; what is being stored goes on. */
  synchronized void cancel() {
    if (state.isEnd() || stage == Stage.STORE) {
      return;
    }
    isCancelled = true;
    if (state == State.WAITING) {
      state = State.CANCELLED;
    }
    changed();
  }

  private void changed() {
    version++;
    notifyAll();
  }

  /** Waits until more has happened than in a version, or so long; gives the version then. */
  synchronized int await(int known, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (version == known) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return version;
  }

  synchronized State state() {
    return state;
  }

  /** The answer to whoever waited for its end. */
  synchronized Reply reply() {
    return failure == null ? Reply.json(result) : failure;
  }

  /** What is told of it at any time. */
  synchronized Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id);
    told.put("kind", kind);
    told.put("name", name);
    told.put("state", state.name().toLowerCase(Locale.ROOT));
    told.put("stage", messages.get("stage." + stage.name().toLowerCase(Locale.ROOT)));
    told.put("done", done);
    told.put("total", total);
    told.put("cancellable", !state.isEnd() && !isCancelled && stage != Stage.STORE);
    if (state == State.DONE) {
      told.put("result", result);
    }
    Optional.ofNullable(failure).ifPresent(why -> told.put("error", why.error()));
    return told;
  }
}
