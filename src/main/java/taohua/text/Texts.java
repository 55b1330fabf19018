package taohua.text;

import java.util.BitSet;
import java.util.List;

/**
 * The normalised texts of a corpus by the numbers of their documents. Whether they are all in
 * memory or read when somebody asks is for the implementation to know; it must give equal texts for
 * equal numbers, and to several threads at once.
 */
@FunctionalInterface
public interface Texts {
  /** The normalised text of that document. */
  NormalText text(int document);

  /**
   * The same of a document of which nobody has to know more than its words, also where {@link
   * #text} gives an empty one because it does not matter otherwise.
   */
  default NormalText whole(int document) {
    return text(document);
  }

  /**
   * Which of the first documents may have certain words: all that do, and perhaps others.
   *
   * @param words normalised
   */
  default BitSet mayHold(String words, int documents) {
    BitSet all = new BitSet();
    all.set(0, documents);
    return all;
  }

  /** These texts, the first one that of document 0, all in memory. */
  static Texts inMemory(List<NormalText> texts) {
    return List.copyOf(texts)::get;
  }
}
