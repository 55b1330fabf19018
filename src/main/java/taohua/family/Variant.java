package taohua.family;

import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Paragraphs or passages that say the same to the character.
 *
 * @param text the text that holds the first of them
 * @param tokens of the first of them
 * @param places all of them, by document and paragraph
 */
record Variant(NormalText text, Span tokens, List<Kin.Place> places) {
  Variant {
    places = List.copyOf(places);
  }

  /** What the first of some places says; a number is never cut. */
  static Variant of(NormalText text, List<Kin.Place> places) {
    Kin.Place first = places.get(0);
    Span characters = first.characters(text);
    Span tokens =
        characters.isEmpty()
            ? new Span(0, 0)
            : new Span(text.tokenOf(characters.start()), text.tokenOf(characters.end() - 1) + 1);
    return new Variant(text, tokens, places);
  }

  Span characters() {
    return text.charactersOf(tokens);
  }

  /** The characters of a span of tokens, counted from the first character. */
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
