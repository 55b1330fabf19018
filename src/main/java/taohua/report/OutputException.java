package taohua.report;

import java.io.IOException;

/** A report could not be written; the message names the file, what was found and what to do. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, IOException cause) {
    super(message, cause);
  }
}
