package taohua.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import taohua.align.PassageFinder;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Rarity;
import taohua.formula.FormulaOptions;
import taohua.formula.FormulaUse;
import taohua.judge.Runs.Run;
import taohua.judge.SetPhrases.Place;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * What a shared passage says, in bits, by the runs that match and by the row in which they stand.
 *
 * <p>A <em>run</em> says what its grams say. A gram within a set phrase says nothing: whoever uses
 * the phrase has it. A gram across the border of a phrase is a transition, from the phrase to what
 * is said next, and has officials as a phrase has. If as many others make it as make a phrase
 * common, it says nothing either; if not, it says what any gram does. So the slogans of two
 * speakers say nothing, and a page of set phrases with the same small words between says much, as
 * long as nobody else has that page.
 *
 * <p>A <em>link</em> leads from a run to the next over what was changed between them. Where a run
 * may stand by chance is anybody's guess, which is why the first tokens of one, fewer than a gram,
 * count for nothing. Of a run that follows another in both texts only the two distances are to be
 * guessed, and they cost as many bits as their Elias gamma codes have (1975,
 * doi:10.1109/TIT.1975.1055349); what is left of those tokens' bits, the link says. A common gram
 * may follow on anything, so the commoner of the two beside the gap is what counts. What is foreign
 * in the gap speaks against the passage.
 */
final class Arrangement {
  // What a foreign token of the target says against a passage, as a share of what an unused gram
  // says for it. A copy in which a third of all words was exchanged still stands; where more than
  // half is foreign, the passage must be long.
  private static final double AGAINST = 0.25;

  private static final double LOG_2 = Math.log(2);

  private final int document;
  private final NormalText text;
  private final Runs runs;
  private final SetPhrases phrases;
  private final PassageFinder passages;
  private final int makeCommon;

  /**
   * @param text of the target
   * @param formulas the common language of the target, ascending and disjoint
   * @param passages what knows the weight of grams
   */
  Arrangement(Shared shared, NormalText text, List<FormulaUse> formulas, PassageFinder passages) {
    document = shared.target();
    this.text = text;
    runs = new Runs(shared.alignment().edits(), text);
    phrases = new SetPhrases(formulas);
    this.passages = passages;
    makeCommon = FormulaOptions.DEFAULT.officialsNeeded(passages.officials());
  }

  Runs runs() {
    return runs;
  }

  /**
   * What all runs and links say.
   *
   * @param counting which characters count
   */
  double bits(IntPredicate counting) {
    double bits = -against(runs.foreignBehind());
    for (int i = 0; i < runs.size(); i++) {
      bits += run(i, counting) + link(i, counting);
    }
    return bits;
  }

  /** What a run says by the grams whose characters all count. */
  double run(int run, IntPredicate counting) {
    return stretches(run, counting).stream().mapToDouble(this::stretch).sum();
  }

  /**
   * The most that characters say which match and count without a break; 0 if there are too few.
   *
   * @param least how many characters there must be
   */
  double unbroken(IntPredicate counting, int least) {
    double most = 0;
    for (int i = 0; i < runs.size(); i++) {
      for (Span stretch : stretches(i, counting)) {
        most = text.counted(stretch) < least ? most : Math.max(most, stretch(stretch));
      }
    }
    return most;
  }

  private List<Span> stretches(int run, IntPredicate counting) {
    List<Span> stretches = new ArrayList<>();
    Span span = runs.get(run).target();
    for (int start = span.start(); start < span.end(); ) {
      int end = start;
      while (end < span.end() && counting.test(end)) {
        end++;
      }
      if (end > start) {
        stretches.add(new Span(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return stretches;
  }

  private double stretch(Span characters) {
    double bits = 0;
    int behind = text.tokenOf(characters.end() - 1) + 1;
    for (int t = text.tokenOf(characters.start()); t + Grams.SIZE <= behind; t++) {
      Place place = phrases.of(gram(t));
      if (place == Place.OUTSIDE || place == Place.ACROSS && isRare(t)) {
        bits += passages.gramBits(document, t);
      }
    }
    return bits;
  }

  private Span gram(int token) {
    return text.charactersOf(new Span(token, token + Grams.SIZE));
  }

  private boolean isRare(int token) {
    return !passages.isUsedBy(document, token, makeCommon);
  }

  /** What the gap before a run says; negative if it speaks against the passage. */
  double link(int run, IntPredicate counting) {
    double told = hasGram(run) ? told(run, counting) : 0;
    return told - against(runs.get(run).foreign());
  }

  private double told(int run, IntPredicate counting) {
    int last = run - 1;
    while (last >= 0 && !hasGram(last)) {
      last--;
    }
    if (last < 0) {
      return 0;
    }
    Run before = runs.get(last);
    Run next = runs.get(run);
    int inTarget = Math.max(0, next.target().start() - before.target().end());
    int inSource = next.source().start() - before.source().end();
    if (inSource < 0) {
      return 0;
    }
    double commoner =
        Math.min(lastGram(before.target(), counting), firstGram(next.target(), counting));
    double distances = code(inTarget) + code(Math.abs(inSource - inTarget));
    return Math.max(0, (Grams.SIZE - 1) * commoner - distances);
  }

  private boolean hasGram(int run) {
    Span target = runs.get(run).target();
    return text.tokenOf(target.end() - 1) + 1 - text.tokenOf(target.start()) >= Grams.SIZE;
  }

  /** What the last gram of a run says; nothing if there is none or it does not count. */
  private double lastGram(Span run, IntPredicate counting) {
    int token = text.tokenOf(run.end() - 1) + 1 - Grams.SIZE;
    return token < text.tokenOf(run.start()) ? 0 : bits(token, counting);
  }

  private double firstGram(Span run, IntPredicate counting) {
    int token = text.tokenOf(run.start());
    return token + Grams.SIZE > text.tokenOf(run.end() - 1) + 1 ? 0 : bits(token, counting);
  }

  private double bits(int token, IntPredicate counting) {
    Span gram = gram(token);
    for (int c = gram.start(); c < gram.end(); c++) {
      if (!counting.test(c)) {
        return 0;
      }
    }
    return passages.gramBits(document, token);
  }

  /** What all that is foreign between runs says against the passage. */
  double against() {
    int foreign = 0;
    for (int i = 1; i < runs.size(); i++) {
      foreign += runs.get(i).foreign();
    }
    return against(foreign);
  }

  private static double against(int foreign) {
    return AGAINST * Rarity.UNUSED * foreign;
  }

  /** How many bits the Elias gamma code of a distance has, fractions of bits allowed. */
  private static double code(int distance) {
    return 2 * Math.log(1 + distance) / LOG_2;
  }

  /**
   * The characters of set phrases in a row that is rare: across each border of the phrase that lies
   * in its run, at least one, a gram counts which few others use. Whoever says one phrase after
   * another has a common border somewhere; who copies a row of them has rare ones on both sides.
   */
  BitSet rowed(IntPredicate counting) {
    BitSet rowed = new BitSet();
    for (int i = 0; i < runs.size(); i++) {
      Span run = runs.get(i).target();
      for (int phrase = phrases.firstBehind(run.start());
          phrase < phrases.size() && phrases.get(phrase).start() < run.end();
          phrase++) {
        Span characters = phrases.get(phrase);
        if (isRowed(characters, run, counting)) {
          rowed.set(
              Math.max(run.start(), characters.start()), Math.min(run.end(), characters.end()));
        }
      }
    }
    return rowed;
  }

  private boolean isRowed(Span phrase, Span run, IntPredicate counting) {
    boolean begins = run.start() < phrase.start();
    boolean ends = phrase.end() < run.end();
    return (begins || ends)
        && (!begins || isRareAcross(phrase.start(), run, counting))
        && (!ends || isRareAcross(phrase.end(), run, counting));
  }

  /** Whether a gram of a run that reaches over a border counts and is rare. */
  private boolean isRareAcross(int border, Span run, IntPredicate counting) {
    int behind = text.tokenOf(border);
    int first = Math.max(text.tokenOf(run.start()), behind - Grams.SIZE + 1);
    int last = Math.min(behind - 1, text.tokenOf(run.end() - 1) + 1 - Grams.SIZE);
    return IntStream.rangeClosed(first, last).anyMatch(t -> bits(t, counting) > 0 && isRare(t));
  }
}
