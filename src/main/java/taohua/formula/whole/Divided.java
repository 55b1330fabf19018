package taohua.formula.whole;

import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * The words of one text and the marks between them. Each clause is divided by itself, and only when
 * somebody asks for it. Not for sharing between threads.
 */
final class Divided {
  // Clauses are also cut at every so many characters: a text without marks has no end of them.
  private static final int LONGEST = 4096;
  private static final int WORD_BITS = 8;
  private static final int KNOWN = 1 << 15;

  private final Document document;
  private final NormalText text;
  private final Clauses clauses;
  // Of each character, from the lowest bit on: the word that starts there, the marks before it, and
  // whether both are known.
  private final short[] parts;

  Divided(Document document, NormalText text, Clauses clauses) {
    this.document = document;
    this.text = text;
    this.clauses = clauses;
    parts = new short[text.length()];
  }

  NormalText text() {
    return text;
  }

  /** The class of the word that starts at a character. */
  WordClass at(int character) {
    return Clauses.classOf(part(character));
  }

  /** The marks before a character; behind the last one stands a stop. */
  int marks(int character) {
    if (character >= text.length()) {
      return Marks.before(document, text, text.length());
    }
    return (part(character) & ~KNOWN) >>> WORD_BITS;
  }

  /** Whether a word starts at a character, or ends before it. */
  boolean isBorder(int character) {
    return character >= text.length() || at(character) != WordClass.INSIDE;
  }

  /** Where the next word starts. */
  int next(int character) {
    int next = character + 1;
    while (!isBorder(next)) {
      next++;
    }
    return next;
  }

  /** Where the word before a border starts. */
  int previous(int border) {
    int previous = border - 1;
    while (at(previous) == WordClass.INSIDE) {
      previous--;
    }
    return previous;
  }

  private int part(int character) {
    if (parts[character] == 0) {
      divide(character);
    }
    return parts[character] & 0xFFFF;
  }

  private void divide(int character) {
    int block = character / LONGEST * LONGEST;
    Span near = new Span(block, Math.min(text.length(), block + LONGEST));
    Span clause = text.clause(character, near);
    byte[] words = clauses.words(text.characters(clause));
    for (int i = 0; i < words.length; i++) {
      parts[clause.start() + i] = (short) (words[i] | KNOWN);
    }
    int marks = Marks.before(document, text, clause.start());
    parts[clause.start()] |= (short) (marks << WORD_BITS);
  }
}
