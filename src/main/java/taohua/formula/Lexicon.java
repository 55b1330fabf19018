package taohua.formula;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The common language of a corpus. Immutable and safe for threads. */
public final class Lexicon {
  public static final Lexicon EMPTY = new Lexicon(List.of(), 0);

  private final List<Formula> formulas;
  private final int officials;
  private final BaselineCounts baseline;
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
    this.formulas = List.copyOf(formulas);
    this.officials = officials;
    this.baseline = baseline;
  }

  public List<Formula> formulas() {
    return formulas;
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
