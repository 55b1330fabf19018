package taohua.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** Finds the passages that two documents of a corpus share. Immutable and safe for threads. */
public final class PassageFinder {
  private static final float[] NO_BITS = {};

  private final AlignedText[] texts;
  private final Rarity rarity;
  private final IntPredicate evidence;
  private final double minBits;
  private final double leastBits;
  private final Elsewhere elsewhere;

  /**
   * Knows the weight of every gram.
   *
   * @param grams of each document of the corpus; those that no other has may be left out; also of
   *     documents whose texts are not at hand, and empty
   * @param rarity what a shared run of tokens says
   * @param evidence which documents the rarity was counted from
   */
  public PassageFinder(
      Corpus corpus, Grams[] grams, Rarity rarity, IntPredicate evidence, AlignOptions options) {
    this(corpus, grams, rarity, evidence, options, Elsewhere.NOWHERE, Workers.ALONE);
  }

  /**
   * The same by several threads and where there are further documents.
   *
   * @param grams of each document; where there are further ones, all those of a target
   */
  public PassageFinder(
      Corpus corpus,
      Grams[] grams,
      Rarity rarity,
      IntPredicate evidence,
      AlignOptions options,
      Elsewhere elsewhere,
      Workers workers) {
    texts = new AlignedText[corpus.size()];
    workers.each(
        texts.length,
        d -> {
          boolean isAtHand = corpus.text(d).tokenCount() > 0;
          float[] bits = isAtHand ? rarity.gramBits(grams[d], evidence.test(d)) : NO_BITS;
          texts[d] = new AlignedText(d, corpus.text(d), bits, grams[d]);
        });
    this.rarity = rarity;
    this.evidence = evidence;
    minBits = options.minBits();
    leastBits = options.chainBits();
    this.elsewhere = elsewhere;
  }

  private PassageFinder(AlignedText[] texts, PassageFinder other) {
    this.texts = texts;
    rarity = other.rarity;
    // Named apart, so that the other is not kept with all its texts.
    int documents = other.texts.length;
    IntPredicate ofOther = other.evidence;
    evidence = document -> document < documents && ofOther.test(document);
    minBits = other.minBits;
    leastBits = other.leastBits;
    elsewhere = other.elsewhere;
  }

  /**
   * Finds passages of further texts as well, by the same rarity, of which they are no evidence.
   *
   * @param grams of each document of the corpus, then of each of these texts; those that no two of
   *     them have that are compared may be left out
   * @param further their numbers go on behind those of the corpus
   */
  public PassageFinder with(Grams[] grams, List<NormalText> further) {
    AlignedText[] all = Arrays.copyOf(texts, grams.length);
    for (int d = 0; d < all.length; d++) {
      all[d] =
          d < texts.length
              ? texts[d].with(grams[d])
              : new AlignedText(
                  d, further.get(d - texts.length), rarity.gramBits(grams[d], false), grams[d]);
    }
    return new PassageFinder(all, this);
  }

  /** Knows the same weights, and finds nothing: it keeps no grams. */
  public PassageFinder weighing() {
    AlignedText[] all = new AlignedText[texts.length];
    Arrays.setAll(all, d -> texts[d].with(texts[d].common().counted()));
    return new PassageFinder(all, this);
  }

  /** Which of the documents may share a passage, from afar. */
  public Prospects prospects() {
    return new Prospects(texts, leastBits, elsewhere);
  }

  /** A document of the corpus, made ready for alignment. */
  public AlignedText text(int document) {
    return texts[document];
  }

  /** What the anchors of a passage say at least, less what the gaps between them cost, in bits. */
  public double leastBits() {
    return leastBits;
  }

  /**
   * The passages of two documents, in the order of the target: what {@link Aligner#align} finds.
   *
   * @param workspace room for the caller's task; changes no result
   */
  public List<Alignment> find(int target, int source, Workspace workspace) {
    return Aligner.align(texts[target], texts[source], leastBits, workspace);
  }

  /**
   * Whether an alignment says enough by itself, whatever becomes of its parts: less than is looked
   * at, see {@link #find}, makes nobody's phrases dependent on another's, and is not told.
   */
  public boolean isPassage(Alignment alignment) {
    double bits = 0;
    for (Span run : alignment.runs()) {
      bits += bits(alignment.target().document(), run);
    }
    Edits edits = alignment.edits();
    for (int i = 0; i < edits.size(); i++) {
      int targets = edits.targetEnd(i) - edits.targetStart(i);
      int sources = edits.sourceEnd(i) - edits.sourceStart(i);
      bits -= edits.matches(i) ? 0 : Links.cost(targets, sources);
    }
    return bits >= minBits;
  }

  /** How many officials tell what is common. */
  public int officials() {
    return rarity.population();
  }

  /** The information in the gram of a document that starts at a token, in bits. */
  public double gramBits(int document, int token) {
    return texts[document].bits(token);
  }

  /** Whether so many officials besides its own use the gram of a document at a token. */
  public boolean isUsedBy(int document, int token, int officials) {
    NormalText text = texts[document].text();
    long gram =
        Grams.key(
            text.token(token), text.token(token + 1), text.token(token + 2), text.token(token + 3));
    return rarity.isUsedBy(gram, officials, evidence.test(document));
  }

  /** The information in a run of characters of a document, in bits. */
  public double bits(int document, Span characters) {
    if (characters.isEmpty()) {
      return 0;
    }
    NormalText text = texts[document].text();
    int last = text.tokenOf(characters.end() - 1);
    return texts[document].bits(text.tokenOf(characters.start()), last + 1);
  }
}
