package taohua.candidate;

import taohua.text.PackedPair;

/**
 * Of large families not every pair is kept: a paragraph with more than {@link #MANY} partners keeps
 * the nearest few before it and those after it that keep it in turn.
 */
final class PartnerLimit {
  private static final int MANY = 256;
  private static final int FEW = 16;

  private PartnerLimit() {}

  /**
   * Writes the pairs that are kept and says where they end.
   *
   * @param pairs each once, packed, the smaller number first, ascending
   * @param bound all numbers are less
   * @param into receives them in no particular order
   * @param from where the first is written
   */
  static int keep(long[] pairs, int bound, long[] into, int from) {
    int[] partners = new int[bound];
    for (long pair : pairs) {
      partners[PackedPair.first(pair)]++;
      partners[PackedPair.second(pair)]++;
    }
    int[] taken = new int[bound];
    int size = from;
    for (int i = pairs.length - 1; i >= 0; i--) {
      int b = PackedPair.second(pairs[i]);
      if (partners[b] <= MANY || taken[b]++ < FEW) {
        into[size++] = pairs[i];
      }
    }
    return size;
  }
}
