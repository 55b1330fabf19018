package taohua.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The servers of a user that stand, by a file in his home that nobody else may read: a second start
 * finds the first.
 *
 * @param file where it is written; one for each archive
 */
public record RunningServer(Path file) {
  private static final int PATIENCE_MILLIS = 2000;

  /** The server of a user for what is named so. */
  public static RunningServer of(String archive) {
    Path home = Path.of(System.getProperty("user.home", ""), ".taohua");
    return new RunningServer(
        home.resolve("serve-" + Integer.toHexString(archive.hashCode()) + ".json"));
  }

  /** The address of a server that router. */
  public Optional<String> address() {
    try {
      JsonNode told = new ObjectMapper().readTree(Files.readAllBytes(file));
      int port = told.path("port").asInt();
      String token = told.path("token").asText();
      HttpURLConnection asked =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/api/state").toURL().openConnection();
      asked.setConnectTimeout(PATIENCE_MILLIS);
      asked.setReadTimeout(PATIENCE_MILLIS);
      asked.setRequestProperty(Guard.HEADER, token);
      try (InputStream in = asked.getInputStream()) {
        in.readAllBytes();
      }
      return Optional.of(Desk.address(port, token));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Writes where a server stands. */
  public void write(Desk desk) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    String told = Json.text(Map.of("port", desk.port(), "token", desk.token()));
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mine =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (SeekableByteChannel out =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
      out.write(ByteBuffer.wrap(told.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Forgets it. */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
