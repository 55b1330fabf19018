package taohua.family;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import taohua.text.Corpus;
import taohua.text.DocumentIds;
import taohua.text.NormalText;

/**
 * Which variants are kin. Variants are numbered in the order of the ids of their documents, so that
 * nothing depends on the order in which documents or kinships come.
 */
final class KinGraph {
  private final List<Variant> variants = new ArrayList<>();
  private final List<IntArrayList> neighbours = new ArrayList<>();

  KinGraph(Corpus corpus, List<Kin> kinships) {
    Map<Kin.Place, Integer> numbers = number(corpus, kinships);
    for (int v = 0; v < variants.size(); v++) {
      neighbours.add(new IntArrayList());
    }
    for (Kin kin : kinships) {
      int a = numbers.getOrDefault(kin.a(), 0);
      int b = numbers.getOrDefault(kin.b(), 0);
      if (a != b) {
        neighbours.get(a).add(b);
        neighbours.get(b).add(a);
      }
    }
    neighbours.forEach(KinGraph::sortDistinct);
  }

  int size() {
    return variants.size();
  }

  Variant variant(int index) {
    return variants.get(index);
  }

  /** The kin of a variant, ascending. */
  IntArrayList neighbours(int index) {
    return neighbours.get(index);
  }

  private Map<Kin.Place, Integer> number(Corpus corpus, List<Kin> kinships) {
    Comparator<Kin.Place> order =
        Comparator.comparing(
                (Kin.Place place) -> corpus.document(place.document()).id(), DocumentIds.ORDER)
            .thenComparing(Comparator.naturalOrder());
    TreeSet<Kin.Place> places = new TreeSet<>(order);
    for (Kin kin : kinships) {
      places.add(kin.a());
      places.add(kin.b());
    }
    Map<String, Integer> known = new HashMap<>();
    Map<Kin.Place, Integer> numbers = new HashMap<>();
    List<List<Kin.Place>> same = new ArrayList<>();
    for (Kin.Place place : places) {
      NormalText text = corpus.text(place.document());
      String characters = text.characters(place.characters(text));
      int number = known.computeIfAbsent(characters, unknown -> known.size());
      if (number == same.size()) {
        same.add(new ArrayList<>());
      }
      same.get(number).add(place);
      numbers.put(place, number);
    }
    for (List<Kin.Place> group : same) {
      Kin.Place first = group.get(0);
      variants.add(Variant.of(corpus.text(first.document()), group));
    }
    return numbers;
  }

  private static void sortDistinct(IntArrayList list) {
    list.sort(null);
    int kept = 0;
    for (int i = 0; i < list.size(); i++) {
      if (i == 0 || list.getInt(i) != list.getInt(i - 1)) {
        list.set(kept++, list.getInt(i));
      }
    }
    list.size(kept);
  }
}
