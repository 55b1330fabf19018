package taohua.index;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the last segments a new one takes in, so that there are never many: those that are no
 * larger than all that is taken in by then. So a document is written anew at most about as often as
 * the number of documents can be halved, and of {@code n} documents that were added one by one
 * there are about as many segments (Bentley, Saxe 1980, doi:10.1016/0196-6774(80)90015-2).
 *
 * @param segments ascending, with nothing between one and the next
 * @param first the number of the first document of the new one
 */
record Folding(List<Catalogue.Row> segments, long first) {
  /** The segments that one of so many new documents takes in. */
  static Folding of(Catalogue catalogue, int documents) throws IOException {
    List<Catalogue.Row> all = catalogue.segments();
    List<Catalogue.Row> folded = new ArrayList<>();
    long first = catalogue.state("next_document");
    long taken = documents;
    for (int i = all.size() - 1; i >= 0; i--) {
      Catalogue.Row last = all.get(i);
      if (last.end() != first || last.count() > taken) {
        break;
      }
      folded.add(0, last);
      taken += last.count();
      first = last.first();
    }
    return new Folding(List.copyOf(folded), first);
  }

  /** The documents of these segments that are still held. */
  LongOpenHashSet held(Catalogue catalogue) throws IOException {
    return segments.isEmpty()
        ? new LongOpenHashSet()
        : catalogue.documents().numbers(first, segments.get(segments.size() - 1).end());
  }
}
