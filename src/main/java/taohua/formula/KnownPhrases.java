package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.baseline.Baseline;
import taohua.baseline.PhraseList;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Which phrases of a baseline the documents of a corpus share: those that a document of the
 * evidence and another one have. What nobody else at hand says is no shared text, however common it
 * is.
 *
 * <p>A phrase that stands only inside of longer ones is not listed: each of these says all that it
 * would. If only phrases of targets are asked for, no others are listed. For one corpus and one
 * baseline; one pass over the text.
 */
final class KnownPhrases {
  private static final int ENOUGH = 2;

  private final Corpus corpus;
  private final Evidence evidence;
  private final IntPredicate targets;
  private final List<NormalText> beside;
  private final PhraseList phrases;
  private final FormulaOptions options;
  private final int officials;
  // By document, the phrase and the first character of each use, by place.
  private final List<int[]> uses;
  private final BitSet shared;
  // Those that are asked for, and with those also the ones that hold one of them somewhere.
  private final BitSet asked;
  private final BitSet holding;

  /**
   * @param officials of the baseline
   */
  private KnownPhrases(
      Evidence evidence,
      Testimony testimony,
      PhraseList phrases,
      int officials,
      FormulaOptions options,
      Workers workers) {
    corpus = evidence.corpus();
    this.evidence = evidence;
    targets = testimony.targets();
    beside = testimony.beside();
    this.phrases = phrases;
    this.officials = officials;
    this.options = options;
    uses = workers.map(corpus.size(), this::uses);
    shared = shared();
    asked = testimony.onlyTargets() ? ofTargets() : shared;
    holding = testimony.onlyTargets() ? holding() : shared;
  }

  /** Finds what is shared. */
  static KnownPhrases of(
      Evidence evidence,
      Testimony testimony,
      Baseline known,
      FormulaOptions options,
      Workers workers) {
    return new KnownPhrases(
        evidence, testimony, known.phrases(), known.size().officials(), options, workers);
  }

  /** The phrases that label text and are shared, in the order of their characters. */
  List<PhraseSearch.Found> phrases() {
    return found(outermost(shared));
  }

  /** The same, of those only that are wholes in one of their uses. */
  List<PhraseSearch.Found> wholes(WholePhrases wholes) {
    BitSet some = new BitSet();
    forEach(
        (document, phrase, start, length) -> {
          if (holding.get(phrase) && !some.get(phrase)) {
            some.set(phrase, wholes.isWhole(document, new Span(start, start + length)));
          }
        });
    return found(outermost(some));
  }

  private interface Occurrences {
    void use(int document, int phrase, int start, int length);
  }

  private int[] uses(int document) {
    if (!evidence.holds(document) && !targets.test(document)) {
      return new int[0];
    }
    return uses(corpus.text(document));
  }

  private int[] uses(NormalText text) {
    IntArrayList found = new IntArrayList();
    for (int start = 0, end; start < text.length(); start = end) {
      end = Sentences.end(text, start);
      phrases.forEach(
          text,
          start,
          end,
          (phrase, at, length) -> {
            found.add(phrase);
            found.add(at);
          });
    }
    return found.toIntArray();
  }

  private void forEach(Occurrences taker) {
    for (int d = 0; d < uses.size(); d++) {
      int[] ofDocument = uses.get(d);
      for (int i = 0; i < ofDocument.length; i += 2) {
        int phrase = ofDocument[i];
        taker.use(d, phrase, ofDocument[i + 1], phrases.length(phrase));
      }
    }
  }

  /** The phrases that label text and that enough documents have. */
  private BitSet shared() {
    int[] last = new int[phrases.size()];
    byte[] telling = new byte[phrases.size()];
    BitSet asked = new BitSet();
    forEach(
        (document, phrase, start, length) -> {
          if (last[phrase] == document + 1) {
            return;
          }
          last[phrase] = document + 1;
          if (!evidence.holds(document)) {
            asked.set(phrase);
          } else if (telling[phrase] < ENOUGH) {
            telling[phrase]++;
          }
        });
    BitSet shared = new BitSet();
    for (int phrase = 0; phrase < telling.length; phrase++) {
      int holders = telling[phrase] + (asked.get(phrase) ? 1 : 0);
      int needed = options.officialsToLabel(phrases.length(phrase), officials);
      boolean isShared = telling[phrase] > 0 && holders >= ENOUGH;
      shared.set(phrase, isShared && phrases.independent(phrase) >= needed);
    }
    return shared;
  }

  /** Those that are shared and that a target has. */
  private BitSet ofTargets() {
    BitSet found = new BitSet();
    for (int d = 0; d < uses.size(); d++) {
      int[] ofDocument = targets.test(d) ? uses.get(d) : new int[0];
      for (int i = 0; i < ofDocument.length; i += 2) {
        found.set(ofDocument[i], shared.get(ofDocument[i]));
      }
    }
    for (NormalText text : beside) {
      int[] own = uses(text);
      for (int i = 0; i < own.length; i += 2) {
        found.set(own[i], shared.get(own[i]));
      }
    }
    return found;
  }

  /** Those that are shared and hold one that is asked for, or are one, in any use. */
  private BitSet holding() {
    BitSet found = new BitSet();
    for (int[] ofDocument : uses) {
      // Where the first one ends that is asked for and does not start before the use at hand.
      int end = Integer.MAX_VALUE;
      for (int last = ofDocument.length - 2, i; last >= 0; last = i) {
        for (i = last; i >= 0 && ofDocument[i + 1] == ofDocument[last + 1]; i -= 2) {
          end = asked.get(ofDocument[i]) ? Math.min(end, end(ofDocument, i)) : end;
        }
        for (int k = last; k > i; k -= 2) {
          if (shared.get(ofDocument[k]) && end(ofDocument, k) >= end) {
            found.set(ofDocument[k]);
          }
        }
      }
    }
    return found;
  }

  private int end(int[] ofDocument, int use) {
    return ofDocument[use + 1] + phrases.length(ofDocument[use]);
  }

  /** Those that stand somewhere outside of all longer ones. */
  private BitSet outermost(BitSet shared) {
    BitSet outermost = new BitSet();
    Outermost walk = new Outermost(outermost);
    forEach(
        (document, phrase, start, length) -> {
          if (shared.get(phrase)) {
            walk.next(document, phrase, start, start + length);
          }
        });
    walk.finish();
    return outermost;
  }

  /** Uses come by place, the shortest first: only the last of a place can be outermost. */
  private static final class Outermost {
    private final BitSet found;
    private int document = -1;
    private int phrase;
    private int start;
    private int end;
    private int reached;

    Outermost(BitSet found) {
      this.found = found;
    }

    void next(int ofDocument, int nextPhrase, int nextStart, int nextEnd) {
      if (ofDocument != document || nextStart != start) {
        finish();
        reached = ofDocument == document ? reached : 0;
        document = ofDocument;
        start = nextStart;
      }
      phrase = nextPhrase;
      end = nextEnd;
    }

    void finish() {
      if (document >= 0 && end > reached) {
        found.set(phrase);
        reached = end;
      }
    }
  }

  private List<PhraseSearch.Found> found(BitSet outermost) {
    BitSet wanted = (BitSet) outermost.clone();
    wanted.and(asked);
    if (wanted.isEmpty()) {
      return List.of();
    }
    IntArrayList[] uses = new IntArrayList[phrases.size()];
    forEach(
        (document, phrase, start, length) -> {
          if (wanted.get(phrase)) {
            if (uses[phrase] == null) {
              uses[phrase] = new IntArrayList();
            }
            addApart(uses[phrase], document, start, length);
          }
        });
    List<PhraseSearch.Found> found = new ArrayList<>();
    wanted.stream()
        .forEach(
            phrase -> {
              int[] places = uses[phrase].toIntArray();
              found.add(
                  new PhraseSearch.Found(
                      new Uses(places, phrases.length(phrase)), officials(places)));
            });
    return found;
  }

  /** Adds a use unless it overlaps the one before. */
  private static void addApart(IntArrayList uses, int document, int start, int length) {
    int size = uses.size();
    boolean overlaps =
        size > 0 && uses.getInt(size - 2) == document && start < uses.getInt(size - 1) + length;
    if (!overlaps) {
      uses.add(document);
      uses.add(start);
    }
  }

  private int officials(int[] documentsAndStarts) {
    BitSet known = new BitSet();
    for (int i = 0; i < documentsAndStarts.length; i += 2) {
      if (evidence.holds(documentsAndStarts[i])) {
        known.set(evidence.official(documentsAndStarts[i]));
      }
    }
    return known.cardinality();
  }
}
