package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.text.Corpus;

/**
 * Clusters of near-duplicate paragraphs with their templates.
 *
 * <p>A paragraph belongs to a family if it resembles the one in the family's centre; the others are
 * aligned with that one (centre-star, Gusfield 1993, doi:10.1007/BF02460299). Text is fixed where
 * four fifths of the officials agree; where they do not, or where numbers differ, is a slot.
 */
public final class Families {
  private Families() {}

  /**
   * The families of at least two officials: most officials first, then most witnesses, then by the
   * id of the first document. The order of documents and of kinships changes nothing else.
   *
   * @param kinships paragraphs that may belong together
   */
  public static List<Family> of(Corpus corpus, List<Kin> kinships) {
    List<Family> found =
        new ArrayList<>(
            Clusters.of(corpus, new KinGraph(corpus, kinships)).parallelStream()
                .map(cluster -> Templates.family(corpus, cluster))
                .toList());
    found.sort(
        Comparator.comparingInt((Family family) -> -family.officials())
            .thenComparingInt(family -> -family.witnesses().size())
            .thenComparing(family -> first(corpus, family))
            .thenComparing(Family::template));
    List<Family> numbered = new ArrayList<>();
    for (Family family : found) {
      numbered.add(family.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  /** Its first paragraph by document id: sorts as text, since ids and numbers have one form. */
  private static String first(Corpus corpus, Family family) {
    return family.witnesses().stream()
        .map(
            witness ->
                corpus.document(witness.document()).id()
                    + String.format("\n%08d", witness.paragraph()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
