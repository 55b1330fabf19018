package taohua.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A stream that remembers why it could not be written to, since a writer over it forgets. */
final class Watched extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  Watched(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Why something could not be written; a reader that has read enough is no failure. */
  Optional<IOException> failure() {
    return failure.filter(
        e -> !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe"));
  }
}
