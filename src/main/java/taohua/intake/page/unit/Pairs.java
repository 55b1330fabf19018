package taohua.intake.page.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How much each pair of neighbouring characters is a speech's or a page's, learned from annotated
 * pages ({@code pairs.txt}, see CONTRIBUTING.md): a choice of words that no list has. Immutable.
 */
public final class Pairs {
  // Nothing stands before the first character and behind the last one.
  private static final char EDGE = '^';
  private static final char DIGIT = '0';
  private static final char LATIN = 'a';

  /** A pair says no more than this, in tenths of a logarithm of odds. */
  public static final int MOST = 20;

  // Sentences are long enough by then.
  private static final int LOOKED_AT = 200;

  private static final int[] SUMS = {-120, -60, -30, -10, 10, 40, 100};
  private static final int[] MEANS = {-8, -4, -2, 0, 1, 3, 5};

  // The multiplier of Fibonacci hashing.
  private static final int SPREAD = 0x9E3779B9;

  // Read when they are first asked for.
  private static final class Shipped {
    static final Pairs PAIRS = read();
  }

  private final int[] keys;
  private final byte[] values;
  private final int shift;

  private Pairs(int size) {
    int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(2 * size));
    keys = new int[1 << bits];
    values = new byte[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** The pairs that the program comes with. */
  public static Pairs shipped() {
    return Shipped.PAIRS;
  }

  /**
   * Pairs with what each says.
   *
   * @param said in tenths of a logarithm of odds, above zero for a speech, -{@link #MOST} to {@link
   *     #MOST}; a key has the first character in its upper half
   */
  public static Pairs of(Map<Integer, Integer> said) {
    Pairs pairs = new Pairs(said.size());
    said.forEach(pairs::put);
    return pairs;
  }

  private void put(int key, int tenths) {
    int at = place(key);
    keys[at] = key;
    values[at] = (byte) tenths;
  }

  /** Where a key stands, or would. */
  private int place(int key) {
    int at = key * SPREAD >>> shift;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /**
   * The pairs of a text in half width, from its edge to its edge; digits are all the same, and so
   * are Latin letters, of which several are as one.
   */
  public static void each(String plain, IntConsumer pair) {
    char before = EDGE;
    int length = Math.min(plain.length(), LOOKED_AT);
    for (int i = 0; i < length; i++) {
      char c = kind(plain.charAt(i));
      if (c != LATIN || before != LATIN) {
        pair.accept(before << Character.SIZE | c);
        before = c;
      }
    }
    pair.accept(before << Character.SIZE | EDGE);
  }

  private static char kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? LATIN : c;
  }

  /** Adds what the pairs of a text say together, and what one of them says on average. */
  void addTo(Traits traits, String plain) {
    Sum sum = new Sum();
    each(plain, sum::add);
    traits.add(Trait.PAIRS.get(grade(SUMS, sum.all)));
    if (sum.known > 0) {
      traits.add(Trait.MEAN_PAIRS.get(grade(MEANS, Math.floorDiv(sum.all, sum.known))));
    }
  }

  private final class Sum {
    private int all;
    private int known;

    private void add(int pair) {
      int at = place(pair);
      all += values[at];
      known += keys[at] == 0 ? 0 : 1;
    }
  }

  private static int grade(int[] borders, int value) {
    int grade = 0;
    while (grade < borders.length && value > borders[grade]) {
      grade++;
    }
    return grade;
  }

  /** Each row of the file has what its pairs say, and the pairs without anything between them. */
  private static Pairs read() {
    try (InputStream in = Pairs.class.getResourceAsStream("/taohua/intake/pairs.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Pairs pairs = new Pairs(Integer.parseInt(lines.readLine()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        int tenths = Integer.parseInt(line.substring(0, tab));
        for (int i = tab + 1; i < line.length(); i += 2) {
          pairs.put(line.charAt(i) << Character.SIZE | line.charAt(i + 1), tenths);
        }
      }
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
