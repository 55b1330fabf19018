package taohua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a single page whole or not at all. */
final class Pages {
  private Pages() {}

  static Path write(String html, Path page) throws IOException {
    Path folder = page.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(page)) {
      throw new IOException(page + " is a folder, but the page needs a file; remove or rename it");
    }
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, ".taohua", ".html");
      Files.writeString(half, html);
      Files.move(half, page, StandardCopyOption.REPLACE_EXISTING);
    } catch (java.nio.file.AccessDeniedException e) {
      throw new IOException("no permission to write " + page + "; name another place with -o", e);
    }
    return page;
  }
}
