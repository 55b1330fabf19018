package taohua.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages of what was found last, by ids that nobody guesses, on the disk. Safe for threads. */
final class Results {
  private final Path folder;
  private final int most;
  // What was asked for last stands at the end.
  private final Map<String, Kept> all = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * A result.
   *
   * @param folder where its files lie
   */
  record Kept(Path folder) {
    /** The page, which needs no other file. */
    Path page() {
      return folder.resolve("page.html");
    }

    /** The same for programs. */
    Path data() {
      return folder.resolve("data.json");
    }

    /** A folder for what goes away with the result. */
    Path scratch() {
      return folder.resolve("scratch");
    }
  }

  /** Writes the files of a result. */
  @FunctionalInterface
  interface Writing {
    /** Writes them. */
    void to(Kept kept) throws IOException;
  }

  /**
   * An empty one.
   *
   * @param folder where they are kept
   * @param most how many
   */
  Results(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** Keeps a result, in the place of one nobody asked for lately; gives its id. */
  String keep(Writing writing) throws IOException {
    String id = Secrets.fresh();
    Kept kept = new Kept(Files.createDirectory(folder.resolve(id)));
    try {
      writing.to(kept);
    } catch (IOException | RuntimeException e) {
      ScratchFolder.delete(kept.folder);
      throw e;
    }
    synchronized (all) {
      all.put(id, kept);
      if (all.size() > most) {
        var oldest = all.values().iterator();
        ScratchFolder.delete(oldest.next().folder);
        oldest.remove();
      }
    }
    return id;
  }

  /** Whether a result is still kept; it then stays longer. */
  boolean has(String id) {
    return get(id).isPresent();
  }

  /** A file of a result, if it is still kept. */
  Optional<Reply> page(String id) {
    return get(id).map(kept -> Reply.of(Reply.HTML, out -> Files.copy(kept.page(), out)));
  }

  /** What a result says to programs, if it is still kept. */
  Optional<Reply> data(String id) {
    return get(id).map(kept -> Reply.of(Reply.JSON, out -> Files.copy(kept.data(), out)));
  }

  private Optional<Kept> get(String id) {
    synchronized (all) {
      return Optional.ofNullable(all.get(id));
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
