package taohua.judge;

import java.util.Arrays;
import java.util.List;
import taohua.align.AlignOptions;
import taohua.parallel.Workers;

/**
 * What each passage of a corpus counts as while all passages count, under one or several options:
 * the reasons of the characters are then the same for all, and what a passage says is weighed once.
 * Immutable, and safe for threads.
 */
public final class FirstRound {
  private final Material material;
  private final Marks[] marks;
  private final List<AlignOptions> options;
  // By option and rank of the passage.
  private final Verdict[][] verdicts;

  private FirstRound(Material material, List<AlignOptions> options, Workers workers) {
    this.material = material;
    this.options = List.copyOf(options);
    SharedByDocument shared = material.shared();
    marks = new Marks[material.corpus().size()];
    workers.each(
        marks.length,
        d -> {
          if (!shared.of(d).isEmpty()) {
            marks[d] = material.marks(d, shared, rank -> true);
          }
        });
    verdicts = new Verdict[options.size()][shared.size()];
    workers.each(
        shared.size(),
        rank -> {
          Evidence evidence = material.evidence(shared.get(rank), marks);
          for (int i = 0; i < verdicts.length; i++) {
            Verdict verdict = Verdict.of(evidence, options.get(i));
            // Under most options most passages count as the same.
            boolean isAsBefore = i > 0 && verdict.equals(verdicts[i - 1][rank]);
            verdicts[i][rank] = isAsBefore ? verdicts[i - 1][rank] : verdict;
          }
        });
  }

  /** The first round of a material under each of some options. */
  public static FirstRound of(Material material, List<AlignOptions> options, Workers workers) {
    return new FirstRound(material, options, workers);
  }

  /** What is judged. */
  public Material material() {
    return material;
  }

  /**
   * What is found under one of the options.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public Judgement judgement(AlignOptions option, Workers workers) {
    if (!options.contains(option)) {
      throw new IllegalArgumentException(option + " is none of " + options);
    }
    return new Rounds(this, option, workers).judgement();
  }

  /** The reasons of every document that shares something; a copy. */
  Marks[] marks() {
    return marks.clone();
  }

  /** The verdict on every passage, by its rank; a copy. */
  Verdict[] verdicts(AlignOptions option) {
    Verdict[] first = verdicts[options.indexOf(option)];
    return Arrays.copyOf(first, first.length);
  }
}
