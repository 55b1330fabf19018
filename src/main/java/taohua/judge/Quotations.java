package taohua.judge;

import java.util.BitSet;
import java.util.List;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a document marks as somebody else's words: in quotation marks with an attributing verb
 * before them, attributed without marks up to the end of the sentence, or a title in 《》.
 *
 * @param characters the quoted characters, ascending and disjoint, as spans of the normalised text
 * @param attributed those of them that somebody is said to have said, by place: all but titles
 */
public record Quotations(List<Span> characters, List<Attributed> attributed) {
  /** A text that quotes nothing. */
  static final Quotations NONE = new Quotations(List.of(), List.of());

  public Quotations {
    characters = List.copyOf(characters);
    attributed = List.copyOf(attributed);
  }

  /**
   * Words that somebody is said to have said.
   *
   * @param characters which, in the normalised text
   * @param speaker the words that name him, and the meeting that 会议 means
   */
  public record Attributed(Span characters, String speaker) {}

  /** What a document quotes. */
  public static Quotations of(Document document, NormalText text) {
    QuotationSearch search = new QuotationSearch(document, text);
    document.paragraphs().forEach(search::look);
    return search.found();
  }

  /** The characters that somebody is said to have said. */
  BitSet attributedCharacters() {
    BitSet all = new BitSet();
    attributed.forEach(one -> all.set(one.characters().start(), one.characters().end()));
    return all;
  }
}
