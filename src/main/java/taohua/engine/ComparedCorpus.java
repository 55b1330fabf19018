package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import taohua.fingerprint.Grams;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.judge.Direction;
import taohua.judge.Judged;
import taohua.judge.Relations;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.DocumentIds;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.Official;

/** The documents of a run with the part that each plays. */
final class ComparedCorpus {
  private static final List<Side> ORDER =
      List.of(Side.TARGET, Side.EITHER, Side.SOURCE, Side.ALLOWED, Side.BACKGROUND);

  private final Corpus corpus;
  private final Side[] sides;
  private final Glances glances;
  private final int[] duplicateOf;

  private ComparedCorpus(Corpus corpus, Side[] sides, Glances glances) {
    this.corpus = corpus;
    this.sides = sides;
    this.glances = glances;
    duplicateOf = duplicates();
  }

  /** The documents of a run, part by part, each ordered by id. */
  static ComparedCorpus of(Roles roles) {
    return of(roles, Glances.NONE);
  }

  /**
   * The same where of some documents only a glance was taken.
   *
   * @param glances by the ids of the documents
   */
  static ComparedCorpus of(Roles roles, Glances glances) {
    List<Document> documents = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    for (Side side : ORDER) {
      roles.documents(side).stream()
          .sorted(Comparator.comparing(Document::id, DocumentIds.ORDER))
          .forEach(documents::add);
      while (sides.size() < documents.size()) {
        sides.add(side);
      }
    }
    Corpus corpus = Corpus.of(documents, glances.texts(documents));
    return new ComparedCorpus(corpus, sides.toArray(Side[]::new), glances);
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
    return sides[document].isTarget() && duplicateOf[document] < 0;
  }

  /** Whether a document may be the source of a comparison. */
  boolean isSource(int document) {
    return sides[document].isSource() && duplicateOf[document] < 0;
  }

  /**
   * Whether the first of two documents that are compared is the target. The user says which is
   * checked; else the later one is the target, and of two undated ones the second.
   */
  boolean firstIsTarget(int first, int second) {
    if (!isTarget(first) || !isTarget(second)) {
      return isTarget(first);
    }
    Heading a = corpus.document(first).heading();
    Heading b = corpus.document(second).heading();
    return Relations.direction(a, b) == Direction.EARLIER;
  }

  /** Whether a document tells what is common language. */
  boolean isEvidence(int document) {
    return sides[document].isEvidence() && duplicateOf[document] < 0;
  }

  /** Whether anybody may use the text of a document. */
  boolean isAllowed(int document) {
    return sides[document] == Side.ALLOWED;
  }

  /** Who is compared with whom, as judging asks for it. */
  Judged.Sides sides() {
    boolean given = Arrays.stream(sides).anyMatch(side -> side == Side.TARGET);
    return new Judged.Sides(this::isTarget, this::isSource, given);
  }

  // The same body twice is one document, unless two known officials delivered it. Targets are
  // always judged, and permitted text repeats nobody.
  private int[] duplicates() {
    int[] first = new int[corpus.size()];
    Arrays.fill(first, -1);
    Map<DocumentKey, List<Integer>> seen = new HashMap<>();
    for (int d = 0; d < first.length; d++) {
      if (sides[d] == Side.TARGET || sides[d] == Side.ALLOWED || isEmpty(d)) {
        continue;
      }
      List<Integer> same = seen.computeIfAbsent(key(d), body -> new ArrayList<>());
      int document = d;
      first[d] = same.stream().filter(e -> mayBeOne(e, document)).findFirst().orElse(-1);
      if (first[d] < 0) {
        same.add(d);
      }
    }
    setDraftsAside(first);
    return first;
  }

  private boolean isEmpty(int document) {
    Optional<Glance> glance = glances.of(corpus.document(document).id());
    return glance.map(Glance::isEmpty).orElseGet(() -> corpus.text(document).length() == 0);
  }

  private DocumentKey key(int document) {
    return glances
        .of(corpus.document(document).id())
        .map(Glance::key)
        .orElseGet(() -> DocumentKey.of(corpus.text(document)));
  }

  /** The winnowed shingles of a document; of one that is not at hand, those that matter. */
  long[] picks(int document, ShingleOptions shingles) {
    return glances
        .of(corpus.document(document).id())
        .map(Glance::picks)
        .orElseGet(() -> Winnowing.pick(corpus.text(document), shingles));
  }

  /** The grams of a document; of one that is not at hand, those that matter. */
  Grams grams(int document) {
    return glances
        .of(corpus.document(document).id())
        .map(Glance::grams)
        .orElseGet(() -> Grams.of(corpus.text(document)));
  }

  // Another state of a target is no source of it: everything would be own text, whoever had it
  // first. Where it is all there is to compare with, that is what the user asks about.
  private void setDraftsAside(int[] first) {
    int[] sources =
        IntStream.range(0, first.length)
            .filter(d -> sides[d] == Side.SOURCE && first[d] < 0)
            .toArray();
    int[] targets = Arrays.stream(sources).map(this::draftOf).toArray();
    if (Arrays.stream(targets).anyMatch(target -> target < 0)) {
      for (int i = 0; i < sources.length; i++) {
        first[sources[i]] = targets[i];
      }
    }
  }

  /** The target of which a source is another state by the same official, or -1. */
  private int draftOf(int document) {
    Official official = corpus.document(document).heading().official();
    if (official.identity().isEmpty()) {
      return -1;
    }
    for (int t = 0; t < document && sides[t] == Side.TARGET; t++) {
      boolean same = corpus.document(t).heading().official().identity().equals(official.identity());
      if (same && Drafts.areOne(corpus.text(t), corpus.text(document))) {
        return t;
      }
    }
    return -1;
  }

  private boolean mayBeOne(int a, int b) {
    Official one = corpus.document(a).heading().official();
    Official other = corpus.document(b).heading().official();
    return one.identity().isEmpty()
        || other.identity().isEmpty()
        || one.identity().equals(other.identity());
  }
}
