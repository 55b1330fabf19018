package taohua.engine;

import taohua.baseline.Baselines;
import taohua.intake.Gathered;

/**
 * What is at hand beside the documents that are compared.
 *
 * @param background more evidence of what is common language; never a source
 * @param allowed text that anybody may use, such as a superior's template, an outline or a law
 * @param baselines evidence of what is common language without its texts
 */
public record Supplements(Gathered background, Gathered allowed, Baselines baselines) {
  public static final Supplements NOTHING = new Supplements(Gathered.NOTHING, Gathered.NOTHING);

  /** Documents alone. */
  public Supplements(Gathered background, Gathered allowed) {
    this(background, allowed, Baselines.NONE);
  }
}
