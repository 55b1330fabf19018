package taohua.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Winnowing;
import taohua.intake.Read;
import taohua.judge.Direction;
import taohua.judge.Judged;
import taohua.judge.Relations;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Texts;

/** The documents of a run with the part that each plays. */
final class ComparedCorpus {
  private final Corpus corpus;
  // How many documents there are with those that only common language matters of.
  private final int speaking;
  private final Listed listed;
  private final int[] duplicateOf;
  private final Apart apart;

  private ComparedCorpus(
      Corpus corpus, int speaking, Listed listed, int[] duplicateOf, Apart apart) {
    this.corpus = corpus;
    this.speaking = speaking;
    this.listed = listed;
    this.duplicateOf = duplicateOf;
    this.apart = apart;
  }

  /** The documents of a run, part by part, each ordered by id. */
  static ComparedCorpus of(Roles roles) {
    return of(roles, Apart.NONE, Workers.ALONE);
  }

  /**
   * The same where some documents do not matter: these stand behind the others, in {@link
   * Corpus#all}, unless they repeat another one or are repeated.
   */
  static ComparedCorpus of(Roles roles, Apart apart, Workers workers) {
    Listed listed = Listed.of(roles);
    List<Document> documents =
        IntStream.range(0, listed.size()).mapToObj(listed::document).toList();
    Texts texts = apart.texts(documents, listed.places(), workers);
    int[] duplicateOf = new Duplicates(listed, texts, apart).find();
    if (apart.isEmpty()) {
      Corpus corpus = Corpus.of(documents, listed.identities(), texts);
      return new ComparedCorpus(corpus, documents.size(), listed, duplicateOf, apart);
    }
    return parted(listed, texts, duplicateOf, apart);
  }

  private static ComparedCorpus parted(Listed listed, Texts texts, int[] duplicateOf, Apart apart) {
    BitSet matters = new BitSet();
    for (int d = 0; d < duplicateOf.length; d++) {
      if (!apart.holds(listed.place(d)) || duplicateOf[d] >= 0) {
        matters.set(d);
      }
      if (duplicateOf[d] >= 0) {
        matters.set(duplicateOf[d]);
      }
    }
    BitSet speaking = new BitSet();
    for (int d = matters.nextClearBit(0); d < listed.size(); d = matters.nextClearBit(d + 1)) {
      speaking.set(d, apart.isSpeaking(listed.place(d)));
    }
    int[] order = order(matters, speaking, listed.size());
    int[] numbers = new int[order.length];
    for (int d = 0; d < order.length; d++) {
      numbers[order[d]] = d;
    }
    Listed ordered = listed.inOrder(order);
    Corpus all =
        Corpus.of(
            IntStream.range(0, ordered.size())
                .mapToObj(d -> apart.withText(ordered.document(d), ordered.place(d)))
                .toList(),
            ordered.identities(),
            new Texts() {
              @Override
              public NormalText text(int document) {
                return texts.text(order[document]);
              }

              @Override
              public NormalText whole(int document) {
                return texts.whole(order[document]);
              }

              @Override
              public BitSet mayHold(String words, int size) {
                BitSet found = new BitSet();
                texts.mayHold(words, order.length).stream().forEach(d -> found.set(numbers[d]));
                return found.get(0, size);
              }
            });
    return new ComparedCorpus(
        all.first(matters.cardinality()),
        matters.cardinality() + speaking.cardinality(),
        ordered,
        Arrays.stream(order).map(d -> duplicateOf[d] < 0 ? -1 : numbers[duplicateOf[d]]).toArray(),
        apart);
  }

  private static int[] order(BitSet matters, BitSet speaking, int size) {
    IntStream others = IntStream.range(0, size).filter(d -> !matters.get(d) && !speaking.get(d));
    return IntStream.concat(IntStream.concat(matters.stream(), speaking.stream()), others)
        .toArray();
  }

  Corpus corpus() {
    return corpus;
  }

  /** The documents, and behind them those that may tell which of their phrases are common. */
  Corpus speaking() {
    return corpus.all().first(speaking);
  }

  Side side(int document) {
    return listed.side(document);
  }

  /** The document that this one repeats, or -1. */
  int duplicateOf(int document) {
    return duplicateOf[document];
  }

  /** Whether a document may be the target of a comparison. */
  boolean isTarget(int document) {
    return listed.side(document).isTarget() && duplicateOf[document] < 0;
  }

  /** Whether a document may be the source of a comparison. */
  boolean isSource(int document) {
    return listed.side(document).isSource() && duplicateOf[document] < 0;
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
    return listed.side(document).isEvidence() && duplicateOf[document] < 0;
  }

  /** Whether anybody may use the text of a document. */
  boolean isAllowed(int document) {
    return listed.side(document) == Side.ALLOWED;
  }

  /** Who is compared with whom, as judging asks for it. */
  Judged.Sides sides() {
    boolean given = listed.has(Side.TARGET);
    return new Judged.Sides(this::isTarget, this::isSource, given);
  }

  /** How many officials of the first documents tell what is common language. */
  int evidenceOfficials(int documents) {
    BitSet officials = new BitSet();
    for (int d = 0; d < documents; d++) {
      if (isEvidence(d)) {
        officials.set(corpus.all().official(d));
      }
    }
    return officials.cardinality();
  }

  /** Whether there are documents that do not matter. */
  boolean isParted() {
    return corpus.size() < corpus.all().size();
  }

  /** Whether a document does not matter, even if it stands here because another repeats it. */
  boolean isApart(int document) {
    return apart.holds(place(document));
  }

  /** The place of a document in the group of all that targets are compared with. */
  int place(int document) {
    return listed.place(document);
  }

  /** What was read of a document. */
  Read read(int document) {
    return listed.read(document);
  }

  /** What is known of the grams of the checked documents in all others; only if it is parted. */
  SharedTerms terms() {
    return apart.terms(this);
  }

  /** The winnowed shingles of a document; of one that does not matter, those that do. */
  long[] picks(int document, ShingleOptions shingles) {
    return isApart(document)
        ? apart.picks(place(document))
        : Winnowing.pick(corpus.all().text(document), shingles);
  }
}
