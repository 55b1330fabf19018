package taohua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import taohua.fingerprint.TermRange;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Texts;

/**
 * The documents of a run that do not matter to the checked ones, by id: their texts stay where they
 * are. Safe for threads.
 */
final class Apart {
  /** All texts are at hand. */
  static final Apart NONE = new Apart(Map.of(), Map.of(), Holdings.NONE, null, new long[0]);

  private static final NormalText EMPTY =
      Normalizer.normalize(new Document("", Heading.EMPTY, "", List.of()));

  private final Map<String, Place> places;
  private final Map<String, Read> loaded;
  private final Holdings holdings;
  private final @Nullable Holders holders;
  private final long[] grams;

  /**
   * Where a document is found again.
   *
   * @param speaking the same with those paragraphs that may have common language of a checked one,
   *     if there are any
   * @param number its place among those that the checked ones are compared with
   * @param picks winnowed shingles that a checked document may have, too
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one to the other, never compared.
  record Place(Read read, @Nullable Read speaking, int number, long[] picks) {}

  /**
   * @param places of the documents that do not matter, by id
   * @param loaded those that matter and are held, as they were before their texts were read
   * @param holders who has a term; null where nothing is apart
   * @param grams of the checked documents
   */
  Apart(
      Map<String, Place> places,
      Map<String, Read> loaded,
      Holdings holdings,
      @Nullable Holders holders,
      long[] grams) {
    this.places = places;
    this.loaded = loaded;
    this.holdings = holdings;
    this.holders = holders;
    this.grams = grams;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether a document does not matter. */
  boolean holds(Document document) {
    return places.containsKey(document.id());
  }

  /**
   * What the body of a document is known by; null if it has none.
   *
   * @param text its text, if that is at hand
   */
  @Nullable DocumentKey key(Document document, Supplier<NormalText> text) {
    Place place = places.get(document.id());
    Read held = place == null ? loaded.get(document.id()) : place.read;
    if (held != null) {
      return holdings.key(held);
    }
    return text.get().length() == 0 ? null : DocumentKey.of(text.get());
  }

  private Place place(Document document) {
    Place place = places.get(document.id());
    if (place == null) {
      throw new IllegalArgumentException("matters: " + document.id());
    }
    return place;
  }

  long[] picks(Document document) {
    return place(document).picks;
  }

  /** Whether such a document may have common language of a checked one. */
  boolean isSpeaking(Document document) {
    return place(document).speaking != null;
  }

  /** A document with as much of its text as is at hand. */
  Document withText(Document document) {
    Place place = places.get(document.id());
    return place == null || place.speaking == null ? document : place.speaking.document();
  }

  /** The texts of some documents: empty where these have nothing in common with a checked one. */
  Texts texts(List<Document> documents, Workers workers) {
    NormalText[] texts = new NormalText[documents.size()];
    workers.each(texts.length, d -> texts[d] = text(documents.get(d)));
    return new ApartTexts(documents, texts);
  }

  private final class ApartTexts implements Texts {
    private final List<Document> documents;
    private final NormalText[] texts;

    ApartTexts(List<Document> documents, NormalText[] texts) {
      this.documents = documents;
      this.texts = texts;
    }

    @Override
    public NormalText text(int document) {
      return texts[document];
    }

    @Override
    public NormalText whole(int document) {
      Place place = places.get(documents.get(document).id());
      return place == null
          ? texts[document]
          : Normalizer.normalize(Apart.whole(place.read, holdings).document());
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
        Place place = places.get(documents.get(d).id());
        found.set(d, place == null || held.get(place.number));
      }
      return found;
    }
  }

  private NormalText text(Document document) {
    Document whole = withText(document);
    return whole.text().isEmpty() ? EMPTY : Normalizer.normalize(whole);
  }

  /** What is known of the grams of the checked documents in all others. */
  SharedTerms terms(ComparedCorpus compared) {
    Holders known = holders;
    if (known == null) {
      throw new IllegalStateException("nothing is apart");
    }
    return new SharedTerms(compared, known, numbers(compared, known), grams);
  }

  /** The document in the corpus of each that the checked ones are compared with. */
  private int[] numbers(ComparedCorpus compared, Holders known) {
    int[] numbers = new int[known.documents()];
    Corpus all = compared.corpus().all();
    for (int d = 0; d < all.size(); d++) {
      int place = known.place(all.document(d).id());
      if (place >= 0) {
        numbers[place] = d;
      }
    }
    return numbers;
  }

  static Read whole(Read read, Holdings holdings) {
    try {
      return holdings.hold(read) ? holdings.whole(read) : read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
