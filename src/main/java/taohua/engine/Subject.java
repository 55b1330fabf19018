package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.attribution.Judged;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Span;

/** The documents of a run with the part that each plays. */
final class Subject {
  private final Corpus corpus;
  private final Side[] sides;
  private final int[] duplicateOf;

  private Subject(Corpus corpus, Side[] sides) {
    this.corpus = corpus;
    this.sides = sides;
    duplicateOf = duplicates();
  }

  /** Documents that are all compared with each other, ordered by id. */
  static Subject of(List<Document> documents) {
    return of(documents, Side.EITHER, List.of(), Side.EITHER);
  }

  /** Documents on two sides, each side ordered by id, the first side first. */
  static Subject of(List<Document> first, Side side, List<Document> second, Side otherSide) {
    List<Document> documents = new ArrayList<>();
    first.stream().sorted(Comparator.comparing(Document::id)).forEach(documents::add);
    second.stream().sorted(Comparator.comparing(Document::id)).forEach(documents::add);
    List<NormalText> texts = Normalizer.normalize(documents);
    Side[] sides = new Side[documents.size()];
    Arrays.fill(sides, 0, first.size(), side);
    Arrays.fill(sides, first.size(), sides.length, otherSide);
    return new Subject(Corpus.of(documents, texts), sides);
  }

  Corpus corpus() {
    return corpus;
  }

  Side side(int document) {
    return sides[document];
  }

  /** The document that this one repeats, or -1. */
  int duplicateOf(int document) {
    return duplicateOf[document];
  }

  /** Whether a document may be the target of a comparison. */
  boolean isTarget(int document) {
    return sides[document] != Side.SOURCE && duplicateOf[document] < 0;
  }

  /**
   * Whether a document may be the source of a comparison; these are also the evidence of common
   * language.
   */
  boolean isSource(int document) {
    return sides[document] != Side.TARGET && duplicateOf[document] < 0;
  }

  /** Who is compared with whom, as the traces ask for it. */
  Judged.Sides sides() {
    boolean given = Arrays.stream(sides).anyMatch(side -> side != Side.EITHER);
    return new Judged.Sides(this::isTarget, this::isSource, given);
  }

  // The same body twice is one document, unless two known officials delivered it; targets are
  // always judged.
  private int[] duplicates() {
    int[] first = new int[corpus.size()];
    Arrays.fill(first, -1);
    Map<String, List<Integer>> seen = new HashMap<>();
    for (int d = 0; d < first.length; d++) {
      NormalText text = corpus.text(d);
      if (sides[d] == Side.TARGET || text.length() == 0) {
        continue;
      }
      List<Integer> same =
          seen.computeIfAbsent(
              text.characters(new Span(0, text.length())), body -> new ArrayList<>());
      int document = d;
      first[d] = same.stream().filter(e -> mayBeOne(e, document)).findFirst().orElse(-1);
      if (first[d] < 0) {
        same.add(d);
      }
    }
    return first;
  }

  private boolean mayBeOne(int a, int b) {
    Official one = corpus.document(a).heading().official();
    Official other = corpus.document(b).heading().official();
    return one.identity().isEmpty()
        || other.identity().isEmpty()
        || one.identity().equals(other.identity());
  }
}
