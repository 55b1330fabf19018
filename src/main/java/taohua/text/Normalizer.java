package taohua.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.language.Characters;
import taohua.language.Numerals;
import taohua.language.Placeholders;
import taohua.language.Slots;
import taohua.language.Stops;

/**
 * Makes {@link NormalText} of documents. One pass folds characters, a second over each paragraph
 * finds numbers and placeholders. Its arrays serve one document after the other, so only what is
 * kept of a document is allocated for it. Not for sharing between threads; the methods are.
 */
public final class Normalizer {
  private char[] original = {};
  private char[] characters = {};
  private int[] offsets = {};
  private byte[] breaks = {};
  private int length;
  private char[] tokens = {};
  private int[] tokenStarts = {0};
  private int tokenCount;

  private Normalizer() {}

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

  private NormalText of(Document document) {
    List<Paragraph> paragraphs = document.paragraphs();
    load(document.text());
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

  // The two loops that see every character count in locals and leave the rest to others: compiled,
  // they keep their counts in registers.
  private void fold(Span piece, int paragraphStart) {
    int written = length;
    for (int at = piece.start(); at < piece.end(); at++) {
      char folded = Characters.fold(original[at]);
      if (folded != Characters.DROPPED && folded != Characters.SEVERAL) {
        characters[written] = folded;
        offsets[written] = at;
        breaks[written++] = 0;
      } else {
        length = written;
        foldSpecial(folded, at, piece, paragraphStart);
        written = length;
      }
    }
    length = written;
  }

  private void foldSpecial(char folded, int at, Span piece, int paragraphStart) {
    char c = original[at];
    if (folded == Characters.SEVERAL) {
      char[] several = Characters.expand(c);
      reserve(several.length + piece.end() - at);
      for (char one : several) {
        characters[length] = one;
        offsets[length] = at;
        breaks[length++] = 0;
      }
    } else if (length > paragraphStart && Stops.endsClause(c) && !isDecimalMark(c, at, piece)) {
      byte ends = Stops.endsSentence(c) ? NormalText.SENTENCE : NormalText.CLAUSE;
      breaks[length - 1] = (byte) Math.max(breaks[length - 1], ends);
    }
  }

  private boolean isDecimalMark(char c, int at, Span piece) {
    return (c == '.' || c == ',' || c == '．')
        && at > piece.start()
        && at + 1 < piece.end()
        && Numerals.isDigit(Characters.fold(original[at - 1]))
        && Numerals.isDigit(Characters.fold(original[at + 1]));
  }

  private void reserve(int more) {
    if (length + more > characters.length) {
      enlarge(Math.max(length + more, characters.length * 2));
    }
  }

  private void enlarge(int size) {
    characters = Arrays.copyOf(characters, size);
    offsets = Arrays.copyOf(offsets, size);
    breaks = Arrays.copyOf(breaks, size);
    tokens = Arrays.copyOf(tokens, size);
    tokenStarts = Arrays.copyOf(tokenStarts, size + 1);
  }

  // Symbols that turn out not to be placeholders are dropped here, so the paragraph is written
  // anew.
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

  /** Writes what starts here, if it is to be kept, as one token; answers where it ends. */
  private int slot(int from, int start, int end) {
    int next = Placeholders.endOf(characters, from, start, end);
    char token = NormalText.PLACEHOLDER;
    if (next == from) {
      if (Characters.isPlaceholderSymbol(characters[from])) {
        drop(from, start);
        return from + 1;
      }
      next = numeralEnd(from, start, end);
      token = next > from ? NormalText.NUMERAL : characters[from];
    }
    tokens[tokenCount] = token;
    tokenStarts[tokenCount++] = length;
    int after = Math.max(next, from + 1);
    for (int at = from; at < after; at++) {
      keep(at);
    }
    return after;
  }

  private void keep(int from) {
    characters[length] = characters[from];
    offsets[length] = offsets[from];
    breaks[length] = breaks[from];
    length++;
  }

  private void drop(int from, int paragraphStart) {
    if (length > paragraphStart) {
      breaks[length - 1] = (byte) Math.max(breaks[length - 1], breaks[from]);
    }
  }

  /** Where the number that starts here ends, or {@code at} if none does. */
  private int numeralEnd(int at, int start, int end) {
    if (Numerals.isDigit(characters[at])) {
      int next = at + 1;
      while (next < end && Numerals.isDigit(characters[next]) && breaks[next - 1] == 0) {
        next++;
      }
      return next;
    }
    return Numerals.isChinese(characters[at]) ? chineseNumeralEnd(at, start, end) : at;
  }

  private int chineseNumeralEnd(int at, int start, int end) {
    boolean continues =
        at > start
            && breaks[at - 1] == 0
            && (Numerals.isDigit(characters[at - 1]) || Numerals.isChinese(characters[at - 1]));
    boolean ordinal = at > start && breaks[at - 1] == 0 && characters[at - 1] == '第';
    if (continues || ordinal) {
      return at;
    }
    int next = at + 1;
    while (next < end && breaks[next - 1] == 0 && Numerals.isChinese(characters[next])) {
      next++;
    }
    boolean beforeUnit = next < end && breaks[next - 1] == 0 && Numerals.isUnit(characters[next]);
    return beforeUnit ? next : at;
  }
}
