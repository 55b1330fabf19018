package taohua.formula;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The common language of a corpus. Immutable and safe for threads. */
public final class Lexicon {
  public static final Lexicon EMPTY = new Lexicon(List.of(), 0);

  private final List<Formula> formulas;
  private final List<Formula> phrases;
  private final int officials;
  private final BaselineCounts baseline;
  // Of each phrase that is not listed, by its id, the formula that tells of it.
  private final Int2IntOpenHashMap entries;
  // To tell a kind takes longer than to write a formula down, and several pages ask.
  private final Map<Integer, Kind> kinds = new ConcurrentHashMap<>();

  /**
   * @param formulas most officials first, then longest, then by text
   * @param officials how many officials the evidence comes from
   */
  public Lexicon(List<Formula> formulas, int officials) {
    this(formulas, officials, BaselineCounts.NONE);
  }

  /**
   * @param formulas most officials first, then longest, then by text
   * @param officials how many officials the evidence comes from
   * @param baseline what is known of the formulas beside that evidence
   */
  public Lexicon(List<Formula> formulas, int officials, BaselineCounts baseline) {
    this(formulas, formulas, new Int2IntOpenHashMap(), officials, baseline);
  }

  private Lexicon(
      List<Formula> formulas,
      List<Formula> phrases,
      Int2IntOpenHashMap entries,
      int officials,
      BaselineCounts baseline) {
    this.formulas = List.copyOf(formulas);
    this.phrases = List.copyOf(phrases);
    this.entries = entries;
    this.officials = officials;
    this.baseline = baseline;
  }

  /**
   * The same with more phrases than are listed.
   *
   * @param phrases what labels text, most officials first; a phrase that is listed has the id of
   *     its formula, another one a greater id than all these
   * @param entries of each of the others, by its id, the id of the formula that tells of it, if
   *     there is one
   * @param counts what is known of all of them beside the evidence
   */
  Lexicon with(List<Formula> phrases, Int2IntOpenHashMap entries, BaselineCounts counts) {
    return new Lexicon(formulas, phrases, entries, officials, counts);
  }

  /** The same in other words, without what tells whose baselines were asked. */
  public Lexicon anonymous(UnaryOperator<Formula> renamed) {
    return new Lexicon(
        formulas.stream().map(renamed).toList(),
        phrases.stream().map(renamed).toList(),
        entries,
        officials,
        baseline.anonymous());
  }

  /** What one would print: phrases that a reader takes for wholes. */
  public List<Formula> formulas() {
    return formulas;
  }

  /**
   * All phrases that are counted and may label text: most are formulas, the others are no wholes,
   * such as the end of a clause and the beginning of the next, and have ids of their own.
   */
  public List<Formula> phrases() {
    return phrases;
  }

  /** Whether the phrase of an id is listed. */
  public boolean lists(int phrase) {
    return phrase > 0 && phrase <= formulas.size();
  }

  /** The id of the formula that tells of the phrase of an id, or that id if none does. */
  int entry(int phrase) {
    return entries.getOrDefault(phrase, phrase);
  }

  public int officials() {
    return officials;
  }

  /** How many officials the largest evidence comes from: its own or a baseline's. */
  public int mostOfficials() {
    return Math.max(officials, baseline.baselines().officials());
  }

  /** What is known of its formulas beside its evidence. */
  public BaselineCounts baseline() {
    return baseline;
  }

  /**
   * How many officials are sure to use a formula independently: its own evidence's or a baseline's,
   * whichever are more; the two may be the same people.
   */
  public int independent(Formula formula) {
    return Math.max(formula.support().independent(), baseline.of(formula.id()).independent());
  }

  /** The kind of one of its formulas. */
  public Kind kind(Formula formula) {
    return kinds.computeIfAbsent(formula.id(), id -> Kind.of(formula.text()));
  }
}
