package taohua.baseline;

import taohua.fingerprint.OfficialFrequency;

/**
 * What many officials say, as counts: evidence of common language from documents that are not at
 * hand. Immutable and safe for threads.
 *
 * <p>It knows who is many, not who they are: an official of the compared documents may be one of
 * these. So its counts are never added to other counts, only compared with them: a phrase has at
 * least as many officials as the evidence says that knows most.
 */
public final class Baseline {
  /** Officials that a phrase must have, independently, to stand in a baseline. */
  public static final int LEAST = 5;

  private final Origin origin;
  private final Size size;
  private final PhraseList phrases;
  private final GramCounts grams;

  /**
   * Where a baseline was read from.
   *
   * @param name what to call it: a file's name, without folders
   * @param sha256 of its file, in hexadecimal
   * @param isBuiltIn whether it is the one that the program brings along
   */
  public record Origin(String name, String sha256, boolean isBuiltIn) {}

  /**
   * Of what it was counted.
   *
   * @param officials different officials
   * @param documents of theirs
   */
  public record Size(int officials, int documents) {}

  Baseline(Origin origin, Size size, PhraseList phrases, GramCounts grams) {
    this.origin = origin;
    this.size = size;
    this.phrases = phrases;
    this.grams = grams;
  }

  /** Where it was read from. */
  public Origin origin() {
    return origin;
  }

  /** The same counts under another origin. */
  public Baseline from(Origin other) {
    return new Baseline(other, size, phrases, grams);
  }

  /** Of what it was counted. */
  public Size size() {
    return size;
  }

  /** The phrases that its officials use. */
  public PhraseList phrases() {
    return phrases;
  }

  /** How many of its officials use a run of four tokens; those of fewer than five count as one. */
  public OfficialFrequency frequency() {
    return grams;
  }

  /** How many runs of four tokens it knows. */
  public int grams() {
    return grams.size();
  }
}
