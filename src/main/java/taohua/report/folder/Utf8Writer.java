package taohua.report.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes text in UTF-8. Half a surrogate pair, which some file systems allow in a name, becomes a
 * question mark: no name may end a run.
 */
public final class Utf8Writer {
  private Utf8Writer() {}

  /** A writer to a file that is made, or emptied, for it. */
  public static Writer to(Path file) throws IOException {
    return to(Files.newOutputStream(file));
  }

  /** A writer to a stream; closing it closes the stream. */
  public static Writer to(OutputStream stream) {
    return new BufferedWriter(
        new OutputStreamWriter(
            stream,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }
}
