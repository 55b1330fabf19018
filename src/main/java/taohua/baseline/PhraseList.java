package taohua.baseline;

import java.util.List;
import java.util.stream.IntStream;
import taohua.text.NormalText;

/**
 * Phrases in the order of their characters, known by their index in it.
 *
 * <p>Those that stand at one place of a text all begin with the same six characters, and so are
 * neighbours: a hash table leads from six characters to the first of them. At most places of a text
 * it holds nothing, and that is all there is to do. Immutable and safe for threads.
 */
public final class PhraseList {
  /** Characters of the shortest phrase. */
  public static final int HEAD = 6;

  static final int NONE = -1;

  private static final int SCATTER = 0x9E3779B9;

  // All phrases, one behind the other, and where each starts, with the end of the last one behind.
  private final char[] characters;
  private final int[] starts;
  private final Counts counts;
  // By the hash of six characters: one more than the index of the first phrase with them, or 0.
  private final int[] heads;
  private final int shift;

  /** Takes the occurrences of phrases in a text. */
  @FunctionalInterface
  public interface Uses {
    /**
     * An occurrence.
     *
     * @param phrase its index
     * @param start its first character in the text
     * @param length its characters
     */
    void use(int phrase, int start, int length);
  }

  /** What is known of so many phrases, by index; filled by the reader. */
  static final class Counts {
    final int[] officials;
    final int[] independent;
    final short[] since;
    final byte[] kinds;

    Counts(int phrases) {
      officials = new int[phrases];
      independent = new int[phrases];
      since = new short[phrases];
      kinds = new byte[phrases];
    }
  }

  /**
   * Takes the phrases as they are.
   *
   * @param characters of all, in order; not copied
   * @param starts of each, and the end of the last; not copied
   */
  PhraseList(char[] characters, int[] starts, Counts counts) {
    this.characters = characters;
    this.starts = starts;
    this.counts = counts;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(starts.length * 2 | 1);
    heads = new int[1 << bits];
    shift = Integer.SIZE - bits;
    for (int i = 0; i < size(); i++) {
      if (i == 0 || !sharesHead(i - 1, i)) {
        int at = hash(characters, starts[i]) >>> shift;
        while (heads[at] != 0) {
          at = at + 1 & heads.length - 1;
        }
        heads[at] = i + 1;
      }
    }
  }

  private static int hash(char[] characters, int from) {
    int hash = 0;
    for (int i = from; i < from + HEAD; i++) {
      hash = hash * 31 + characters[i];
    }
    return hash * SCATTER;
  }

  private static int hash(NormalText text, int from) {
    int hash = 0;
    for (int i = from; i < from + HEAD; i++) {
      hash = hash * 31 + text.character(i);
    }
    return hash * SCATTER;
  }

  private boolean sharesHead(int one, int other) {
    for (int i = 0; i < HEAD; i++) {
      if (characters[starts[one] + i] != characters[starts[other] + i]) {
        return false;
      }
    }
    return true;
  }

  /** The number of phrases. */
  public int size() {
    return starts.length - 1;
  }

  /** The length of a phrase in characters. */
  public int length(int phrase) {
    return starts[phrase + 1] - starts[phrase];
  }

  /** The normalised characters of a phrase. */
  public String characters(int phrase) {
    return new String(characters, starts[phrase], length(phrase));
  }

  /** How many different officials use a phrase. */
  public int officials(int phrase) {
    return counts.officials[phrase];
  }

  /** How many officials use a phrase independently. */
  public int independent(int phrase) {
    return counts.independent[phrase];
  }

  /** All that is known of a phrase. */
  public CommonPhrase phrase(int phrase) {
    return new CommonPhrase(
        characters(phrase),
        officials(phrase),
        independent(phrase),
        counts.since[phrase],
        TextKind.ofBits(counts.kinds[phrase]));
  }

  /**
   * Every occurrence of every phrase between two characters of a text, by place, at one place the
   * shortest first.
   */
  public void forEach(NormalText text, int start, int end, Uses uses) {
    for (int place = start; place + HEAD <= end; place++) {
      for (int i = first(text, place); i >= 0 && i < size(); i++) {
        int length = length(i);
        int shared = shared(i, text, place, Math.min(length, end - place));
        if (shared == length) {
          uses.use(i, place, length);
        } else if (shared < HEAD || place + shared == end || isAfter(i, text, place, shared)) {
          break;
        }
      }
    }
  }

  private boolean isAfter(int phrase, NormalText text, int place, int shared) {
    return characters[starts[phrase] + shared] > text.character(place + shared);
  }

  /** The first phrase that begins like the text at a place, or {@link #NONE}. */
  private int first(NormalText text, int place) {
    int at = hash(text, place) >>> shift;
    while (heads[at] != 0) {
      int phrase = heads[at] - 1;
      if (shared(phrase, text, place, HEAD) == HEAD) {
        return phrase;
      }
      at = at + 1 & heads.length - 1;
    }
    return NONE;
  }

  private int shared(int phrase, NormalText text, int place, int most) {
    int shared = 0;
    while (shared < most && characters[starts[phrase] + shared] == text.character(place + shared)) {
      shared++;
    }
    return shared;
  }

  /** The phrases as a list; for writing and for tests. */
  public List<CommonPhrase> all() {
    return IntStream.range(0, size()).mapToObj(this::phrase).toList();
  }

  /** The index of a phrase, or -1 if it is not there. */
  public int indexOf(String phrase) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = characters(middle).compareTo(phrase);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }
}
