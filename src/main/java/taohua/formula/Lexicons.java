package taohua.formula;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.align.Alignment;
import taohua.language.Characters;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Finds the common language of a corpus: all closed phrases, by a suffix array of the text that may
 * belong to one.
 *
 * <p>A <em>phrase</em> is a string of characters within one sentence that in at least one of its
 * occurrences starts and ends at the border of a word, does not open with a word like 的 or 和 and
 * does not close with one like 的 or 在. Its officials are all in whose texts the string occurs, in
 * whatever words. It is a <em>formula</em> if it has enough Han characters and officials, and no
 * longer phrase that contains it has the same officials. Occurrences of one formula do not overlap:
 * from left to right, each starts after the one before has ended.
 *
 * <p>Time and space are near-linear in the text: about 20 bytes a character beside the corpus.
 */
public final class Lexicons {
  private static final Comparator<Formula> ORDER =
      Comparator.comparingInt((Formula formula) -> -formula.support().officials())
          .thenComparingInt(formula -> -formula.length())
          .thenComparing(Formula::text);

  // Language beyond doubt: five officials and more, one for every four characters.
  private static final int BEYOND_DOUBT = 5;
  private static final int BEYOND_DOUBT_CHARACTERS_PER_OFFICIAL = 4;

  private final Corpus corpus;
  private final IntPredicate evidence;
  private final FormulaOptions options;
  private final int officials;

  private Lexicons(Corpus corpus, IntPredicate evidence, FormulaOptions options) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.options = options;
    BitSet known = new BitSet();
    for (int d = 0; d < corpus.size(); d++) {
      if (evidence.test(d)) {
        known.set(corpus.official(d));
      }
    }
    officials = known.cardinality();
  }

  /** The lexicon of a corpus all of whose documents are evidence. */
  public static Lexicon build(Corpus corpus, List<Alignment> shared, FormulaOptions options) {
    return build(corpus, shared, document -> true, options);
  }

  /**
   * The lexicon of a corpus. An empty corpus, or one of a single official, has none.
   *
   * @param shared the passages that documents share; they only lower {@link
   *     Formula.Support#independent}
   * @param evidence which documents tell what is common; the others' uses are listed among the
   *     occurrences, but support nothing
   */
  public static Lexicon build(
      Corpus corpus, List<Alignment> shared, IntPredicate evidence, FormulaOptions options) {
    Lexicons lexicons = new Lexicons(corpus, evidence, options);
    List<Formula> formulas = lexicons.formulas();
    formulas.sort(ORDER);
    int[] headings =
        Variants.headings(
            formulas.stream().map(lexicons::normalised).toList(),
            formulas.stream().map(lexicons::core).toList());
    for (int i = 0; i < headings.length; i++) {
      formulas.set(i, lexicons.listed(formulas.get(i), i + 1, headings[i] + 1));
    }
    lexicons.countIndependent(formulas, shared);
    return new Lexicon(formulas, lexicons.officials);
  }

  /**
   * Counts independent users. What so many use that it is language beyond doubt makes no passage
   * longer: a salutation that all continue alike for a few words is not one long passage that each
   * took from another.
   */
  private void countIndependent(List<Formula> formulas, List<Alignment> shared) {
    int least = Math.max(BEYOND_DOUBT, options.officialsNeeded(officials));
    FormulaOptions strict =
        new FormulaOptions(options.minLength(), least, BEYOND_DOUBT_CHARACTERS_PER_OFFICIAL);
    CommonLanguage common = CommonLanguage.of(corpus, new Lexicon(formulas, officials), strict);
    Independence independence =
        new Independence(
            corpus, evidence, new SharedPassages(corpus, shared, common), options, officials);
    formulas.replaceAll(
        formula ->
            formula.independent(
                independence.count((Uses) formula.occurrences(), formula.length())));
  }

  private List<Formula> formulas() {
    int needed = options.officialsNeeded(officials);
    JoinedText joined =
        new JoinedText(corpus, new CommonRuns(corpus, evidence, options.minLength(), needed));
    int[] symbols = joined.symbols();
    int[] suffixes = SuffixArray.of(symbols, JoinedText.ALPHABET);
    int[] ranks = SharedPrefixes.ranks(suffixes);
    Repeats repeats =
        new Repeats(
            SharedPrefixes.of(symbols, suffixes, ranks),
            rank -> official(joined, suffixes[rank]),
            corpus.officialCount(),
            options.minLength(),
            needed);
    ClosedPhrases closed =
        new ClosedPhrases(
            repeats,
            suffixes,
            ranks,
            new PhraseBorders(corpus, joined),
            (place, length) -> han(symbols, place, length),
            options.minLength());
    List<Formula> formulas = new ArrayList<>();
    for (int node = 0; node < repeats.count(); node++) {
      int length = closed.formula(node);
      if (length > 0) {
        int[] places = Arrays.copyOfRange(suffixes, repeats.first(node), repeats.last(node) + 1);
        formulas.add(formula(uses(joined, places, length), length, repeats.officials(node)));
      }
    }
    return formulas;
  }

  private int official(JoinedText joined, int place) {
    if (place >= joined.size()) {
      return -1;
    }
    int document = joined.documentAt(place);
    return evidence.test(document) ? corpus.official(document) : -1;
  }

  private static int han(int[] symbols, int place, int length) {
    int han = 0;
    for (int i = place; i < place + length; i++) {
      han += Characters.isHan((char) symbols[i]) ? 1 : 0;
    }
    return han;
  }

  private static Uses uses(JoinedText joined, int[] places, int length) {
    Arrays.sort(places);
    IntArrayList documentsAndStarts = new IntArrayList(2 * places.length);
    int end = 0;
    for (int place : places) {
      if (place >= end) {
        documentsAndStarts.add(joined.documentAt(place));
        documentsAndStarts.add(joined.characterAt(place));
        end = place + length;
      }
    }
    return new Uses(documentsAndStarts.toIntArray(), length);
  }

  private Formula formula(Uses uses, int length, int users) {
    int document = uses.document(0);
    NormalText text = corpus.text(document);
    Span first = new Span(uses.start(0), uses.start(0) + length);
    String wording = Wording.of(corpus.document(document), text, first);
    Formula.Support support = new Formula.Support(users, users, documents(uses));
    return new Formula(0, wording, length, support, uses, 0);
  }

  private String normalised(Formula formula) {
    Passage first = formula.occurrences().get(0);
    return corpus.text(first.document()).characters(first.characters());
  }

  private String core(Formula formula) {
    Passage first = formula.occurrences().get(0);
    NormalText text = corpus.text(first.document());
    Document document = corpus.document(first.document());
    return text.characters(Fragments.core(document, text, first.characters()));
  }

  /** Marks are paired only now: the order of the lexicon is that of the bare wordings. */
  private Formula listed(Formula formula, int id, int variantOf) {
    Passage first = formula.occurrences().get(0);
    NormalText text = corpus.text(first.document());
    Document document = corpus.document(first.document());
    String wording = Wording.inPairs(document, text, first.characters());
    return new Formula(
        id, wording, formula.length(), formula.support(), formula.occurrences(), variantOf);
  }

  private int documents(Uses uses) {
    int documents = 0;
    for (int i = 0; i < uses.size(); i++) {
      boolean next = i == 0 || uses.document(i) != uses.document(i - 1);
      documents += next && evidence.test(uses.document(i)) ? 1 : 0;
    }
    return documents;
  }
}
