package taohua.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.candidate.PairOptions;
import taohua.candidate.ParagraphPairs;
import taohua.fingerprint.ShingleOptions;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.ParagraphPlace;

/** Small corpora for tests: one paragraph a line. */
final class Corpora {
  private Corpora() {}

  /** Documents of as many unknown officials, each of them another. */
  static Corpus of(List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(document(String.format("d%05d", documents.size()), "", text));
    }
    return corpus(documents);
  }

  static Corpus corpus(List<Document> documents) {
    return Corpus.of(documents, documents.stream().map(Normalizer::normalize).toList());
  }

  static Document document(String id, String official, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Paragraph.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    Official who = new Official(official, "", "", Optional.empty(), "");
    return new Document(
        id, new Heading("", who, Optional.empty(), Optional.empty(), Map.of()), text, paragraphs);
  }

  /** Every first paragraph with the first of all, as if all were kin of one. */
  static List<Kin> star(Corpus corpus) {
    List<Kin> kin = new ArrayList<>();
    for (int d = 1; d < corpus.size(); d++) {
      kin.add(new Kin(place(0), place(d)));
    }
    return kin;
  }

  /** Every first paragraph with every other. */
  static List<Kin> all(Corpus corpus) {
    List<Kin> kin = new ArrayList<>();
    for (int a = 0; a < corpus.size(); a++) {
      for (int b = a + 1; b < corpus.size(); b++) {
        kin.add(new Kin(place(a), place(b)));
      }
    }
    return kin;
  }

  /** The first paragraph of a document. */
  static Kin.Place place(int document) {
    return place(document, 0);
  }

  static Kin.Place place(int document, int paragraph) {
    return new Kin.Place(new ParagraphPlace(document, paragraph));
  }

  /** Those that their shingles show. */
  static List<Kin> found(Corpus corpus) {
    try (Workers workers = Workers.of(2)) {
      return ParagraphPairs.find(corpus, PairOptions.DEFAULT, ShingleOptions.DEFAULT, workers)
          .stream()
          .map(pair -> new Kin(new Kin.Place(pair.a()), new Kin.Place(pair.b())))
          .toList();
    }
  }
}
