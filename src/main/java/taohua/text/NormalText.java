package taohua.text;

import java.util.Arrays;
import taohua.language.Characters;
import taohua.language.Numerals;
import taohua.language.Slots;
import taohua.language.Stops;

/**
 * The body of a document as comparison sees it: NFKC, simplified, case folded, without white space
 * and punctuation. It has two views. <em>Characters</em> are literal. <em>Tokens</em> are the
 * characters with every number, every placeholder and every surrogate pair as one token. Each knows
 * its place in the original. Immutable.
 */
public final class NormalText {
  /** The token of a number. */
  public static final char NUMERAL = '\u0001';

  /** The token of a placeholder such as X, ××, *** or 某. */
  public static final char PLACEHOLDER = '\u0002';

  // Tokens of surrogate pairs are characters for private use, which no normalised text holds.
  private static final char FIRST_PAIR = '\uE000';
  private static final int PAIRS = 6400;

  static final byte CLAUSE = 1;
  static final byte SENTENCE = 2;
  static final byte PARAGRAPH = 3;

  private final char[] characters;
  private final Positions offsets;
  private final byte[] breaks;
  private final char[] tokens;
  private final Positions tokenStarts;
  private final int[] paragraphStarts;
  private final int[] paragraphTokens;

  NormalText(
      char[] characters,
      Positions offsets,
      byte[] breaks,
      char[] tokens,
      Positions tokenStarts,
      int[] paragraphStarts,
      int[] paragraphTokens) {
    this.characters = characters;
    this.offsets = offsets;
    this.breaks = breaks;
    this.tokens = tokens;
    this.tokenStarts = tokenStarts;
    this.paragraphStarts = paragraphStarts;
    this.paragraphTokens = paragraphTokens;
  }

  /**
   * The same normalised text over another original, in which letters were replaced by others.
   *
   * @param from the original
   * @param to as long as that, with letters in the place of letters
   */
  public NormalText over(String from, String to) {
    if (from.length() != to.length()) {
      throw new IllegalArgumentException(from.length() + " units, " + to.length() + " instead");
    }
    char[] other = characters.clone();
    for (int i = 0; i < other.length; i++) {
      int at = offsets.at(i);
      if (from.charAt(at) != to.charAt(at)) {
        other[i] = Characters.fold(to.charAt(at));
      }
    }
    char[] otherTokens = tokens.clone();
    for (int t = 0; t < otherTokens.length; t++) {
      if (tokens[t] != NUMERAL && tokens[t] != PLACEHOLDER) {
        otherTokens[t] = token(other, tokenStarts.at(t));
      }
    }
    return new NormalText(
        other, offsets, breaks, otherTokens, tokenStarts, paragraphStarts, paragraphTokens);
  }

  private static char token(char[] characters, int at) {
    boolean isPair =
        at + 1 < characters.length && Character.isSurrogatePair(characters[at], characters[at + 1]);
    return isPair ? pair(characters[at], characters[at + 1]) : characters[at];
  }

  /** The token of a surrogate pair; two pairs that are far apart in Unicode may have the same. */
  static char pair(char high, char low) {
    return (char) (FIRST_PAIR + Character.toCodePoint(high, low) % PAIRS);
  }

  /**
   * Whether two tokens that are equal may stand for different characters: numbers, placeholders,
   * and those of surrogate pairs.
   */
  public static boolean isLoose(char token) {
    return token <= PLACEHOLDER || isPair(token);
  }

  /**
   * Whether a character, in one text or another, is part of a number or a placeholder; what stands
   * around it decides. Any other is always a token by itself, but for surrogates.
   */
  public static boolean mayBeSlot(char character) {
    return Slots.mayStart(character) && !Character.isSurrogate(character);
  }

  /** Whether a character is a digit, which is part of a number wherever it stands. */
  public static boolean isDigit(char character) {
    return Numerals.isDigit(character);
  }

  /** Whether a token is a surrogate pair. */
  public static boolean isPair(char token) {
    return token >= FIRST_PAIR && token < FIRST_PAIR + PAIRS;
  }

  /** The number of characters. */
  public int length() {
    return characters.length;
  }

  /** The character at that index. */
  public char character(int index) {
    return characters[index];
  }

  /** The characters of a span as a string, without punctuation. */
  public String characters(Span span) {
    return new String(characters, span.start(), span.length());
  }

  /** Where that character starts in the original, in UTF-16 units. */
  public int offset(int index) {
    return offsets.at(index);
  }

  /** Whether a clause ends after that character; sentences and paragraphs are clauses too. */
  public boolean endsClause(int index) {
    return breaks[index] >= CLAUSE;
  }

  /** Whether a sentence ends after that character, at 。！？!? or the paragraph's end. */
  public boolean endsSentence(int index) {
    return breaks[index] >= SENTENCE;
  }

  public boolean endsParagraph(int index) {
    return breaks[index] == PARAGRAPH;
  }

  /**
   * From the first character's start to the last one's end in the original; empty for an empty
   * span.
   */
  public Span original(Span characterSpan) {
    if (characterSpan.isEmpty()) {
      int at = characterSpan.start() < offsets.size() ? offsets.at(characterSpan.start()) : 0;
      return new Span(at, at);
    }
    return new Span(offsets.at(characterSpan.start()), offsets.at(characterSpan.end() - 1) + 1);
  }

  /**
   * A passage in the original: like {@link #original}, with the punctuation that opens its first
   * and closes its last clause, such as 《 and 。”.
   *
   * @param text the original text
   */
  public Span passage(Span characterSpan, String text) {
    Span core = original(characterSpan);
    int start = core.start();
    while (start > 0 && Stops.opens(text.charAt(start - 1))) {
      start--;
    }
    int end = core.end();
    while (end < text.length() && Stops.closes(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** The index of the first character at or after an offset of the original. */
  public int characterAt(int offset) {
    int found = offsets.find(offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && offsets.at(found - 1) == offset) {
      found--;
    }
    return found;
  }

  /** The characters that stand in that span of the original. */
  public Span within(Span original) {
    int start = characterAt(original.start());
    return new Span(start, Math.max(start, characterAt(original.end())));
  }

  /**
   * Whether that character counts in the figures of a report: a letter, an ideograph or a digit of
   * the original, once. Placeholder symbols, second halves of surrogate pairs and of expansions do
   * not.
   */
  public boolean counts(int index) {
    return isSign(characters[index]) && (index == 0 || offsets.at(index - 1) != offsets.at(index));
  }

  private static boolean isSign(char c) {
    return !Characters.isPlaceholderSymbol(c) && !Character.isLowSurrogate(c);
  }

  /** How many characters of a span count. */
  public int counted(Span span) {
    int counted = 0;
    int before = span.start() == 0 ? -1 : offsets.at(span.start() - 1);
    for (int i = span.start(); i < span.end(); i++) {
      int at = offsets.at(i);
      counted += at != before && isSign(characters[i]) ? 1 : 0;
      before = at;
    }
    return counted;
  }

  /** The number of tokens. */
  public int tokenCount() {
    return tokens.length;
  }

  /** A literal character, {@link #NUMERAL}, {@link #PLACEHOLDER}, or what stands for a pair. */
  public char token(int token) {
    return tokens[token];
  }

  /** The tokens of a span, in an array of their own. */
  public char[] tokens(Span tokenSpan) {
    return Arrays.copyOfRange(tokens, tokenSpan.start(), tokenSpan.end());
  }

  /** The first character of a token; for the number of tokens, the number of characters. */
  public int tokenStart(int token) {
    return tokenStarts.at(token);
  }

  /** The characters of a span of tokens. */
  public Span charactersOf(Span tokenSpan) {
    return new Span(tokenStarts.at(tokenSpan.start()), tokenStarts.at(tokenSpan.end()));
  }

  /** The token that holds that character. */
  public int tokenOf(int character) {
    int found = tokenStarts.find(character);
    return found >= 0 ? found : -found - 2;
  }

  /** The number of paragraphs, as many as the document has. */
  public int paragraphCount() {
    return paragraphStarts.length - 1;
  }

  /** The characters of a paragraph; may be empty. */
  public Span paragraph(int paragraph) {
    return new Span(paragraphStarts[paragraph], paragraphStarts[paragraph + 1]);
  }

  /** The tokens of a paragraph; may be empty. */
  public Span paragraphTokens(int paragraph) {
    return new Span(paragraphTokens[paragraph], paragraphTokens[paragraph + 1]);
  }

  /** The paragraph that holds that character. */
  public int paragraphOf(int character) {
    int low = 0;
    int high = paragraphStarts.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphStarts[middle] <= character) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The clause that holds that character, as far as it lies within some characters. */
  public Span clause(int character, Span within) {
    int start = character;
    while (start > within.start() && !endsClause(start - 1)) {
      start--;
    }
    int end = character + 1;
    while (end < within.end() && !endsClause(end - 1)) {
      end++;
    }
    return new Span(start, end);
  }

  /** The clauses that some characters lie in, at least one, from the first one's start. */
  public Span clauses(Span characters) {
    Span all = new Span(0, length());
    return clause(characters.start(), all).cover(clause(characters.end() - 1, all));
  }

  /** The sentence that holds that character. */
  public Span sentence(int character) {
    int start = character;
    while (start > 0 && !endsSentence(start - 1)) {
      start--;
    }
    int end = character + 1;
    while (end < characters.length && !endsSentence(end - 1)) {
      end++;
    }
    return new Span(start, end);
  }
}
