package taohua.engine;

import java.util.ArrayList;
import java.util.List;
import taohua.fingerprint.Terms;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Leaves of documents the paragraphs that have one of some strings, and of the paragraphs beside
 * these as much as tells which marks stand between: of whom only common language matters, nothing
 * else need be looked at. Rather too many paragraphs than too few. Safe for threads once all
 * strings are added.
 */
final class Excerpts {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  // What the first character of a string has been multiplied by.
  private static final long OUTGOING = power();
  // A string has so many characters in a row whose first stands at a multiple of the step.
  private static final int PART = 3;
  private static final int STEP = Terms.STRING - PART + 1;
  private static final Span NOTHING = new Span(0, 0);
  // Nearly every character lies between these, and none of them is rare.
  private static final char FIRST_IDEOGRAPH = '一';
  private static final char LAST_IDEOGRAPH = '鿿';

  private final Keys strings = new Keys();
  private final PartFilter parts = new PartFilter();

  /** The parts of strings, in 16 kB, which stay near the processor; some others pass, too. */
  private static final class PartFilter {
    private static final int BITS = 17;

    private final long[] bits = new long[1 << BITS - 6];

    private static int bit(char first, char second, char third) {
      return (int) (((first * BASE + second) * BASE + third) * BASE >>> Long.SIZE - BITS);
    }

    void add(char first, char second, char third) {
      int bit = bit(first, second, third);
      bits[bit >>> 6] |= 1L << bit;
    }

    boolean has(char first, char second, char third) {
      int bit = bit(first, second, third);
      return (bits[bit >>> 6] >>> bit & 1) != 0;
    }
  }

  private static long power() {
    long power = 1;
    for (int i = 1; i < Terms.STRING; i++) {
      power *= BASE;
    }
    return power;
  }

  /** Adds the string that starts at a character. */
  void add(NormalText text, int start) {
    long hash = 0;
    for (int c = start; c < start + Terms.STRING; c++) {
      hash = hash * BASE + text.character(c);
    }
    strings.add(hash);
    for (int c = start; c + PART <= start + Terms.STRING; c++) {
      parts.add(text.character(c), text.character(c + 1), text.character(c + 2));
    }
  }

  /** What is left of a document: fewer paragraphs, and as much of the text as they reach over. */
  Document of(Document document) {
    List<Paragraph> all = document.paragraphs();
    boolean[] has = new boolean[all.size()];
    char[] text = document.text().toCharArray();
    char[] folded = new char[text.length];
    for (int p = 0; p < has.length; p++) {
      has[p] = hasString(text, folded, all.get(p));
    }
    int from = has.length > 0 && isLeft(has, 0) ? 0 : document.text().length();
    int to = 0;
    List<Paragraph> left = new ArrayList<>();
    for (int p = 0; p < has.length; p++) {
      if (isLeft(has, p)) {
        boolean isBefore = p + 1 < has.length && has[p + 1];
        boolean isBehind = p > 0 && has[p - 1];
        Paragraph own = all.get(p);
        left.add(has[p] ? own : ends(document.text(), own, isBehind, isBefore));
        Span span = left.get(left.size() - 1).span();
        from = Math.min(from, span.start());
        // Behind the last paragraph the text may go on.
        to = p == has.length - 1 ? text.length : Math.max(to, span.end());
      }
    }
    return cut(document, left, Math.min(from, to), to);
  }

  private static boolean isLeft(boolean[] has, int paragraph) {
    return has[paragraph]
        || paragraph > 0 && has[paragraph - 1]
        || paragraph + 1 < has.length && has[paragraph + 1];
  }

  private static Document cut(Document document, List<Paragraph> paragraphs, int from, int to) {
    List<Paragraph> shifted = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      List<Span> pieces = new ArrayList<>();
      for (Span piece : paragraph.pieces()) {
        pieces.add(new Span(piece.start() - from, piece.end() - from));
      }
      shifted.add(new Paragraph(pieces));
    }
    String text = document.text().substring(from, to);
    return new Document(document.id(), document.heading(), text, shifted);
  }

  /** Whether a paragraph has a string, or holds what folding makes into something else. */
  private boolean hasString(char[] text, char[] folded, Paragraph paragraph) {
    int count = 0;
    for (Span piece : paragraph.pieces()) {
      for (int at = piece.start(); at < piece.end(); at++) {
        char c = Characters.fold(text[at]);
        if (c != Characters.DROPPED) {
          if (isRare(c)) {
            return true;
          }
          folded[count++] = c;
        }
      }
    }
    for (int at = 0; at + PART <= count; at += STEP) {
      if (parts.has(folded[at], folded[at + 1], folded[at + 2])
          && hasString(folded, Math.max(0, at - STEP + 1), Math.min(count, at + Terms.STRING))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some characters have a string. */
  private boolean hasString(char[] folded, int from, int to) {
    long hash = 0;
    for (int c = from; c < to; c++) {
      hash = hash * BASE + folded[c];
      if (c >= from + Terms.STRING - 1) {
        if (strings.has(hash)) {
          return true;
        }
        hash -= OUTGOING * folded[c - Terms.STRING + 1];
      }
    }
    return false;
  }

  // Of surrogates some are dropped, of these symbols those that turn out to be no placeholders.
  private static boolean isRare(char folded) {
    return (folded < FIRST_IDEOGRAPH || folded > LAST_IDEOGRAPH)
        && (folded == Characters.SEVERAL
            || Character.isSurrogate(folded)
            || Characters.isPlaceholderSymbol(folded));
  }

  /** The first or the last character of a paragraph that counts, or both; all if there is none. */
  private static Paragraph ends(String text, Paragraph paragraph, boolean isFirst, boolean isLast) {
    Span first = isFirst ? first(text, paragraph) : NOTHING;
    Span last = isLast ? last(text, paragraph) : NOTHING;
    List<Span> pieces = new ArrayList<>();
    if (first.length() > 0) {
      pieces.add(first);
    }
    if (last.length() > 0 && last.start() >= first.end()) {
      pieces.add(last);
    }
    return pieces.isEmpty() ? paragraph : new Paragraph(pieces);
  }

  private static Span first(String text, Paragraph paragraph) {
    for (Span piece : paragraph.pieces()) {
      for (int at = piece.start(); at < piece.end(); at++) {
        if (counts(text.charAt(at))) {
          return new Span(at, at + 1);
        }
      }
    }
    return NOTHING;
  }

  private static Span last(String text, Paragraph paragraph) {
    for (int p = paragraph.pieces().size() - 1; p >= 0; p--) {
      Span piece = paragraph.pieces().get(p);
      for (int at = piece.end() - 1; at >= piece.start(); at--) {
        if (counts(text.charAt(at))) {
          return new Span(at, at + 1);
        }
      }
    }
    return NOTHING;
  }

  private static boolean counts(char c) {
    char folded = Characters.fold(c);
    return folded != Characters.DROPPED && !isRare(folded);
  }
}
