package taohua.serve;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folders that are being filled, by ids that nobody guesses. Safe for threads. */
final class Uploads {
  private static final int MOST = 20;

  // Whoever sends the next file later than this has gone.
  private static final long PATIENCE_MILLIS = 600_000;

  // A name in front of that of a document where another document has that.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss", Locale.ROOT);

  private final ScratchFolder place;
  private final Map<String, Upload> all = new LinkedHashMap<>();

  Uploads(ScratchFolder place) {
    this.place = place;
  }

  /** A folder that its caller fills and closes. */
  Upload alone() throws IOException {
    String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
    return Upload.in(java.nio.file.Files.createDirectory(place.room().resolve(time)));
  }

  /**
   * A folder that is filled by one request after the other.
   *
   * @return its id; nothing if there are too many
   */
  synchronized Optional<String> open() throws IOException {
    sweep(System.currentTimeMillis());
    if (all.size() >= MOST) {
      return Optional.empty();
    }
    String id = Secrets.fresh();
    all.put(id, alone());
    return Optional.of(id);
  }

  synchronized Optional<Upload> get(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Gives a folder away: whoever takes it closes it. */
  synchronized Optional<Upload> take(String id) {
    @Nullable Upload taken = all.remove(id);
    return Optional.ofNullable(taken);
  }

  /** Deletes what nobody has filled any further. */
  synchronized void sweep(long now) throws IOException {
    for (var entries = all.values().iterator(); entries.hasNext(); ) {
      Upload one = entries.next();
      if (now - one.used().get() > PATIENCE_MILLIS) {
        entries.remove();
        one.close();
      }
    }
  }
}
