package taohua.fingerprint;

/**
 * The low eight bits of each value of a signature (b-bit minwise hashing; Li, König 2010,
 * doi:10.1145/1772690.1772759): 128 bytes that tell, before any exact comparison, what two texts
 * cannot have in common.
 */
public final class Sketch {
  /** The longs that a sketch takes. */
  public static final int LONGS = MinHash.BINS / 8;

  private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
  private static final long ONES = 0x0101010101010101L;
  // Two unrelated values agree in eight bits once in 256.
  private static final double CHANCE = 1.0 / 256;
  // Standard errors: of the texts that are just at the threshold one in 160 is lost, of those a
  // little above it hardly any.
  private static final double MARGIN = 2.5;

  private Sketch() {}

  /** Writes the sketch of a signature to {@code sketches} from position {@code at}. */
  public static void write(long[] bins, long[] sketches, int at) {
    for (int i = 0; i < LONGS; i++) {
      long packed = 0;
      for (int b = 0; b < 8; b++) {
        packed = packed << 8 | bins[i * 8 + b] & 0xFF;
      }
      sketches[at + i] = packed;
    }
  }

  /** How many bytes two sketches have in common, in [0, 128]. */
  public static int matches(long[] sketches, int a, int b) {
    long counts = 0;
    for (int i = 0; i < LONGS; i++) {
      long difference = sketches[a + i] ^ sketches[b + i];
      // The high bit of each byte that is zero, exactly; each byte of the sum counts to 16 at most.
      counts += ~((difference & LOW_SEVEN) + LOW_SEVEN | difference | LOW_SEVEN) >>> 7;
    }
    return (int) (counts * ONES >>> 56);
  }

  /**
   * The matches below which two texts of that resemblance rarely fall; may be 0 or less.
   *
   * @param resemblance in [0, 1]
   */
  public static int leastMatches(double resemblance) {
    double expected = resemblance + (1 - resemblance) * CHANCE;
    double error = Math.sqrt(expected * (1 - expected) / MinHash.BINS);
    return (int) Math.ceil((expected - MARGIN * error) * MinHash.BINS);
  }
}
