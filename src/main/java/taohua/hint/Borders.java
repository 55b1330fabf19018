package taohua.hint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import taohua.language.PlaceNames;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/**
 * The borders of words in one document, looked for clause by clause when somebody asks. The
 * document's own place and official are words as well; no dictionary holds all of them. Not for
 * sharing between threads.
 */
final class Borders {
  private final NormalText text;
  private final List<String> names;
  private final BitSet divided = new BitSet();
  private final BitSet borders = new BitSet();

  private Borders(NormalText text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  static Borders of(Corpus corpus, int document) {
    Official official = corpus.document(document).heading().official();
    List<String> names = new ArrayList<>();
    for (String part : PlaceNames.parts(official.place())) {
      names.add(part);
      names.add(PlaceNames.stem(part));
    }
    names.add(official.name());
    names.removeIf(name -> name.length() < 2);
    names.sort(Comparator.comparingInt(String::length));
    return new Borders(corpus.text(document), names);
  }

  /** Whether a word ends before that character and the next one starts there. */
  boolean at(int character) {
    if (character <= 0 || character >= text.length() || text.endsClause(character - 1)) {
      return true;
    }
    if (!divided.get(character)) {
      divide(character);
    }
    return borders.get(character);
  }

  private void divide(int character) {
    int start = character;
    while (start > 0 && !text.endsClause(start - 1)) {
      start--;
    }
    int end = character + 1;
    while (end < text.length() && !text.endsClause(end - 1)) {
      end++;
    }
    divided.set(start, end);
    String clause = text.characters(new Span(start, end));
    for (Words.Word word : Words.of(clause)) {
      borders.set(start + word.start());
    }
    // A longer name comes later and closes the borders that a shorter one opened inside of it.
    for (String name : names) {
      for (int at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
        borders.set(start + at);
        borders.clear(start + at + 1, start + at + name.length());
        borders.set(start + at + name.length());
      }
    }
  }
}
