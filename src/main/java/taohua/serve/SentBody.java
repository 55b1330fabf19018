package taohua.serve;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What is sent with a request; it knows whether anybody began to read it. */
final class SentBody extends FilterInputStream {
  // What a request for something that is not there may bring along; it is sent at once.
  private static final int MOST_BYTES_PASSED_OVER = 1 << 16;

  private boolean isBegun;

  SentBody(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    isBegun = true;
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    isBegun = true;
    return super.read(bytes, from, count);
  }

  /**
   * Reads to the end what is small and nobody began to read: who failed in it waited long enough.
   */
  void passOver(long announced) {
    if (isBegun || announced > MOST_BYTES_PASSED_OVER) {
      return;
    }
    try (OutputStream nowhere =
        new Upload.Limited(
            OutputStream.nullOutputStream(), MOST_BYTES_PASSED_OVER, System::nanoTime)) {
      transferTo(nowhere);
    } catch (IOException e) {
      // What is left of it is found by who asks whether all has come.
    }
  }
}
