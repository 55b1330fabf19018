package taohua.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Passage;

/** Small corpora for tests: one paragraph a line. */
final class Corpora {
  private Corpora() {}

  /** Documents of as many unknown officials, each of them another. */
  static Corpus of(String... texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(document("d" + documents.size(), "", text));
    }
    return of(documents);
  }

  static Corpus of(List<Document> documents) {
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
    return new Document(id, new Heading("", who, Optional.empty(), "", Map.of()), text, paragraphs);
  }

  /** What a formula says without punctuation. */
  static String characters(Corpus corpus, Formula formula) {
    Passage first = formula.occurrences().get(0);
    return corpus.text(first.document()).characters(first.characters());
  }
}
