package taohua.fingerprint;

import java.util.Arrays;
import java.util.List;

/**
 * How much it says that a text shares a run of tokens with another: the fewer others use it, the
 * more. A gram that {@code n} of {@code N} other officials use weighs {@code 5 (1 - log n / log(N +
 * 1))} bits, so one that hardly anybody uses weighs as much in a small corpus as in a large one,
 * and a set phrase of everybody next to nothing. Immutable and safe for threads.
 */
public final class Rarity {
  /**
   * The information in a gram that one other official uses, in bits: about what the next character
   * of Chinese prose tells a reader who knows those before it.
   */
  public static final double UNUSED = 5;

  // A phrase of everybody weighs little, but a page that everybody has must still be seen: whether
  // it is common language is for the lexicon to say, by its length.
  private static final double COMMONEST = 1;

  // What the evidence says to one of its officials and to somebody else, then the other kinds.
  private final Weights forOneOfThem;
  private final Weights forAnother;
  private final List<Weights> others;

  /**
   * The rarity of grams.
   *
   * @param frequency how many officials of the evidence use each
   */
  public Rarity(OfficialFrequency frequency) {
    this(frequency, List.of());
  }

  /**
   * The rarity of grams by several kinds of evidence. Two may know the same officials, so they are
   * not added up: a gram weighs what it weighs where it is commonest. More evidence therefore never
   * makes a gram weigh more.
   *
   * @param frequency how many officials of the evidence use each
   * @param others the same of evidence to which no document of the corpus belongs
   */
  public Rarity(OfficialFrequency frequency, List<OfficialFrequency> others) {
    forOneOfThem = new Weights(frequency, 1);
    forAnother = new Weights(frequency, 0);
    this.others = others.stream().map(other -> new Weights(other, 0)).toList();
  }

  /**
   * The information in a gram, at least 1 and at most {@link #UNUSED}.
   *
   * @param users how many other officials use it; fewer than 1 count as 1
   * @param others how many other officials there are; fewer than 1 count as 1
   */
  public static double bits(int users, int others) {
    int known = Math.max(1, others);
    int using = Math.min(known, Math.max(1, users));
    return Math.max(COMMONEST, UNUSED * (1 - Math.log(using) / Math.log(known + 1.0)));
  }

  /**
   * The information in each gram of a text, in bits, by its first token.
   *
   * @param grams of the text; those left out count as used by one official at most
   * @param isEvidence whether the text is itself among those that were counted; its official is not
   *     one of the others
   */
  public float[] gramBits(Grams grams, boolean isEvidence) {
    float[] bits = new float[grams.inText()];
    Arrays.fill(bits, (float) UNUSED);
    (isEvidence ? forOneOfThem : forAnother).lower(bits, grams);
    others.forEach(other -> other.lower(bits, grams));
    return bits;
  }

  /** How many officials are known, by the evidence that knows most. */
  public int population() {
    int most = forAnother.frequency.population();
    for (Weights other : others) {
      most = Math.max(most, other.frequency.population());
    }
    return most;
  }

  /**
   * Whether some evidence knows as many officials as that who use a gram.
   *
   * @param gram its key
   * @param officials how many, at least 2
   * @param isEvidence whether the text that has it is itself among those that were counted; its
   *     official is not one of them
   */
  public boolean isUsedBy(long gram, int officials, boolean isEvidence) {
    return forAnother.frequency.officials(gram) - (isEvidence ? 1 : 0) >= officials
        || others.stream().anyMatch(other -> other.frequency.officials(gram) >= officials);
  }

  /**
   * What some evidence says, by how many of its officials use a gram. Counted once: to do so for
   * each text is quadratic where each has its own official, and took three seconds of ten thousand
   * paragraphs.
   */
  private static final class Weights {
    private final OfficialFrequency frequency;
    private final float[] ofUsers;

    /**
     * What it says to those who are, or are not, among its officials.
     *
     * @param self 1 or 0
     */
    Weights(OfficialFrequency frequency, int self) {
      this.frequency = frequency;
      int population = frequency.population();
      ofUsers = new float[Math.max(1, population) + 1];
      for (int users = 0; users < ofUsers.length; users++) {
        ofUsers[users] = (float) Rarity.bits(users - self, population - self);
      }
    }

    /** Gives each gram what it weighs by this evidence, where that is less. */
    void lower(float[] bits, Grams grams) {
      for (int rank = 0; rank < grams.size(); rank++) {
        int place = grams.place(rank);
        bits[place] = Math.min(bits[place], ofUsers[frequency.officials(grams.key(rank))]);
      }
    }
  }
}
