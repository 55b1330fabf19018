package taohua.spark;

import java.io.IOException;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/** What is told of a step that failed: the first line of why, and how to go on. */
final class Failed {
  private Failed() {}

  static IOException step(String name, String folder, Exception why) {
    Throwable cause = why;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String said = first.isEmpty() ? cause.getClass().getSimpleName() : first;
    return new IntakeException(Notice.of("cluster.failed", name, said, folder), why);
  }
}
