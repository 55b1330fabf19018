package taohua.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import taohua.words.Notice;
import taohua.words.Told;

/**
 * What a failure comes down to.
 *
 * @param isBug whether nobody foresaw it, so that it should be reported
 */
record Diagnosis(Notice notice, boolean isBug) {
  static Diagnosis of(Throwable failure) {
    if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
      return expected(Notice.of("fail.memory"));
    }
    if (causes(failure).anyMatch(StackOverflowError.class::isInstance)) {
      return new Diagnosis(Notice.of("fail.stack"), true);
    }
    Throwable cause = unwrapped(failure);
    if (cause instanceof Told told) {
      return expected(told.notice());
    }
    if (cause instanceof FileSystemException file && file.getFile() != null) {
      return expected(Notice.of("fail.file", file.getFile(), what(file)));
    }
    return cause instanceof IOException io
        ? expected(Notice.of("fail.io", reason(String.valueOf(io.getMessage()))))
        : new Diagnosis(Notice.of("fail.unexpected", cause.toString()), true);
  }

  private static Diagnosis expected(Notice notice) {
    return new Diagnosis(notice, false);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    // A cause may lead back to itself; nobody nests deeper than that.
    return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(50);
  }

  /** What threads and streams put around a failure is taken off. */
  private static Throwable unwrapped(Throwable failure) {
    return causes(failure)
        .filter(one -> !isWrapper(one) || one.getCause() == null)
        .findFirst()
        .orElse(failure);
  }

  private static boolean isWrapper(Throwable one) {
    return one instanceof ExecutionException
        || one instanceof CompletionException
        || one instanceof UncheckedIOException
        // Rethrown in another thread.
        || one.getClass() == RuntimeException.class;
  }

  // Java's own message is often the bare path.
  private static Notice what(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return Notice.of("fail.permission");
    }
    if (failure instanceof NoSuchFileException) {
      return Notice.of("fail.missing");
    }
    return Optional.ofNullable(failure.getReason())
        .map(Diagnosis::reason)
        .orElseGet(() -> Notice.of("fail.said", failure.getClass().getSimpleName()));
  }

  /** What the operating system says in English, in words of ours where it is a usual case. */
  private static Notice reason(String said) {
    String words = said.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("disk quota")) {
      return Notice.of("fail.full");
    }
    if (words.contains("read-only file system")) {
      return Notice.of("fail.read-only");
    }
    if (words.contains("file name too long")) {
      return Notice.of("fail.long-name");
    }
    if (words.contains("permission denied")) {
      return Notice.of("fail.permission");
    }
    if (words.contains("too many open files")) {
      return Notice.of("fail.open-files");
    }
    return Notice.of("fail.said", said);
  }
}
