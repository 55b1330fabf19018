package taohua.intake.page.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.intake.page.unit.Line;
import taohua.intake.page.unit.Observations;
import taohua.intake.page.unit.SharedLines;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;
import taohua.intake.page.unit.Unit;
import taohua.text.Span;

/** A page whose units each have a label. */
public final class Page {
  private final Observations seen;
  private final List<UnitLabel> labels;

  /** A page with labels that may still be changed; as many as it has units. */
  Page(Observations seen, List<UnitLabel> labels) {
    this.seen = seen;
    this.labels = new ArrayList<>(labels);
  }

  /**
   * Says what each unit of a page is.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   * @param links where it is a link, ascending and disjoint
   * @param shared what other pages of the run have as well
   */
  public static Page of(String text, List<Span> links, SharedLines shared) {
    return of(text, links, shared, Taught.shipped());
  }

  /** The same by other pages than those that taught what the program comes with. */
  static Page of(String text, List<Span> links, SharedLines shared, Taught taught) {
    Observations seen = Observations.of(text, links, taught.pairs());
    List<UnitLabel> labels =
        seen.traits().stream().anyMatch(one -> one.contains(Trait.PROSE))
            ? Decoder.decode(seen.traits(), taught.weights(), Parts.fix(seen))
            : wholly(seen.size());
    Page page = new Page(seen, labels);
    Corrections.make(page, shared);
    return page;
  }

  /** Of a text without a sentence, such as a list, nothing can be told apart. */
  private static List<UnitLabel> wholly(int size) {
    return Collections.nCopies(size, UnitLabel.BODY);
  }

  /** The text of the page. */
  public String text() {
    return seen.text();
  }

  /** Its lines that are not blank, in order. */
  public List<Line> lines() {
    return seen.lines();
  }

  /** How many units it has; none if it is blank. */
  public int size() {
    return seen.size();
  }

  /** A unit, from 0. */
  public Unit unit(int at) {
    return seen.units().get(at);
  }

  /** The label of a unit, from 0. */
  public UnitLabel label(int at) {
    return labels.get(at);
  }

  /** Whether a unit has a label; one before the first or behind the last has none. */
  public boolean is(int at, UnitLabel label) {
    return at >= 0 && at < size() && labels.get(at) == label;
  }

  /** Whether a unit has a trait; one before the first or behind the last has none. */
  boolean has(int at, Trait trait) {
    return seen.has(at, trait);
  }

  /** Whether a unit has one of some traits; one before the first or behind the last has none. */
  boolean hasAny(int at, Traits traits) {
    return at >= 0 && at < size() && seen.traits().get(at).containsAny(traits);
  }

  /** Gives the units from one up to another, without it, a label. */
  void label(int from, int to, UnitLabel label) {
    Collections.fill(labels.subList(from, Math.max(from, to)), label);
  }

  /** Gives a unit a label. */
  void label(int at, UnitLabel label) {
    labels.set(at, label);
  }
}
