package taohua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import taohua.fingerprint.TermRange;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Texts;

/**
 * The documents of a run that do not matter to the checked ones, by their places in the group of
 * all that these are compared with: their texts stay where they are. Safe for threads.
 */
final class Apart {
  private static final long[] NOTHING = {};

  /** All texts are at hand. */
  static final Apart NONE =
      new Apart(
          Group.NOTHING, new BitSet(), Map.of(), null, new Matching(place -> NOTHING, NOTHING));

  /** The place of a document that is none of the group. */
  static final int ELSEWHERE = -1;

  private static final NormalText EMPTY =
      Normalizer.normalize(new Document("", Heading.EMPTY, "", List.of()));

  /**
   * What documents may have in common with the checked ones.
   *
   * @param picks of a document, the winnowed shingles that a checked one may have, too
   * @param grams of the checked ones
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one to the other, never compared.
  record Matching(IntFunction<long[]> picks, long[] grams) {}

  private final Group others;
  private final BitSet apart;
  private final Map<Integer, Read> speaking;
  private final @Nullable Holders holders;
  private final Matching matching;

  /**
   * @param others all that the checked documents are compared with
   * @param apart those that do not matter
   * @param speaking of these the ones that may have common language of a checked one, with the
   *     paragraphs that have it
   * @param holders who of them has a term; null where nothing is apart
   * @param matching what they may have in common with the checked ones
   */
  Apart(
      Group others,
      BitSet apart,
      Map<Integer, Read> speaking,
      @Nullable Holders holders,
      Matching matching) {
    this.others = others;
    this.apart = apart;
    this.speaking = speaking;
    this.holders = holders;
    this.matching = matching;
  }

  boolean isEmpty() {
    return apart.isEmpty();
  }

  /** Whether a document does not matter. */
  boolean holds(int place) {
    return place != ELSEWHERE && apart.get(place);
  }

  /**
   * What the body of a document is known by; null if it has none.
   *
   * @param text its text, if that is at hand
   */
  @Nullable DocumentKey key(int place, Supplier<NormalText> text) {
    if (place != ELSEWHERE && others.members().held().get(place)) {
      return others.holdings().key(others.read().get(place));
    }
    return text.get().length() == 0 ? null : DocumentKey.of(text.get());
  }

  /** The picked shingles that a document that does not matter has in common with a checked one. */
  long[] picks(int place) {
    return matching.picks().apply(place);
  }

  /** Whether a document that does not matter may have common language of a checked one. */
  boolean isSpeaking(int place) {
    return speaking.containsKey(place);
  }

  /** A document with as much of its text as is at hand. */
  Document withText(Document document, int place) {
    Read read = place == ELSEWHERE ? null : speaking.get(place);
    return read == null ? document : read.document();
  }

  /**
   * The texts of some documents: empty where these have nothing in common with a checked one.
   *
   * @param places of the documents, or {@link #ELSEWHERE}
   */
  Texts texts(List<Document> documents, int[] places, Workers workers) {
    NormalText[] texts = new NormalText[documents.size()];
    workers.each(texts.length, d -> texts[d] = text(documents.get(d), places[d]));
    return new ApartTexts(texts, places);
  }

  private final class ApartTexts implements Texts {
    private final NormalText[] texts;
    private final int[] places;

    ApartTexts(NormalText[] texts, int[] places) {
      this.texts = texts;
      this.places = places;
    }

    @Override
    public NormalText text(int document) {
      return texts[document];
    }

    @Override
    public NormalText whole(int document) {
      int place = places[document];
      return holds(place)
          ? Normalizer.normalize(
              Apart.whole(others.read().get(place), others.holdings()).document())
          : texts[document];
    }

    /** All that are at hand, and those others that have a term that goes with the words. */
    @Override
    public BitSet mayHold(String words, int size) {
      Optional<List<TermRange>> ranges = TermRange.of(words);
      Holders known = holders;
      if (known == null || ranges.isEmpty()) {
        return Texts.super.mayHold(words, size);
      }
      BitSet held = new BitSet();
      ranges.get().forEach(range -> held.or(known.held(range)));
      BitSet found = new BitSet();
      for (int d = 0; d < size; d++) {
        found.set(d, !holds(places[d]) || held.get(places[d]));
      }
      return found;
    }
  }

  private NormalText text(Document document, int place) {
    Document whole = withText(document, place);
    return whole.text().isEmpty() ? EMPTY : Normalizer.normalize(whole);
  }

  /** What is known of the grams of the checked documents in all others. */
  SharedTerms terms(ComparedCorpus compared) {
    if (holders == null) {
      throw new IllegalStateException("nothing is apart");
    }
    return new SharedTerms(compared, holders, matching.grams());
  }

  static Read whole(Read read, Holdings holdings) {
    try {
      return holdings.hold(read) ? holdings.whole(read) : read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
