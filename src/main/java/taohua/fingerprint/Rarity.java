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

  private final OfficialFrequency frequency;
  private final List<OfficialFrequency> others;

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
    this.frequency = frequency;
    this.others = List.copyOf(others);
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
    lower(bits, grams, frequency, isEvidence ? 1 : 0);
    for (OfficialFrequency other : others) {
      lower(bits, grams, other, 0);
    }
    return bits;
  }

  /** Gives each gram what it weighs by some evidence, where that is less. */
  private static void lower(float[] bits, Grams grams, OfficialFrequency frequency, int self) {
    float[] ofUsers = ofUsers(frequency, self);
    for (int rank = 0; rank < grams.size(); rank++) {
      int place = grams.place(rank);
      bits[place] = Math.min(bits[place], ofUsers[frequency.officials(grams.key(rank))]);
    }
  }

  /** The information in a gram by how many officials of the evidence use it. */
  private static float[] ofUsers(OfficialFrequency frequency, int self) {
    int population = frequency.population();
    float[] ofUsers = new float[Math.max(1, population) + 1];
    for (int users = 0; users < ofUsers.length; users++) {
      ofUsers[users] = (float) bits(users - self, population - self);
    }
    return ofUsers;
  }
}
