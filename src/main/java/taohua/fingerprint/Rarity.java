package taohua.fingerprint;

import java.util.Arrays;

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

  private final OfficialFrequency frequency;

  /**
   * The rarity of grams.
   *
   * @param frequency how many officials of the evidence use each
   */
  public Rarity(OfficialFrequency frequency) {
    this.frequency = frequency;
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
    float[] ofUsers = ofUsers(isEvidence ? 1 : 0);
    float[] bits = new float[grams.inText()];
    Arrays.fill(bits, (float) UNUSED);
    for (int rank = 0; rank < grams.size(); rank++) {
      bits[grams.place(rank)] = ofUsers[frequency.officials(grams.key(rank))];
    }
    return bits;
  }

  /** The information in a gram by how many officials of the evidence use it. */
  private float[] ofUsers(int self) {
    int population = frequency.population();
    float[] ofUsers = new float[Math.max(1, population) + 1];
    for (int users = 0; users < ofUsers.length; users++) {
      ofUsers[users] = (float) bits(users - self, population - self);
    }
    return ofUsers;
  }
}
