package taohua.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import taohua.text.Span;

/**
 * A page: its lines, cut to units, each with what is seen of it and what it is.
 *
 * @param text in simplified characters
 * @param labels as many as units
 */
record Page(
    String text,
    List<Line> lines,
    List<Unit> units,
    List<Set<Trait>> traits,
    List<UnitLabel> labels) {

  static Page of(String text, List<Span> links, Weights weights) {
    List<Line> lines = PageNumbers.strip(Line.of(text));
    List<Unit> units = Units.of(lines);
    List<Set<Trait>> traits = PageTraits.of(lines, units, links);
    List<UnitLabel> labels =
        traits.stream().anyMatch(one -> one.contains(Trait.PROSE))
            ? Decoder.decode(traits, weights, Parts.fix(units, traits))
            : wholly(units.size());
    Page page = new Page(text, lines, units, traits, labels);
    Corrections.make(page);
    return page;
  }

  /** Of a text without a sentence, such as a list, nothing can be told apart. */
  private static List<UnitLabel> wholly(int size) {
    return new ArrayList<>(Collections.nCopies(size, UnitLabel.BODY));
  }

  int size() {
    return units.size();
  }

  boolean has(int at, Trait trait) {
    return at >= 0 && at < size() && traits.get(at).contains(trait);
  }

  boolean is(int at, UnitLabel label) {
    return at >= 0 && at < size() && labels.get(at) == label;
  }
}
