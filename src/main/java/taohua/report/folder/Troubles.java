package taohua.report.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import taohua.words.Notice;

/** What a failure of the file system is called, so that the user knows what to do. */
final class Troubles {
  private Troubles() {}

  /**
   * A failure to write to that place; one that says itself what to do stays as it is. Templates
   * wrap what the disk says in failures of their own.
   *
   * @throws RuntimeException the failure itself, if nothing of it came from the disk
   */
  static OutputException of(String key, Path place, Exception failure) {
    Throwable known = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OutputException told) {
        return told;
      }
      if (at instanceof IOException && !(known instanceof IOException)) {
        known = at;
      }
    }
    if (!(known instanceof IOException) && failure instanceof RuntimeException bug) {
      throw bug;
    }
    return new OutputException(key, place.toString(), reason(known)).because(failure);
  }

  /** Why it failed, in a few words. */
  static Notice reason(Throwable failure) {
    String said = said(failure).toLowerCase(Locale.ROOT);
    if (Stream.of("no space left", "not enough space", "quota").anyMatch(said::contains)) {
      return Notice.of("fail.full");
    }
    if (said.contains("read-only")) {
      return Notice.of("fail.read-only");
    }
    if (failure instanceof NoSuchFileException missing) {
      return Notice.of("folder.no.place", String.valueOf(missing.getFile()));
    }
    return failure instanceof AccessDeniedException denied
        ? Notice.of("folder.denied", String.valueOf(denied.getFile()))
        : Notice.of("folder.said", said(failure));
  }

  private static String said(Throwable failure) {
    boolean isBare = failure instanceof FileSystemException file && file.getReason() == null;
    return isBare || failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
