package taohua.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.language.Characters;
import taohua.language.Invisible;
import taohua.language.Numerals;
import taohua.language.Placeholders;
import taohua.language.Slots;
import taohua.language.Stops;

/**
 * Makes {@link NormalText} of documents, paragraph by paragraph, in two steps.
 *
 * <ol>
 *   <li><em>Folding</em> writes what comparison sees of each character of the original, with its
 *       place there. What is dropped may leave a break: the mark of a clause or of a sentence that
 *       ends behind the character before.
 *   <li><em>Tokenising</em> reads what was folded: a number or a placeholder is one token, a symbol
 *       that turns out to be no placeholder is taken out, and every other character is a token.
 * </ol>
 *
 * <p>The arrays serve one document after the other, so only what is kept of a document is allocated
 * for it. An instance is not for sharing between threads; the static methods are.
 */
public final class Normalizer {
  private char[] original = {};

  // Of each character: what it is, where it starts in the original, what ends behind it.
  private char[] characters = {};
  private int[] offsets = {};
  private byte[] breaks = {};
  private int length;

  // Of each token: what it is, and its first character.
  private char[] tokens = {};
  private int[] tokenStarts = {0};
  private int tokenCount;

  private Normalizer() {}

  /** One that serves many documents, for whoever wants no more of them than their tokens. */
  public static Normalizer ofTokens() {
    return new Normalizer();
  }

  /** The normalised body of a document; a document without paragraphs gives an empty one. */
  public static NormalText normalize(Document document) {
    return new Normalizer().of(document);
  }

  /** The normalised body of each document. */
  public static List<NormalText> normalize(List<Document> documents) {
    Normalizer normalizer = new Normalizer();
    List<NormalText> texts = new ArrayList<>(documents.size());
    for (Document document : documents) {
      texts.add(normalizer.of(document));
    }
    return texts;
  }

  /** Hands on the tokens that {@link #normalize} would give, and keeps nothing. */
  public void tokens(Document document, TokenSink sink) {
    List<Paragraph> paragraphs = document.paragraphs();
    load(document.text());
    for (int p = 0; p < paragraphs.size(); p++) {
      int from = tokenCount;
      append(paragraphs.get(p));
      sink.take(p, tokens, from, tokenCount - from);
    }
  }

  private NormalText of(Document document) {
    List<Paragraph> paragraphs = document.paragraphs();
    load(document.text());
    reserve(length(paragraphs));
    int[] paragraphStarts = new int[paragraphs.size() + 1];
    int[] paragraphTokens = new int[paragraphs.size() + 1];
    for (int p = 0; p < paragraphs.size(); p++) {
      append(paragraphs.get(p));
      paragraphStarts[p + 1] = length;
      paragraphTokens[p + 1] = tokenCount;
    }
    tokenStarts[tokenCount] = length;
    return new NormalText(
        Arrays.copyOf(characters, length),
        Positions.of(offsets, length),
        Arrays.copyOf(breaks, length),
        Arrays.copyOf(tokens, tokenCount),
        Positions.of(tokenStarts, tokenCount + 1),
        paragraphStarts,
        paragraphTokens);
  }

  private static int length(List<Paragraph> paragraphs) {
    int length = 0;
    for (Paragraph paragraph : paragraphs) {
      for (Span piece : paragraph.pieces()) {
        length += piece.length();
      }
    }
    return length;
  }

  private void load(String text) {
    if (original.length < text.length()) {
      original = new char[text.length()];
    }
    text.getChars(0, text.length(), original, 0);
    length = 0;
    tokenCount = 0;
  }

  private void append(Paragraph paragraph) {
    int start = length;
    for (Span piece : paragraph.pieces()) {
      reserve(piece.length());
      fold(piece, start);
    }
    tokenize(start, length);
    if (length > start) {
      breaks[length - 1] = NormalText.PARAGRAPH;
    }
  }

  // This loop and that of tokenize see every character. They count in locals, which compiled code
  // keeps in registers, and write the fields back before they call what is seldom needed.
  private void fold(Span piece, int paragraphStart) {
    int written = length;
    for (int at = piece.start(); at < piece.end(); at++) {
      char folded = Characters.fold(original[at]);
      // One comparison for nearly all: nothing dropped, no surrogate, nothing that is several.
      if ((char) (folded - 1) < Character.MIN_SURROGATE - 1) {
        characters[written] = folded;
        offsets[written] = at;
        breaks[written++] = 0;
      } else {
        length = written;
        at = foldRare(folded, at, piece, paragraphStart);
        written = length;
      }
    }
    length = written;
  }

  /** Folds what is not one character for one; answers the last unit that it is of. */
  private int foldRare(char folded, int at, Span piece, int paragraphStart) {
    if (folded == Characters.DROPPED) {
      drop(at, piece, paragraphStart);
    } else if (folded == Characters.SEVERAL) {
      expand(at, piece);
    } else if (!Character.isSurrogate(folded)) {
      write(folded, at);
    } else if (isPair(at, piece)) {
      pair(at);
      return at + 1;
    }
    return at;
  }

  private boolean isPair(int at, Span piece) {
    return at + 1 < piece.end() && Character.isSurrogatePair(original[at], original[at + 1]);
  }

  /**
   * Writes a character beyond the basic plane, unless it is a picture or only says how to write.
   */
  private void pair(int at) {
    if (Characters.counts(Character.toCodePoint(original[at], original[at + 1]))) {
      write(original[at], at);
      write(original[at + 1], at + 1);
    }
  }

  private void write(char folded, int at) {
    characters[length] = folded;
    offsets[length] = at;
    breaks[length++] = 0;
  }

  /** Writes all that a character such as ㎡ stands for, each at its place. */
  private void expand(int at, Span piece) {
    char[] several = Characters.expand(original[at]);
    reserve(several.length + piece.end() - at);
    for (char one : several) {
      write(one, at);
    }
  }

  /** Writes nothing; but what a mark ends is noted behind the paragraph's last character. */
  private void drop(int at, Span piece, int paragraphStart) {
    char c = original[at];
    if (Stops.endsClause(c) && !isDecimalMark(c, at, piece)) {
      breakBehindLast(
          Stops.endsSentence(c) ? NormalText.SENTENCE : NormalText.CLAUSE, paragraphStart);
    }
  }

  private void breakBehindLast(byte kind, int paragraphStart) {
    if (length > paragraphStart) {
      breaks[length - 1] = (byte) Math.max(breaks[length - 1], kind);
    }
  }

  /** The point of 3.5 and the comma of 1,000, whatever invisible stands beside it. */
  private boolean isDecimalMark(char c, int at, Span piece) {
    return (c == '.' || c == ',' || c == '．')
        && isDigit(visibleBefore(at, piece.start()))
        && isDigit(visibleBehind(at + 1, piece.end()));
  }

  private static boolean isDigit(int codePoint) {
    return codePoint <= Character.MAX_VALUE && Numerals.isDigit(Characters.fold((char) codePoint));
  }

  /** The last code point before a place that shows something; 0 if there is none. */
  private int visibleBefore(int end, int start) {
    int at = end;
    while (at > start) {
      int c = Character.codePointBefore(original, at, start);
      if (!Invisible.is(c)) {
        return c;
      }
      at -= Character.charCount(c);
    }
    return 0;
  }

  private int visibleBehind(int start, int end) {
    int at = start;
    while (at < end) {
      int c = Character.codePointAt(original, at, end);
      if (!Invisible.is(c)) {
        return c;
      }
      at += Character.charCount(c);
    }
    return 0;
  }

  private void reserve(int more) {
    if (length + more > characters.length) {
      int size = Math.max(length + more, characters.length * 2);
      characters = Arrays.copyOf(characters, size);
      offsets = Arrays.copyOf(offsets, size);
      breaks = Arrays.copyOf(breaks, size);
      tokens = Arrays.copyOf(tokens, size);
      tokenStarts = Arrays.copyOf(tokenStarts, size + 1);
    }
  }

  /**
   * Makes tokens of the characters from {@code start} on, and writes these anew from there, less
   * the symbols that are no placeholders. What is written never overtakes what is still to be read.
   */
  private void tokenize(int start, int end) {
    int written = start;
    int count = tokenCount;
    int at = start;
    while (at < end) {
      char c = characters[at];
      if (Slots.mayStart(c)) {
        length = written;
        tokenCount = count;
        at = slot(at, start, end);
        written = length;
        count = tokenCount;
      } else {
        tokens[count] = c;
        tokenStarts[count++] = written;
        characters[written] = c;
        offsets[written] = offsets[at];
        breaks[written++] = breaks[at++];
      }
    }
    length = written;
    tokenCount = count;
  }

  /** Makes one token, or none, of what starts at a character; answers where it ends. */
  private int slot(int from, int start, int end) {
    if (Character.isHighSurrogate(characters[from])) {
      return token(NormalText.pair(characters[from], characters[from + 1]), from, from + 2);
    }
    int next = Placeholders.endOf(characters, from, start, end);
    if (next > from) {
      return token(NormalText.PLACEHOLDER, from, next);
    }
    if (Characters.isPlaceholderSymbol(characters[from])) {
      breakBehindLast(breaks[from], start);
      return from + 1;
    }
    next = Numerals.endOf(characters, breaks, from, start, end);
    return next > from
        ? token(NormalText.NUMERAL, from, next)
        : token(characters[from], from, from + 1);
  }

  private int token(char token, int from, int end) {
    tokens[tokenCount] = token;
    tokenStarts[tokenCount++] = length;
    for (int at = from; at < end; at++) {
      characters[length] = characters[at];
      offsets[length] = offsets[at];
      breaks[length++] = breaks[at];
    }
    return end;
  }
}
