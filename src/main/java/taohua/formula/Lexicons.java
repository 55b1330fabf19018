package taohua.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import taohua.align.Alignment;
import taohua.baseline.Baseline;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Fragments;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.Wording;

/**
 * Lists the common language of a corpus: all closed phrases.
 *
 * <p>Listed is what enough officials use independently.
 *
 * <p>A <em>phrase</em> is a string of characters within one sentence that in at least one of its
 * occurrences starts and ends at the border of a word, does not open with a word like 的 or 和 and
 * does not close with one like 的 or 在. Its officials are all in whose texts the string occurs, in
 * whatever words. It is a <em>formula</em> if it has enough Han characters and officials, and no
 * longer phrase that contains it has the same officials. Occurrences of one formula do not overlap:
 * from left to right, each starts after the one before has ended.
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
  private final Evidence evidence;
  private final Testimony testimony;
  private final FormulaOptions options;

  private Lexicons(Corpus corpus, Testimony testimony, FormulaOptions options) {
    this.corpus = corpus;
    evidence = new Evidence(corpus, testimony.evidence());
    this.testimony = testimony;
    this.options = options;
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
    return build(corpus, shared, Testimony.of(evidence), options);
  }

  /**
   * The same with baselines: of each the phrases that documents share, too, whoever of the corpus
   * uses them.
   */
  public static Lexicon build(
      Corpus corpus, List<Alignment> shared, Testimony testimony, FormulaOptions options) {
    return new Lexicons(corpus, testimony, options).build(shared);
  }

  private Lexicon build(List<Alignment> shared) {
    List<Formula> formulas = new ArrayList<>();
    for (PhraseSearch.Found found : PhraseSearch.in(evidence, options)) {
      formulas.add(formula(found));
    }
    Set<String> own = new HashSet<>();
    formulas.forEach(formula -> own.add(normalised(formula)));
    addKnown(formulas, own);
    formulas.sort(ORDER);
    countIndependent(formulas, shared);
    keepIndependent(formulas);
    removeNested(formulas, own);
    int[] headings =
        Variants.headings(
            formulas.stream().map(this::normalised).toList(),
            formulas.stream().map(this::core).toList());
    for (int i = 0; i < headings.length; i++) {
      formulas.set(i, listed(formulas.get(i), i + 1, headings[i] + 1));
    }
    return lexicon(formulas);
  }

  /** Leaves what enough officials use independently, by the corpus or by a baseline. */
  private void keepIndependent(List<Formula> formulas) {
    Lexicon all = lexicon(formulas);
    int needed = options.officialsNeeded(evidence.officials());
    formulas.removeIf(formula -> all.independent(formula) < needed);
    number(formulas);
  }

  private static void number(List<Formula> formulas) {
    for (int i = 0; i < formulas.size(); i++) {
      formulas.set(i, formulas.get(i).withId(i + 1));
    }
  }

  private Lexicon lexicon(List<Formula> formulas) {
    return new Lexicon(formulas, evidence.officials(), counts(formulas));
  }

  /** Adds the phrases of the baselines that the corpus does not list by itself. */
  private void addKnown(List<Formula> formulas, Set<String> own) {
    Set<String> listed = new HashSet<>(own);
    for (Baseline known : testimony.baselines().all()) {
      for (PhraseSearch.Found found :
          KnownPhrases.in(evidence, testimony.targets(), known, options)) {
        Formula formula = formula(found);
        if (listed.add(normalised(formula))) {
          formulas.add(formula);
        }
      }
    }
  }

  /** Removes what only a baseline lists and a longer phrase that labels text says anyway. */
  private void removeNested(List<Formula> formulas, Set<String> own) {
    Lexicon counted = lexicon(formulas);
    BitSet labelling = new BitSet();
    BitSet known = new BitSet();
    for (int i = 0; i < formulas.size(); i++) {
      Formula formula = formulas.get(i);
      labelling.set(i, CommonLanguage.labels(counted, formula, options));
      known.set(i, !own.contains(normalised(formula)));
    }
    BitSet nested = Nested.of(corpus, formulas, labelling, known);
    formulas.removeIf(formula -> nested.get(formula.id() - 1));
  }

  private BaselineCounts counts(List<Formula> formulas) {
    return BaselineCounts.of(
        testimony.baselines(), formulas.stream().map(this::normalised).toList());
  }

  private Formula formula(PhraseSearch.Found found) {
    Passage first = found.uses().get(0);
    String wording = Wording.of(corpus.document(first.document()), text(first), first.characters());
    Formula.Support support =
        new Formula.Support(found.officials(), found.officials(), documents(found.uses()));
    return new Formula(0, wording, first.characters().length(), support, found.uses(), 0);
  }

  private int documents(Uses uses) {
    int documents = 0;
    for (int i = 0; i < uses.size(); i++) {
      boolean next = i == 0 || uses.document(i) != uses.document(i - 1);
      documents += next && evidence.holds(uses.document(i)) ? 1 : 0;
    }
    return documents;
  }

  private String normalised(Formula formula) {
    Passage first = formula.occurrences().get(0);
    return text(first).characters(first.characters());
  }

  private String core(Formula formula) {
    Passage first = formula.occurrences().get(0);
    Document document = corpus.document(first.document());
    Span core = Fragments.core(document, text(first), first.characters());
    return text(first).characters(core);
  }

  /** Marks are paired only now: the order of the lexicon is that of the bare wordings. */
  private Formula listed(Formula formula, int id, int variantOf) {
    Passage first = formula.occurrences().get(0);
    Document document = corpus.document(first.document());
    String wording = Wording.inPairs(document, text(first), first.characters());
    return formula.listed(id, variantOf, wording);
  }

  private NormalText text(Passage passage) {
    return corpus.text(passage.document());
  }

  /**
   * Counts independent users. What so many use that it is language beyond doubt makes no passage
   * longer: a salutation that all continue alike for a few words is not one long passage that each
   * took from another.
   */
  private void countIndependent(List<Formula> formulas, List<Alignment> shared) {
    number(formulas);
    int least = Math.max(BEYOND_DOUBT, options.officialsNeeded(evidence.officials()));
    FormulaOptions strict =
        new FormulaOptions(options.minLength(), least, BEYOND_DOUBT_CHARACTERS_PER_OFFICIAL);
    CommonLanguage beyondDoubt = CommonLanguage.of(corpus, lexicon(formulas), strict);
    SharedPassages passages = new SharedPassages(corpus, shared, beyondDoubt);
    Independence independence = new Independence(evidence, passages, options);
    formulas.replaceAll(formula -> formula.independent(independence.count(formula.occurrences())));
  }
}
