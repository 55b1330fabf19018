package taohua.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import taohua.intake.Outside;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;

/**
 * The prose outside of bodies, one text for each document that has any. Immutable.
 *
 * @param owners the document of each text, by its index in the corpus
 * @param documents of the same id and heading as their owners, whose paragraphs are that prose
 * @param texts the same normalised
 */
record OutsideTexts(List<Integer> owners, List<Document> documents, List<NormalText> texts) {
  // What more files have is a site's: its slogan, its notice, the same snippet on each page.
  private static final int FEW = 3;

  OutsideTexts {
    owners = List.copyOf(owners);
    documents = List.copyOf(documents);
    texts = List.copyOf(texts);
  }

  /** The prose outside of the bodies that are compared, less what many files have. */
  static OutsideTexts of(ComparedCorpus compared) {
    List<Integer> owners = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < compared.corpus().size(); d++) {
      if (compared.isTarget(d) || compared.isSource(d) && !compared.isAllowed(d)) {
        Optional<Document> outside = Outside.of(compared.read(d));
        if (outside.isPresent()) {
          owners.add(d);
          documents.add(outside.get());
        }
      }
    }
    return without(many(documents), owners, documents);
  }

  private static Set<String> many(List<Document> documents) {
    Map<String, Integer> files = new HashMap<>();
    for (Document one : documents) {
      Set<String> own = new HashSet<>();
      one.paragraphs().forEach(paragraph -> own.add(letters(paragraph, one)));
      own.forEach(sentence -> files.merge(sentence, 1, Integer::sum));
    }
    files.values().removeIf(count -> count <= FEW);
    return files.keySet();
  }

  private static OutsideTexts without(
      Set<String> many, List<Integer> owners, List<Document> documents) {
    List<Integer> keptOwners = new ArrayList<>();
    List<Document> kept = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document one = documents.get(i);
      List<Paragraph> rare =
          one.paragraphs().stream()
              .filter(paragraph -> !many.contains(letters(paragraph, one)))
              .toList();
      if (!rare.isEmpty()) {
        keptOwners.add(owners.get(i));
        kept.add(new Document(one.id(), one.heading(), one.text(), rare));
      }
    }
    return new OutsideTexts(keptOwners, kept, Normalizer.normalize(kept));
  }

  private static String letters(Paragraph paragraph, Document document) {
    return paragraph.text(document.text()).replaceAll("[\\s\\p{P}]+", "");
  }

  /** Those beside the bodies of targets. */
  List<NormalText> ofTargets(ComparedCorpus compared) {
    return IntStream.range(0, texts.size())
        .filter(i -> compared.isTarget(owners.get(i)))
        .mapToObj(texts::get)
        .toList();
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }
}
