package taohua.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents of one run, normalised, each with the number of its official. Documents are known
 * by their index here. Immutable.
 */
public final class Corpus {
  private final List<Document> documents;
  private final Texts texts;
  private final int[] officials;
  private final List<String> officialIds;
  // The corpus of which this one is the first part; itself if it is whole.
  private final Corpus all;

  private Corpus(List<Document> documents, Texts texts, int[] officials, List<String> officialIds) {
    this.documents = List.copyOf(documents);
    this.texts = texts;
    this.officials = officials;
    this.officialIds = List.copyOf(officialIds);
    all = this;
  }

  private Corpus(Corpus all, int size) {
    documents = all.documents.subList(0, size);
    texts = all.texts;
    officials = Arrays.copyOf(all.officials, size);
    officialIds =
        all.officialIds.subList(0, Arrays.stream(officials).map(o -> o + 1).max().orElse(0));
    this.all = all;
  }

  /** The corpus of these documents in this order, normalised, all in memory. */
  public static Corpus of(List<Document> documents) {
    return of(documents, Normalizer.normalize(documents));
  }

  /**
   * The same with texts that are normalised already.
   *
   * @param texts the normalised text of each document
   */
  public static Corpus of(List<Document> documents, List<NormalText> texts) {
    return of(documents, inMemory(documents, texts));
  }

  private static Texts inMemory(List<Document> documents, List<NormalText> texts) {
    if (documents.size() != texts.size()) {
      throw new IllegalArgumentException(
          documents.size() + " documents, " + texts.size() + " texts");
    }
    return Texts.inMemory(texts);
  }

  /**
   * The corpus of these documents in this order. Documents of one {@link Official#identity} have
   * one official; each unknown official is another.
   *
   * @param texts gives the normalised text of each document
   */
  public static Corpus of(List<Document> documents, Texts texts) {
    return of(
        documents,
        documents.stream().map(document -> document.heading().official().identity()).toList(),
        texts);
  }

  /**
   * The same where somebody has asked who the officials are.
   *
   * @param identities the {@link Official#identity} of each document's official
   */
  public static Corpus of(List<Document> documents, List<String> identities, Texts texts) {
    int[] officials = new int[documents.size()];
    List<String> ids = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (int d = 0; d < officials.length; d++) {
      String identity = identities.get(d);
      Integer number = identity.isEmpty() ? null : known.putIfAbsent(identity, ids.size());
      officials[d] = number == null ? ids.size() : number;
      if (number == null) {
        ids.add(identity.isEmpty() ? "?" + documents.get(d).id() : identity);
      }
    }
    return new Corpus(documents, texts, officials, ids);
  }

  /**
   * The same corpus with these documents in the place of its own: who is the official of which does
   * not change, whatever their headings say now.
   */
  public Corpus renamed(List<Document> others, List<NormalText> otherTexts) {
    String[] ids = new String[officialIds.size()];
    Set<String> taken = new HashSet<>();
    for (int d = 0; d < officials.length; d++) {
      if (ids[officials[d]] == null) {
        String identity = others.get(d).heading().official().identity();
        String id = identity.isEmpty() ? "?" + others.get(d).id() : identity;
        ids[officials[d]] = taken.add(id) ? id : id + "#" + (officials[d] + 1);
      }
    }
    return new Corpus(others, inMemory(others, otherTexts), officials, List.of(ids));
  }

  /** The first documents by themselves, each under its number, with {@link #all} still known. */
  public Corpus first(int count) {
    return count == size() ? this : new Corpus(all, count);
  }

  /** The documents of this corpus and others behind them, which only their words matter of. */
  public Corpus all() {
    return all;
  }

  /** The number of documents. */
  public int size() {
    return documents.size();
  }

  public Document document(int index) {
    return documents.get(index);
  }

  public NormalText text(int index) {
    return texts.text(index);
  }

  /** The text of a document that may be left empty elsewhere; see {@link Texts#whole}. */
  public NormalText whole(int index) {
    return texts.whole(index);
  }

  /** Which documents may have certain words; see {@link Texts#mayHold}. */
  public BitSet mayHold(String words) {
    return texts.mayHold(words, size());
  }

  /** The number of the official of that document, from 0. */
  public int official(int document) {
    return officials[document];
  }

  public int officialCount() {
    return officialIds.size();
  }

  /** The identity of an official; {@code ?} and the document's id where it is not known. */
  public String officialId(int official) {
    return officialIds.get(official);
  }
}
