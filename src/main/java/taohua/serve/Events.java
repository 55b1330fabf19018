package taohua.serve;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/** Tells how far a job is, as server-sent events, until it ends. Safe for threads. */
final class Events {
  // Each keeps a thread.
  private static final int AT_ONCE = 24;

  // Nobody reads faster, and a connection that is silent for longer is taken for broken.
  private static final long PAUSE_MILLIS = 100;
  private static final long SILENCE_MILLIS = 5000;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ErrorReplies errors;

  Events(ErrorReplies errors) {
    this.errors = errors;
  }

  /** The events of a job: one at the start, one whenever it is further, the last at its end. */
  Reply of(Job job) {
    return free.tryAcquire() ? Reply.of(Reply.EVENTS, out -> write(job, out)) : errors.busy();
  }

  private void write(Job job, OutputStream out) throws IOException {
    try {
      int version = -1;
      for (boolean isEnd = false; !isEnd; ) {
        int next = job.await(version, SILENCE_MILLIS);
        isEnd = job.state().isEnd();
        String event = next == version ? ":\n\n" : "data: " + Json.text(job.told()) + "\n\n";
        version = next;
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        Thread.sleep(isEnd ? 0 : PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      free.release();
    }
  }
}
