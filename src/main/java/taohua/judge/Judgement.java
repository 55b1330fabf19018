package taohua.judge;

import java.util.BitSet;
import java.util.List;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.formula.FormulaUse;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Span;

/**
 * What was found out of all that the documents of a corpus share: which passages are findings, and
 * the reasons of every character. A passage of which neither enough is reused nor most explains
 * itself is no finding, and its characters are no reuse. Immutable, and safe for threads.
 */
public final class Judgement {
  private final Corpus corpus;
  private final Explanations explanations;
  private final SharedByDocument all;
  private final SharedByDocument kept;
  private final BitSet counting;
  private final List<Finding> findings;
  private final Marks[] marks;

  /**
   * @param all every shared passage; what is no finding may still show where a quotation is from
   * @param kept those that are findings; the id of each is its rank, counted from 1
   * @param counting the ranks of those that are reuse; the others explain themselves
   * @param marks of every document
   */
  Judgement(
      Corpus corpus,
      Explanations explanations,
      SharedByDocument all,
      SharedByDocument kept,
      BitSet counting,
      List<Finding> findings,
      Marks[] marks) {
    this.corpus = corpus;
    this.explanations = explanations;
    this.all = all;
    this.kept = kept;
    this.counting = counting;
    this.findings = List.copyOf(findings);
    this.marks = marks;
  }

  /**
   * Judges the shared passages of a corpus, in whatever order they come.
   *
   * @param explanations what explains characters by itself
   * @param passages what knows the weight of characters
   */
  public static Judgement of(
      Corpus corpus,
      List<Shared> shared,
      Explanations explanations,
      PassageFinder passages,
      AlignOptions options,
      Workers workers) {
    Material material =
        Material.of(corpus, shared, explanations, passages, options.minBits(), workers);
    return of(material, options, workers);
  }

  /** The same where the passages are cut already. */
  public static Judgement of(Material material, AlignOptions options, Workers workers) {
    return FirstRound.of(material, List.of(options), workers).judgement(options, workers);
  }

  /** What was judged. */
  public Corpus corpus() {
    return corpus;
  }

  /** The passages that count, by target, place and source; their ids are their ranks from 1. */
  public List<Finding> findings() {
    return findings;
  }

  /** The labelled characters of a document; disjoint, by place. */
  public List<LabelledSpan> labels(int document) {
    LabelledSpans spans =
        new LabelledSpans(
            corpus.text(document),
            marks[document],
            findingOfEach(document),
            formulaOfEach(document));
    return PackedLabels.copyOf(spans.cut());
  }

  /** The label of every character. */
  public LabelMap labelMap() {
    return LabelMap.of(marks);
  }

  /** The figures of the documents. */
  public Ladders ladders() {
    return new Ladders(corpus, explanations, all, kept, counting, marks);
  }

  /** The first finding of each character, or 0; one that explains itself only if no other. */
  private int[] findingOfEach(int document) {
    int[] first = new int[marks[document].length()];
    for (int rank : kept.of(document)) {
      if (counting.get(rank)) {
        fillEmpty(first, kept.get(rank).matched(document), rank + 1);
      }
    }
    for (int rank : kept.of(document)) {
      if (!counting.get(rank) && kept.get(rank).target() == document) {
        fillEmpty(first, kept.get(rank).alignment().runs(), rank + 1);
      }
    }
    return first;
  }

  private static void fillEmpty(int[] numbers, List<Span> spans, int number) {
    for (Span span : spans) {
      for (int c = span.start(); c < span.end(); c++) {
        numbers[c] = numbers[c] == 0 ? number : numbers[c];
      }
    }
  }

  private int[] formulaOfEach(int document) {
    int[] formulas = new int[marks[document].length()];
    for (FormulaUse use : explanations.formulas().get(document)) {
      fillEmpty(formulas, List.of(use.characters()), use.formula());
    }
    return formulas;
  }
}
