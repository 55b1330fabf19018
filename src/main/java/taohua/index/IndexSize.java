package taohua.index;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How large an index is.
 *
 * @param documents that it holds
 * @param officials known ones, who delivered them
 * @param characters letters and digits of all bodies
 * @param files that the documents were read from
 * @param segments that they lie in, and how many documents there are no longer held
 * @param bytes on disk
 */
public record IndexSize(
    int documents, int officials, long characters, int files, Segments segments, long bytes) {
  /**
   * The segments of an index.
   *
   * @param count how many
   * @param removed documents in them that the index does not hold any longer
   */
  public record Segments(int count, int removed) {}

  static IndexSize of(List<Indexed> documents, int segments, int removed, long bytes) {
    Set<String> officials = new HashSet<>();
    Set<Path> files = new HashSet<>();
    long characters = 0;
    for (Indexed one : documents) {
      officials.add(one.heading().official().identity());
      files.add(one.file());
      characters += one.stored().characters();
    }
    officials.remove("");
    return new IndexSize(
        documents.size(),
        officials.size(),
        characters,
        files.size(),
        new Segments(segments, removed),
        bytes);
  }
}
