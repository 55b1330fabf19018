package taohua.family;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the places where witnesses differ become: slots of whole words, whole dates and numbers with
 * their units; and light edits of single witnesses.
 *
 * @param slots in order, disjoint
 * @param edits in order, disjoint, apart from slots: fixed, but one witness words it otherwise
 */
record SlotShapes(List<Region> slots, List<Region> edits) {
  SlotShapes {
    slots = List.copyOf(slots);
    edits = List.copyOf(edits);
  }

  /**
   * The shapes of a cluster: numbers and dates as one region each, light edits of one witness
   * apart, slots grown to whole words, and slots joined across what only chance holds apart.
   * Numbers are joined first: 2023年 is then one region that names a date, and a witness who changed
   * it alone fills a slot, where the bare 年 would pass for a light edit.
   */
  static SlotShapes of(Cluster cluster) {
    List<Region> differing = NumberSlots.joined(cluster, Columns.differing(cluster));
    Map<Boolean, List<Region>> byEdit =
        differing.stream()
            .collect(Collectors.partitioningBy(region -> LightEdits.is(cluster, region)));
    List<Region> edits = byEdit.getOrDefault(true, List.of());
    List<Region> slots = byEdit.getOrDefault(false, List.of());
    List<Region> words = WordSlots.of(cluster, slots, edits);
    return new SlotShapes(Islands.joined(cluster, words, edits), edits);
  }
}
