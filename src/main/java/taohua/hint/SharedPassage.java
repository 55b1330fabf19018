package taohua.hint;

import java.util.List;
import taohua.align.Alignment;
import taohua.hint.home.Homes;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.language.PlaceNames;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/**
 * A copied passage in which words of the source may have been left standing. Spans are of
 * characters of the target.
 */
final class SharedPassage {
  private final Corpus corpus;
  private final Homes homes;
  private final LabelMap labels;
  private final QuotedText quoted;
  private final Alignment alignment;
  private final Partners partners;

  SharedPassage(
      Corpus corpus, Homes homes, LabelMap labels, QuotedText quoted, Alignment alignment) {
    this.corpus = corpus;
    this.homes = homes;
    this.labels = labels;
    this.quoted = quoted;
    this.alignment = alignment;
    partners = Partners.of(alignment);
  }

  int target() {
    return alignment.target().document();
  }

  int source() {
    return alignment.source().document();
  }

  /** The target's official, at home where its heading or its body says. */
  Official ours() {
    return homes.official(target());
  }

  /** The source's official, likewise. */
  Official theirs() {
    return homes.official(source());
  }

  /** What the places of the target's official are called, without their kinds. */
  List<String> home() {
    return PlaceNames.parts(ours().place()).stream()
        .map(PlaceNames::stem)
        .filter(stem -> stem.length() > 1)
        .toList();
  }

  /** The target's whole text. */
  NormalText text() {
    return corpus.text(target());
  }

  /** Which of the target's characters the passage holds. */
  Span characters() {
    return alignment.target().characters();
  }

  /** The words of the passage, as the target has them. */
  String words() {
    return text().characters(characters());
  }

  /** Whether words are words where they stand, and the source has the same. */
  boolean holds(Span words) {
    return partners.holds(words) && WholeWords.bound(text(), words);
  }

  /** Whether nothing explains any character of these. */
  boolean isCopied(Span words) {
    for (int c = words.start(); c < words.end(); c++) {
      if (!labels.is(Label.COPIED, target(), c)) {
        return false;
      }
    }
    return true;
  }

  /** What the target quotes. */
  List<Span> quotations() {
    return quoted.of(target());
  }

  /** Words of the target in their sentence. */
  Mention mention(Span words) {
    return Mention.of(corpus.document(target()), text(), words);
  }

  /** The same words of the source in their sentence. */
  Mention mentionInSource(Span words) {
    return Mention.of(corpus.document(source()), corpus.text(source()), inSource(words));
  }

  /** Where the source has the words that it {@link #holds}. */
  Span inSource(Span words) {
    int at = partners.of(words.start());
    return new Span(at, at + words.length());
  }

  /** Up to where the source goes on like the target, in the clause that a character begins in. */
  int sameUntil(int character) {
    int end = character;
    while (end < text().length()
        && !text().endsClause(end - 1)
        && partners.of(end) == partners.of(end - 1) + 1) {
      end++;
    }
    return end;
  }
}
