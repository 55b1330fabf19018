package taohua.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.language.PlaceNames;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;
import taohua.text.WordBorders;

/**
 * The words of a document, among them its own place and official, of which no dictionary holds all.
 */
final class OwnWords {
  private OwnWords() {}

  static WordBorders borders(Corpus corpus, int document) {
    Official official = corpus.document(document).heading().official();
    List<String> names = new ArrayList<>();
    for (String part : PlaceNames.parts(official.place())) {
      names.add(part);
      names.add(PlaceNames.stem(part));
    }
    names.add(official.name());
    names.removeIf(name -> name.length() < 2);
    names.sort(Comparator.comparingInt(String::length));
    NormalText text = corpus.text(document);
    return new WordBorders(text, new Span(0, text.length()), names);
  }
}
