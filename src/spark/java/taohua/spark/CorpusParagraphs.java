package taohua.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * The paragraphs of a corpus that are long enough, laid out for their owners; a document's id is its
 * index.
 */
final class CorpusParagraphs {
  static final Comparator<ParagraphPlace> ORDER =
      Comparator.comparingInt(ParagraphPlace::document).thenComparingInt(ParagraphPlace::paragraph);

  // Of a token in the input, which parts are measured by: Chinese takes three in UTF-8.
  private static final int BYTES = 3;

  private final Corpus corpus;
  private final Settings settings;
  private final Owners owners;
  private final String key;

  CorpusParagraphs(Corpus corpus, Settings settings, long part) {
    this.corpus = corpus;
    this.settings = settings;
    Key all = new Key().add(settings + "\n" + part);
    long tokens = 0;
    int paragraphs = 0;
    for (int d = 0; d < corpus.size(); d++) {
      for (int p : paragraphs(d)) {
        Bytes one = new Bytes();
        tokens += write(d, p, one.add(d));
        all.add(one.toArray());
        paragraphs++;
      }
    }
    owners = new Owners((int) Math.max(1, tokens * BYTES / part), paragraphs);
    key = all.name();
  }

  Owners owners() {
    return owners;
  }

  /** A name that other paragraphs and other options do not have. */
  String key() {
    return key;
  }

  /** Writes the part of each owner, as {@link Owned} reads it. */
  Stage write(Storage storage, String folder) throws IOException {
    List<String> files = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    Bytes part = new Bytes();
    int number = 0;
    for (int d = 0; d < corpus.size(); d++) {
      for (int p : paragraphs(d)) {
        while (number == owners.first(files.size() + 1)) {
          add(part, storage, folder, files, counts);
          part = new Bytes();
        }
        write(d, p, part.add(number++).add(String.valueOf(d)).add(1));
      }
    }
    while (files.size() < owners.count()) {
      add(part, storage, folder, files, counts);
      part = new Bytes();
    }
    return new Stage(files, counts);
  }

  private void add(
      Bytes part, Storage storage, String folder, List<String> files, List<Long> counts)
      throws IOException {
    int owner = files.size();
    files.add(folder + "/" + owner);
    counts.add((long) owners.first(owner + 1) - owners.first(owner));
    storage.write(files.get(owner), part.toArray());
  }

  private List<Integer> paragraphs(int document) {
    List<Integer> enough = new ArrayList<>();
    NormalText text = corpus.text(document);
    for (int p = 0; p < text.paragraphCount(); p++) {
      if (text.paragraphTokens(p).length() >= settings.least()) {
        enough.add(p);
      }
    }
    return enough;
  }

  private int write(int document, int paragraph, Bytes to) {
    NormalText text = corpus.text(document);
    Span span = text.paragraphTokens(paragraph);
    to.add(paragraph).add(text.tokens(span), 0, span.length());
    return span.length();
  }
}
