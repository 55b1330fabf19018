package taohua.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.DocumentIds;

/**
 * Clusters of near-duplicate paragraphs and passages with their templates.
 *
 * <p>A paragraph belongs to a family if it resembles the one in the family's centre; the others are
 * aligned with that one (centre-star, Gusfield 1993, doi:10.1007/BF02460299). Text is fixed where
 * four fifths of the officials agree; where they do not, or where numbers differ, is a slot.
 */
public final class Families {
  private static final int FEWEST_OFFICIALS = 3;

  private Families() {}

  /**
   * The families of at least two officials: most officials first, then most witnesses, then by the
   * id of the first document. The order of documents and of kinships changes nothing else.
   *
   * @param kinships paragraphs that may belong together
   */
  public static List<Family> of(Corpus corpus, List<Kin> kinships) {
    return of(corpus, kinships, List.of(), Workers.ALONE);
  }

  /**
   * The same with families of passages inside of longer paragraphs, of at least three officials:
   * what two share is a finding, no template. Those that another family tells are left out.
   *
   * @param passages that may belong together
   */
  public static List<Family> of(
      Corpus corpus, List<Kin> kinships, List<Kin> passages, Workers workers) {
    Comparator<Family> order =
        Comparator.comparingInt((Family family) -> -family.officials())
            .thenComparingInt(family -> -family.witnesses().size())
            .thenComparing(family -> first(corpus, family), byPlace(corpus))
            .thenComparing(Family::template);
    List<Family> inner = new ArrayList<>(families(corpus, passages, workers));
    inner.removeIf(family -> family.officials() < FEWEST_OFFICIALS);
    inner.sort(order);
    FamilyCover told = new FamilyCover();
    families(corpus, kinships, workers).forEach(told::add);
    for (Family family : inner) {
      if (!told.tells(family)) {
        told.add(family);
      }
    }
    List<Family> found = told.families();
    found.sort(order);
    List<Family> numbered = new ArrayList<>();
    for (Family family : found) {
      numbered.add(family.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  private static List<Family> families(Corpus corpus, List<Kin> kinships, Workers workers) {
    List<Cluster> clusters = Clusters.of(corpus, new KinGraph(corpus, kinships));
    return workers.map(clusters.size(), i -> Templates.family(corpus, clusters.get(i)));
  }

  private static Witness first(Corpus corpus, Family family) {
    return Collections.min(family.witnesses(), byPlace(corpus));
  }

  private static Comparator<Witness> byPlace(Corpus corpus) {
    return Comparator.comparing(
            (Witness witness) -> corpus.document(witness.document()).id(), DocumentIds.ORDER)
        .thenComparingInt(Witness::paragraph)
        .thenComparingInt(witness -> witness.part().start());
  }
}
