package taohua.family;

import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Paragraphs that say the same to the character.
 *
 * @param text the text that holds the first of them
 * @param paragraph which paragraph of it
 * @param places all of them, by document and paragraph
 */
record Variant(NormalText text, int paragraph, List<Kin.Place> places) {
  Variant {
    places = List.copyOf(places);
  }

  Span tokens() {
    return text.paragraphTokens(paragraph);
  }

  Span characters() {
    return text.paragraph(paragraph);
  }

  /** The characters of a span of tokens, counted from the paragraph's first character. */
  Span within(Span tokens) {
    Span characters = text.charactersOf(tokens);
    int first = characters().start();
    return new Span(characters.start() - first, characters.end() - first);
  }

  /** What a span of tokens says, without punctuation. */
  String characters(Span tokens) {
    return text.characters(text.charactersOf(tokens));
  }
}
