package taohua.engine;

import taohua.intake.Gathered;

/**
 * Documents beside those that are compared.
 *
 * @param background more evidence of what is common language; never a source
 * @param allowed text that anybody may use, such as a superior's template, an outline or a law
 */
public record Supplements(Gathered background, Gathered allowed) {
  public static final Supplements NOTHING = new Supplements(Gathered.NOTHING, Gathered.NOTHING);
}
