package taohua.engine;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import taohua.align.Prospects;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Posting;
import taohua.fingerprint.Shingles;
import taohua.fingerprint.StringTerms;
import taohua.fingerprint.Terms;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * Finds by their terms which documents matter to some texts, see {@link Narrowing}. Rather too many
 * than too few: what is looked at for nothing changes nothing. Not for sharing between threads.
 */
final class Matters {
  private static final long[] NOTHING = {};

  private final Holders holders;
  private final Options options;
  private final Baselines baselines;
  // Of each document the number of its official, or -1 if it is no evidence.
  private final int[] officials;
  private final int needed;
  private final BitSet found = new BitSet();
  private final BitSet speaking = new BitSet();
  private final LongOpenHashSet grams = new LongOpenHashSet();
  private final LongOpenHashSet shingles = new LongOpenHashSet();
  private final Set<String> strings = new HashSet<>();
  private final Excerpts excerpts = new Excerpts();
  // Of each document that has any, the picked shingles that a text has, too; places of rare grams.
  private final Int2ObjectOpenHashMap<LongArrayList> picks = new Int2ObjectOpenHashMap<>();
  private final int[] rare;
  // For the term at hand: which officials have it.
  private final int[] seen;
  private int round;

  /**
   * @param officials of each document the number of its official, or -1 if it is no evidence
   * @param population how many officials there are
   */
  Matters(Holders holders, Options options, Baselines baselines, int[] officials, int population) {
    this.holders = holders;
    this.options = options;
    this.baselines = baselines;
    this.officials = officials;
    needed = options.formulas().officialsNeeded(population);
    rare = new int[officials.length];
    seen = new int[population];
  }

  /** Looks for what a text shares with others. */
  void look(NormalText text) {
    boolean[] known = known(text);
    boolean[] picked = Terms.picked(text, options.shingles());
    long[] hashes = Shingles.hash(text, new Span(0, text.tokenCount()), options.shingles().size());
    long[] behind = null;
    for (int t = text.tokenCount() - Grams.SIZE; t >= 0; t--) {
      long gram = gram(text, t);
      long[] here = holders.of(Terms.ofGram(gram));
      if (grams.add(gram)) {
        countRare(here);
        mark(holders.of(Terms.ofOutsideGram(gram)));
      }
      if (picked[t] && behind != null && shingles.add(hashes[t])) {
        addPicks(hashes[t], Holders.common(here, behind));
      }
      behind = here;
    }
    StringTerms terms = new StringTerms(text);
    for (int c = 0; c + Terms.STRING <= text.length(); c++) {
      if (isInSentence(text, c)) {
        if (strings.add(text.characters(new Span(c, c + Terms.STRING)))) {
          if (isCommon(terms.at(c), known[c])) {
            excerpts.add(text, c);
          }
        }
      }
    }
  }

  private static long gram(NormalText text, int token) {
    return Grams.key(
        text.token(token), text.token(token + 1), text.token(token + 2), text.token(token + 3));
  }

  private static boolean isInSentence(NormalText text, int start) {
    for (int c = start; c + 1 < start + Terms.STRING; c++) {
      if (text.endsSentence(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the string at each character lies in a phrase of a baseline. */
  private boolean[] known(NormalText text) {
    boolean[] known = new boolean[text.length() + 1];
    for (Baseline baseline : baselines.all()) {
      baseline
          .phrases()
          .forEach(
              text,
              0,
              text.length(),
              (phrase, start, size) -> {
                for (int c = start; c + Terms.STRING <= start + size; c++) {
                  known[c] = true;
                }
              });
    }
    return known;
  }

  private void mark(long[] postings) {
    for (long posting : postings) {
      found.set(Posting.document(posting));
    }
  }

  private void countRare(long[] postings) {
    int places = 0;
    for (int i = 0; i < postings.length && places <= Prospects.mostPlaces(); i++) {
      places += Posting.count(postings[i]);
    }
    if (places <= Prospects.mostPlaces()) {
      for (long posting : postings) {
        rare[Posting.document(posting)] += Posting.count(posting);
      }
    }
  }

  private void addPicks(long shingle, long[] postings) {
    for (long posting : postings) {
      if (Posting.isPicked(posting)) {
        picks
            .computeIfAbsent(Posting.document(posting), unknown -> new LongArrayList(1))
            .add(shingle);
      }
    }
  }

  /** Whether so many officials have a string that it may be common language; they then matter. */
  private boolean isCommon(List<long[]> readings, boolean isKnown) {
    BitSet holding = new BitSet();
    for (long[] terms : readings) {
      long[] all = holders.of(terms[0]);
      for (int i = 1; i < terms.length && all.length > 0; i++) {
        all = Holders.common(all, holders.of(terms[i]));
      }
      for (long posting : all) {
        holding.set(Posting.document(posting));
      }
    }
    boolean isCommon = isKnown || officials(holding) >= needed;
    if (isCommon) {
      speaking.or(holding);
    }
    return isCommon;
  }

  private int officials(BitSet documents) {
    round++;
    int count = 0;
    for (int d = documents.nextSetBit(0); d >= 0; d = documents.nextSetBit(d + 1)) {
      if (officials[d] >= 0 && seen[officials[d]] != round) {
        seen[officials[d]] = round;
        count++;
      }
    }
    return count;
  }

  /** The documents that have a string that may be common language. */
  BitSet speaking() {
    return speaking;
  }

  /** What of these documents has such a string. */
  Excerpts excerpts() {
    return excerpts;
  }

  /** The documents that may share a passage. */
  BitSet found() {
    int least = Prospects.leastGrams(options.align());
    for (int d = 0; d < rare.length; d++) {
      if (rare[d] >= least) {
        found.set(d);
      }
    }
    picks.forEach(
        (document, own) -> {
          if (own.size() >= CandidatePairs.CANDIDATE_SHINGLES) {
            found.set(document);
          }
        });
    return found;
  }

  /** The picked shingles that a document has in common with the texts. */
  long[] picks(int document) {
    LongArrayList own = picks.get(document);
    return own == null ? NOTHING : own.toLongArray();
  }

  /** The grams of the texts. */
  LongOpenHashSet grams() {
    return grams;
  }
}
