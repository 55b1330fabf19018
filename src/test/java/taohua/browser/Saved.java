package taohua.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is kept in files. */
final class Saved {
  private Saved() {}

  /** What a browser was handed. */
  static byte[] bytes(Download download) {
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
