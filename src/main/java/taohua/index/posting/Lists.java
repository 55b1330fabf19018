package taohua.index.posting;

import taohua.index.code.BitInput;
import taohua.index.code.BitOutput;

/**
 * How the documents of a term are written: of one alone its number, of several how many lie between
 * one and the next; of each whether it is picked and in how many places the term stands.
 */
final class Lists {
  // The mean of what Rice coding writes best with so many low bits is about 1.4 times their power.
  private static final double GOLOMB = 0.69;

  private Lists() {}

  /** What is known of a document beside its number, in one number. */
  static int info(int count, boolean isPicked) {
    return count << 1 | (isPicked ? 1 : 0);
  }

  /** What two such numbers say of one document. */
  static int joined(int one, int other) {
    return info((one >>> 1) + (other >>> 1), ((one | other) & 1) != 0);
  }

  /** The bits of a number below this one. */
  static int width(int documents) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, documents - 1));
  }

  /** How many low bits write numbers of some mean best. */
  static int low(double mean) {
    double best = mean * GOLOMB;
    return best < 2 ? 0 : Math.min(55, Math.getExponent(best));
  }

  static void write(int[] documents, int[] infos, int count, int all, BitOutput out) {
    int low = low((double) all / count);
    int last = -1;
    for (int i = 0; i < count; i++) {
      if (count == 1) {
        out.bits(documents[i], width(all));
      } else {
        out.rice(documents[i] - last - 1, low);
        last = documents[i];
      }
      out.bits(infos[i] & 1, 1);
      out.gamma(infos[i] >>> 1);
    }
  }

  static void skip(BitInput in, int count, int all) {
    int low = low((double) all / count);
    for (int i = 0; i < count; i++) {
      if (count == 1) {
        in.skip(width(all));
      } else {
        in.rice(low);
      }
      in.skip(1);
      in.gamma();
    }
  }

  static void read(BitInput in, int[] documents, int[] infos, int count, int all) {
    int low = low((double) all / count);
    int last = -1;
    for (int i = 0; i < count; i++) {
      last = count == 1 ? (int) in.bits(width(all)) : last + 1 + (int) in.rice(low);
      documents[i] = last;
      int picked = (int) in.bits(1);
      infos[i] = in.gamma() << 1 | picked;
    }
  }
}
