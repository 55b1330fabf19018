package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import taohua.formula.suffix.Repeats;
import taohua.formula.suffix.SharedPrefixes;
import taohua.formula.suffix.SuffixArray;
import taohua.language.Characters;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * Finds all closed phrases of a corpus, by a suffix array of the text that may belong to one. Time
 * and space are near-linear in the text: about 20 bytes a character beside the corpus.
 */
final class PhraseSearch {
  private final JoinedText joined;
  private final int[] symbols;
  private final int[] suffixes;
  private final int[] ranks;
  private final Repeats repeats;
  private final BitSet asked;

  /** What enough officials use is counted here, and let go: it takes as much room as all else. */
  private PhraseSearch(
      Evidence evidence, Testimony testimony, FormulaOptions options, Workers workers) {
    Corpus corpus = evidence.corpus();
    int minLength = options.minLength();
    int needed = options.officialsNeeded(evidence.officials());
    CommonRuns runs = new CommonRuns(evidence, testimony, minLength, needed, workers);
    joined = new JoinedText(corpus, runs, workers);
    symbols = joined.symbols();
    suffixes = SuffixArray.of(symbols, JoinedText.ALPHABET);
    ranks = SharedPrefixes.ranks(suffixes);
    repeats =
        new Repeats(
            SharedPrefixes.of(symbols, suffixes, ranks),
            rank -> official(evidence, joined, suffixes[rank]),
            corpus.officialCount(),
            minLength,
            needed);
    asked = asked(corpus, testimony, runs);
  }

  /**
   * A closed phrase.
   *
   * @param uses all its occurrences, at least one
   * @param officials how many officials of the evidence they belong to
   */
  record Found(Uses uses, int officials) {}

  /**
   * What was found: phrases that are long enough and have enough officials, in no order that
   * matters.
   *
   * @param phrases the closed ones among all that start and end with words
   * @param wholes the closed ones among those that a reader takes for wholes
   */
  record Result(List<Found> phrases, List<Found> wholes) {}

  /** Finds the closed phrases: all, or those that targets have. */
  static Result in(
      Evidence evidence,
      Testimony testimony,
      WholePhrases wholes,
      FormulaOptions options,
      Workers workers) {
    PhraseSearch search = new PhraseSearch(evidence, testimony, options, workers);
    int minLength = options.minLength();
    return new Result(
        search.closed(
            () -> new PhraseBorders(evidence.corpus(), search.joined, wholes.clauses()),
            minLength,
            workers),
        search.closed(() -> wholes.in(search.joined), minLength, workers));
  }

  /**
   * The nodes whose strings are asked for: all, or those that a target has, or that begin like a
   * string of a text beside the targets.
   */
  private BitSet asked(Corpus corpus, Testimony testimony, CommonRuns runs) {
    BitSet asked = new BitSet();
    if (!testimony.onlyTargets()) {
      asked.set(0, repeats.count());
      return asked;
    }
    BitSet ofTargets = new BitSet();
    for (int stretch = 0; stretch < joined.stretches(); stretch++) {
      int first = joined.placeOf(stretch);
      int document = joined.documentAt(first);
      Span characters = joined.stretch(stretch);
      if (testimony.targets().test(document)) {
        for (int place = first; place < first + characters.length(); place++) {
          ofTargets.set(ranks[place]);
        }
      }
      int shift = first - characters.start();
      runs.forEachBeside(
          corpus.text(document), characters, start -> ofTargets.set(ranks[start + shift]));
    }
    for (int node = 0; node < repeats.count(); node++) {
      int first = ofTargets.nextSetBit(repeats.first(node));
      asked.set(node, first >= 0 && first <= repeats.last(node));
    }
    return asked;
  }

  private List<Found> closed(Supplier<Borders> borders, int minLength, Workers workers) {
    ClosedPhrases closed = new ClosedPhrases(repeats, suffixes, ranks);
    closed.find(
        borders,
        minLength,
        (place, length) -> han(symbols, place, length) >= minLength,
        asked,
        workers);
    int[] nodes = asked.stream().filter(node -> closed.formula(node) > 0).toArray();
    return workers.map(nodes.length, i -> found(nodes[i], closed.formula(nodes[i])));
  }

  private Found found(int node, int length) {
    int[] places = Arrays.copyOfRange(suffixes, repeats.first(node), repeats.last(node) + 1);
    return new Found(uses(joined, places, length), repeats.officials(node));
  }

  /** The suffix of the final 0 belongs to nobody. */
  private static int official(Evidence evidence, JoinedText joined, int place) {
    return place < joined.size() ? evidence.official(joined.documentAt(place)) : Evidence.NOBODY;
  }

  private static int han(int[] symbols, int place, int length) {
    int han = 0;
    for (int i = place; i < place + length; i++) {
      han += Characters.isHan((char) symbols[i]) ? 1 : 0;
    }
    return han;
  }

  /** Those of the places, from left to right, that do not overlap. */
  private static Uses uses(JoinedText joined, int[] places, int length) {
    Arrays.sort(places);
    IntArrayList documentsAndStarts = new IntArrayList(2 * places.length);
    int end = 0;
    for (int place : places) {
      if (place >= end) {
        int stretch = joined.stretchAt(place);
        documentsAndStarts.add(joined.document(stretch));
        documentsAndStarts.add(joined.character(stretch, place));
        end = place + length;
      }
    }
    return new Uses(documentsAndStarts.toIntArray(), length);
  }
}
