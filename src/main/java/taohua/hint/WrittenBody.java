package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.judge.Quotations;
import taohua.language.Sought;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.Visible;

/**
 * The body of one document as it is written, for rules that look for words in it. Spans are of
 * UTF-16 units of the original. Not for sharing between threads.
 */
final class WrittenBody {
  private final int index;
  private final Document document;
  private final NormalText text;
  // Most documents hold nothing that would have to be asked for.
  private @Nullable List<Span> quotations;

  WrittenBody(Corpus corpus, int index) {
    this.index = index;
    document = corpus.document(index);
    text = corpus.text(index);
  }

  Document document() {
    return document;
  }

  /** What matches within a paragraph and begins with a character of the body, in order. */
  List<Span> matches(Sought expression) {
    List<Span> matches = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      Visible visible = Visible.of(document.text(), paragraph.span());
      Sought.Search search = expression.in(visible.words());
      while (search.find()) {
        Span match = visible.original(search.start(), search.end());
        // Between the pieces of a paragraph stand page numbers and the like.
        if (!text.within(new Span(match.start(), match.start() + 1)).isEmpty()) {
          matches.add(match);
        }
      }
    }
    return matches;
  }

  String words(Span original) {
    return document.text().substring(original.start(), original.end());
  }

  /** The words before a place, at most so many characters of them. */
  String before(Span original, int most) {
    return words(new Span(Math.max(0, original.start() - most), original.start()));
  }

  /** How often the body says a name, whatever marks stand in it. */
  int count(String name) {
    String body = text.characters(new Span(0, text.length()));
    int count = 0;
    for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }

  /** What stands at a place, in its sentence. */
  Mention mention(Span original) {
    return Mention.of(document, text, text.within(original));
  }

  /** Whether a place lies in a quotation or between marks. */
  boolean isQuoted(Span original) {
    Span characters = text.within(original);
    return quotations().stream().anyMatch(quotation -> quotation.overlaps(characters))
        || mention(original).isMarked();
  }

  /** What a document quotes, as spans of its normalised text. */
  List<Span> quotations() {
    if (quotations == null) {
      quotations = Quotations.of(document, text).characters();
    }
    return quotations;
  }

  /**
   * The hint that the words at a place do not fit.
   *
   * @param usual what the document says elsewhere, or empty
   * @param count how often it says so
   */
  Contradiction contradiction(Contradiction.Kind kind, Span original, String usual, int count) {
    return new Contradiction(index, kind, text.within(original), words(original), usual, count);
  }
}
