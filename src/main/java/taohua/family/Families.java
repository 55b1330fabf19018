package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.text.Corpus;

/**
 * Clusters of near-duplicate paragraphs: the connected components of kinship among different
 * officials.
 */
public final class Families {
  private final Corpus corpus;
  private final Map<Kin.Place, Kin.Place> parents = new HashMap<>();

  private Families(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The families of at least two officials: most officials first, then most witnesses, then by
   * place.
   */
  public static List<Family> of(Corpus corpus, List<Kin> kinships) {
    Families families = new Families(corpus);
    for (Kin kin : kinships) {
      families.unite(kin);
    }
    return families.components();
  }

  // The root of a component is its first place, so the order of kinships does not matter.
  private void unite(Kin kin) {
    Kin.Place a = root(kin.a());
    Kin.Place b = root(kin.b());
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parents.put(a, b);
    }
  }

  private Kin.Place root(Kin.Place place) {
    Kin.Place at = place;
    for (Kin.Place up = parents.putIfAbsent(at, at); up != null && !up.equals(at); ) {
      at = up;
      up = parents.get(at);
    }
    parents.put(place, at);
    return at;
  }

  private List<Family> components() {
    Map<Kin.Place, List<Kin.Place>> components = new TreeMap<>();
    for (Kin.Place place : List.copyOf(parents.keySet())) {
      components.computeIfAbsent(root(place), root -> new ArrayList<>()).add(place);
    }
    List<Family> found = new ArrayList<>();
    for (List<Kin.Place> component : components.values()) {
      component.sort(Comparator.naturalOrder());
      int officials = officials(component);
      if (officials > 1) {
        found.add(family(component, officials));
      }
    }
    found.sort(
        Comparator.comparingInt((Family family) -> -family.officials())
            .thenComparingInt(family -> -family.witnesses().size())
            .thenComparingInt(family -> family.witnesses().get(0).document())
            .thenComparingInt(family -> family.witnesses().get(0).paragraph()));
    List<Family> numbered = new ArrayList<>();
    for (Family family : found) {
      int id = numbered.size() + 1;
      numbered.add(new Family(id, family.template(), family.officials(), family.witnesses()));
    }
    return numbered;
  }

  private int officials(List<Kin.Place> component) {
    return (int)
        component.stream().mapToInt(place -> corpus.official(place.document())).distinct().count();
  }

  private Family family(List<Kin.Place> component, int officials) {
    List<Witness> witnesses =
        component.stream()
            .map(place -> new Witness(place.document(), place.paragraph(), List.of()))
            .toList();
    return new Family(0, commonest(component), officials, witnesses);
  }

  /** The text that most paragraphs have to the character; of equals the first. */
  private String commonest(List<Kin.Place> component) {
    Map<String, Integer> counts = new HashMap<>();
    for (Kin.Place place : component) {
      counts.merge(normal(place), 1, Integer::sum);
    }
    Kin.Place commonest = component.get(0);
    for (Kin.Place place : component) {
      int count = counts.getOrDefault(normal(place), 0);
      commonest = count > counts.getOrDefault(normal(commonest), 0) ? place : commonest;
    }
    var document = corpus.document(commonest.document());
    return document.paragraphs().get(commonest.paragraph()).text(document.text());
  }

  private String normal(Kin.Place place) {
    var text = corpus.text(place.document());
    return text.characters(text.paragraph(place.paragraph()));
  }
}
