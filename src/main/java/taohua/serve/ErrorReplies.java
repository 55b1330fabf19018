package taohua.serve;

import java.util.concurrent.RejectedExecutionException;
import taohua.words.Messages;
import taohua.words.Told;

/** What is answered where something went wrong. */
record ErrorReplies(Messages messages) {
  // When somebody who was told to come again may do so.
  private static final String LATER_SECONDS = "10";

  Reply of(Throwable failure) {
    if (failure instanceof Upload.TooLarge large) {
      return closing(413, messages.get("serve.large", large.megabytes()));
    }
    if (failure instanceof Upload.TooMany many) {
      return closing(413, messages.get("serve.many", many.most()));
    }
    if (failure instanceof Upload.TooSlow) {
      return closing(408, messages.get("serve.slow"));
    }
    if (failure instanceof RejectedExecutionException || failure instanceof InterruptedException) {
      return busy();
    }
    if (failure instanceof OutOfMemoryError) {
      return Reply.error(507, messages.get("serve.memory"));
    }
    return failure instanceof Told told
        ? Reply.error(422, told.notice().in(messages))
        : Reply.error(500, messages.get("serve.failed", String.valueOf(failure.getMessage())));
  }

  /** An error in words. */
  Reply of(int status, String key, Object... values) {
    return Reply.error(status, messages.get(key, values));
  }

  /** What is still being sent is not waited for. */
  private static Reply closing(int status, String words) {
    return Reply.error(status, words).with("Connection", "close");
  }

  Reply busy() {
    return Reply.error(503, messages.get("serve.busy")).with("Retry-After", LATER_SECONDS);
  }

  Reply cancelled() {
    return Reply.error(409, messages.get("serve.cancelled"));
  }

  Reply gone() {
    return Reply.error(404, messages.get("serve.gone"));
  }

  Reply unknown(String path) {
    return Reply.error(404, messages.get("serve.unknown", path));
  }
}
