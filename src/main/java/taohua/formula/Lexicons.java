package taohua.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import taohua.align.Alignment;
import taohua.baseline.Baseline;
import taohua.language.Characters;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Wording;

/**
 * Lists the common language of a corpus: all closed phrases.
 *
 * <p>Listed is what enough officials use independently.
 *
 * <p>A <em>phrase</em> is a string of characters within one sentence that in at least one of its
 * occurrences starts and ends at the border of a word, does not open with a word like 的 or 和 and
 * does not close with one like 的 or 在. Its officials are all in whose texts the string occurs, in
 * whatever words. It is <em>closed</em> if it has enough Han characters and officials, and no
 * longer phrase that contains it has the same officials. All closed phrases may label text.
 * Occurrences of one do not overlap: from left to right, each starts after the one before has
 * ended.
 *
 * <p>A <em>formula</em>, which is listed, is a closed phrase among those that in at least one
 * occurrence are {@linkplain taohua.formula.whole.Wholes wholes}, and stands alone in enough of
 * them, see {@link Standalone}.
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
  private final WholePhrases wholes;
  private final Workers workers;

  private Lexicons(Corpus corpus, Testimony testimony, FormulaOptions options, Workers workers) {
    this.corpus = corpus;
    evidence = new Evidence(corpus, testimony.evidence(), testimony.further());
    this.testimony = testimony;
    this.options = options;
    wholes = new WholePhrases(corpus);
    this.workers = workers;
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
    return build(corpus, shared, testimony, options, Workers.ALONE);
  }

  /** The same by several threads; the lexicon is the same for any number. */
  public static Lexicon build(
      Corpus corpus,
      List<Alignment> shared,
      Testimony testimony,
      FormulaOptions options,
      Workers workers) {
    return new Lexicons(corpus, testimony, options, workers).build(shared);
  }

  private Lexicon build(List<Alignment> shared) {
    PhraseSearch.Result found = PhraseSearch.in(evidence, testimony, wholes, options, workers);
    List<KnownPhrases> known = new ArrayList<>();
    for (Baseline baseline : testimony.baselines().all()) {
      known.add(KnownPhrases.of(evidence, testimony, baseline, options, workers));
    }
    Draft phrases = new Draft(found.phrases(), known.stream().map(KnownPhrases::phrases).toList());
    Counter counter = new Counter(phrases, shared);
    Draft listed =
        new Draft(found.wholes(), known.stream().map(all -> all.wholes(wholes)).toList());
    phrases.finish(counter);
    Standalone alone = standalone();
    listed.keep(alone::holds);
    number(listed.formulas);
    listed.finish(counter);
    return lexicon(headed(listed.formulas), phrases.formulas);
  }

  private Standalone standalone() {
    return new Standalone(corpus, evidence, wholes, options.officialsNeeded(evidence.officials()));
  }

  /** Groups near-variants; ids are the ranks from 1. */
  private List<Formula> headed(List<Formula> formulas) {
    int[] headings = Variants.headings(formulas.stream().map(this::normalised).toList());
    return workers.map(headings.length, i -> listed(formulas.get(i), i + 1, headings[i] + 1));
  }

  /** Gives each phrase the id of its formula, or one behind the last. */
  private Lexicon lexicon(List<Formula> listed, List<Formula> phrases) {
    Entries entries = new Entries(options.minLength());
    listed.forEach(formula -> entries.add(normalised(formula), formula.id()));
    List<Formula> all = new ArrayList<>();
    List<Formula> counted = new ArrayList<>(listed);
    for (Formula phrase : phrases) {
      int id = entries.idOf(normalised(phrase), counted.size() + 1);
      all.add(phrase.withId(id));
      if (id > counted.size()) {
        counted.add(phrase.withId(id));
      }
    }
    return lexicon(listed).with(all, entries.ofOthers(), counts(counted));
  }

  private Lexicon lexicon(List<Formula> formulas) {
    return new Lexicon(formulas, evidence.officials(), counts(formulas));
  }

  /** Phrases on their way to a list. */
  private final class Draft {
    final List<Formula> formulas = new ArrayList<>();
    // Of those the ones that the corpus lists by itself.
    private final Set<String> own = new HashSet<>();

    Draft(List<PhraseSearch.Found> found, List<List<PhraseSearch.Found>> known) {
      formulas.addAll(workers.map(found.size(), i -> formula(found.get(i))));
      formulas.forEach(formula -> own.add(normalised(formula)));
      addKnown(known);
      formulas.sort(ORDER);
      number(formulas);
    }

    /** Adds the phrases of the baselines that the corpus does not list by itself. */
    private void addKnown(List<List<PhraseSearch.Found>> known) {
      Set<String> listed = new HashSet<>(own);
      for (List<PhraseSearch.Found> found : known) {
        for (PhraseSearch.Found phrase : found) {
          Formula formula = formula(phrase);
          if (listed.add(normalised(formula))) {
            formulas.add(formula);
          }
        }
      }
    }

    /** Leaves what enough officials use independently, by the corpus or by a baseline. */
    void finish(Counter counter) {
      counter.countAll(formulas);
      Lexicon all = lexicon(formulas);
      int needed = options.officialsNeeded(evidence.officials());
      formulas.removeIf(formula -> all.independent(formula) < needed);
      number(formulas);
      removeNested();
      number(formulas);
    }

    void keep(Predicate<Formula> wanted) {
      boolean[] keeps = new boolean[formulas.size()];
      workers.each(keeps.length, i -> keeps[i] = wanted.test(formulas.get(i)));
      List<Formula> kept =
          IntStream.range(0, keeps.length).filter(i -> keeps[i]).mapToObj(formulas::get).toList();
      formulas.clear();
      formulas.addAll(kept);
    }

    /** Removes what only a baseline lists and a longer phrase that labels text says anyway. */
    private void removeNested() {
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
  }

  private static void number(List<Formula> formulas) {
    for (int i = 0; i < formulas.size(); i++) {
      formulas.set(i, formulas.get(i).withId(i + 1));
    }
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

  /**
   * Written as the first use that is a whole writes it, in simplified characters if any use is.
   * Marks are paired only now: the order of the lexicon is that of the bare wordings.
   */
  private Formula listed(Formula formula, int id, int variantOf) {
    List<Passage> uses = formula.occurrences();
    Passage first =
        uses.stream()
            .filter(use -> wholes.isWhole(use.document(), use.characters()))
            .findFirst()
            .orElse(uses.get(0));
    String wording = written(first);
    boolean isTraditional =
        !isSimplified(wording)
            && uses.stream().map(this::written).noneMatch(Lexicons::isSimplified);
    return formula.listed(id, variantOf, isTraditional ? wording : Characters.simplify(wording));
  }

  private static boolean isSimplified(String written) {
    return written.equals(Characters.simplify(written));
  }

  private String written(Passage use) {
    return Wording.inPairs(corpus.document(use.document()), text(use), use.characters());
  }

  private NormalText text(Passage passage) {
    return corpus.text(passage.document());
  }

  /**
   * Counts independent users, of each phrase once. What so many use that it is language beyond
   * doubt makes no passage longer: a salutation that all continue alike for a few words is not one
   * long passage that each took from another.
   */
  private final class Counter {
    private final SharedPassages passages;
    private final Map<String, Integer> known = new HashMap<>();

    Counter(Draft phrases, List<Alignment> shared) {
      int least = Math.max(BEYOND_DOUBT, options.officialsNeeded(evidence.officials()));
      FormulaOptions strict =
          new FormulaOptions(options.minLength(), least, BEYOND_DOUBT_CHARACTERS_PER_OFFICIAL);
      CommonLanguage beyondDoubt = CommonLanguage.of(corpus, lexicon(phrases.formulas), strict);
      passages = new SharedPassages(corpus, shared, beyondDoubt, workers);
    }

    void countAll(List<Formula> formulas) {
      List<String> characters = formulas.stream().map(Lexicons.this::normalised).toList();
      int[] news =
          IntStream.range(0, characters.size())
              .filter(i -> known.putIfAbsent(characters.get(i), 0) == null)
              .toArray();
      int[] counts = new int[news.length];
      workers.each(
          news.length,
          () -> {
            Independence independence = new Independence(evidence, passages, options);
            return i -> counts[i] = independence.count(formulas.get(news[i]).occurrences());
          });
      for (int i = 0; i < news.length; i++) {
        known.put(characters.get(news[i]), counts[i]);
      }
      for (int i = 0; i < characters.size(); i++) {
        formulas.set(i, formulas.get(i).independent(known.getOrDefault(characters.get(i), 0)));
      }
    }
  }
}
