package taohua.reword;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;

/**
 * Of very many documents those that speak of the same as a few: the ones that share most of their
 * rare pairs of characters. Words of two characters are what a rewording keeps.
 */
final class Nearest {
  // For each target.
  private static final Shortlist SHORTLIST =
      new Shortlist(/* third= */ 30, /* most= */ 80, /* own= */ 5);

  private Nearest() {}

  /**
   * The same parts for fewer documents, where others than targets are to be compared and many; of
   * all that are not targets only those that are near to one.
   */
  static Compared narrow(Corpus corpus, Compared compared, Workers workers) {
    int[] all = IntStream.range(0, corpus.size()).filter(compared::takesPart).toArray();
    int[] others = IntStream.of(all).filter(d -> !compared.isTarget(d)).toArray();
    if (others.length <= SHORTLIST.third()) {
      return compared;
    }
    BitSet behind = new BitSet();
    IntStream.range(corpus.size(), corpus.all().size())
        .filter(compared::isEvidence)
        .forEach(behind::set);
    BitSet kept = new BitSet();
    for (int d : all) {
      if (compared.isTarget(d)) {
        kept.set(d);
        int[] near = near(corpus, d, others, behind, workers);
        kept.or(SHORTLIST.of(near, corpus::official, corpus.official(d)));
      }
    }
    return new Compared(
        compared.targets(),
        d -> kept.get(d) && compared.isSource(d),
        d -> kept.get(d) && compared.isBackground(d),
        compared.common(),
        compared.known());
  }

  /**
   * The others, nearest first.
   *
   * @param behind documents whose texts are not at hand; they tell how rare a pair is, too
   */
  private static int[] near(
      Corpus corpus, int target, int[] others, BitSet behind, Workers workers) {
    Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
    NormalText text = corpus.text(target);
    for (int c = 0; c + 1 < text.length(); c++) {
      numbers.putIfAbsent(pair(text, c), numbers.size() + 1);
    }
    BitSet[] shared = new BitSet[others.length];
    workers.each(others.length, o -> shared[o] = shared(corpus.text(others[o]), numbers));
    int[] holders = new int[numbers.size() + 1];
    for (BitSet one : shared) {
      one.stream().forEach(number -> holders[number]++);
    }
    if (!behind.isEmpty()) {
      numbers.forEach((pair, number) -> holders[number] += holders(corpus, pair, behind));
    }
    double documents = others.length + behind.cardinality();
    double[] rarities = new double[holders.length];
    for (int n = 0; n < holders.length; n++) {
      rarities[n] = holders[n] == 0 ? 0 : square(Math.log(documents / holders[n]));
    }
    double[] scores = new double[others.length];
    for (int o = 0; o < others.length; o++) {
      double sum = 0;
      for (int n = shared[o].nextSetBit(0); n >= 0; n = shared[o].nextSetBit(n + 1)) {
        sum += rarities[n];
      }
      // A long document has more of anything.
      scores[o] = sum / Math.sqrt(1 + corpus.text(others[o]).length());
    }
    return IntStream.range(0, others.length)
        .boxed()
        .sorted(Comparator.comparingDouble(o -> -scores[o]))
        .mapToInt(o -> others[o])
        .toArray();
  }

  private static int holders(Corpus corpus, int pair, BitSet behind) {
    char[] characters = {(char) (pair >>> Character.SIZE), (char) pair};
    BitSet holders = corpus.all().mayHold(new String(characters));
    holders.and(behind);
    return holders.cardinality();
  }

  private static BitSet shared(NormalText text, Int2IntOpenHashMap numbers) {
    BitSet shared = new BitSet();
    for (int c = 0; c + 1 < text.length(); c++) {
      int number = numbers.get(pair(text, c));
      if (number > 0) {
        shared.set(number);
      }
    }
    return shared;
  }

  private static int pair(NormalText text, int at) {
    return text.character(at) << Character.SIZE | text.character(at + 1);
  }

  private static double square(double x) {
    return x * x;
  }
}
