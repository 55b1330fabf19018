package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taohua.text.Corpus;

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
    return of(corpus, kinships, List.of());
  }

  /**
   * The same with families of passages inside of longer paragraphs, of at least three officials:
   * what two share is a finding, no template. Those that another family tells are left out.
   *
   * @param passages that may belong together
   */
  public static List<Family> of(Corpus corpus, List<Kin> kinships, List<Kin> passages) {
    List<Family> found = new ArrayList<>(families(corpus, kinships));
    Comparator<Family> order =
        Comparator.comparingInt((Family family) -> -family.officials())
            .thenComparingInt(family -> -family.witnesses().size())
            .thenComparing(family -> first(corpus, family))
            .thenComparing(Family::template);
    families(corpus, passages).stream()
        .filter(family -> family.officials() >= FEWEST_OFFICIALS)
        .sorted(order)
        .filter(family -> found.stream().noneMatch(other -> tells(other, family)))
        .forEach(found::add);
    found.sort(order);
    List<Family> numbered = new ArrayList<>();
    for (Family family : found) {
      numbered.add(family.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  private static List<Family> families(Corpus corpus, List<Kin> kinships) {
    return Clusters.of(corpus, new KinGraph(corpus, kinships)).parallelStream()
        .map(cluster -> Templates.family(corpus, cluster))
        .toList();
  }

  /** Whether each witness of one overlaps a witness of the other. */
  private static boolean tells(Family other, Family one) {
    return one.witnesses().stream()
        .allMatch(witness -> other.witnesses().stream().anyMatch(has -> overlap(has, witness)));
  }

  private static boolean overlap(Witness a, Witness b) {
    return a.document() == b.document()
        && a.paragraph() == b.paragraph()
        && a.part().overlaps(b.part());
  }

  /** Its first paragraph by document id: sorts as text, since ids and numbers have one form. */
  private static String first(Corpus corpus, Family family) {
    return family.witnesses().stream()
        .map(
            witness ->
                corpus.document(witness.document()).id()
                    + String.format("\n%08d\n%08d", witness.paragraph(), witness.part().start()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
