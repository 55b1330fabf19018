package taohua.family;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import taohua.text.PackedPair;
import taohua.text.Span;

/** Which families tell of which text, to know those that tell nothing new. */
final class FamilyCover {
  private record Part(Span characters, int family) {}

  private final Long2ObjectOpenHashMap<List<Part>> byParagraph = new Long2ObjectOpenHashMap<>();
  private final List<Family> families = new ArrayList<>();

  void add(Family family) {
    for (Witness witness : family.witnesses()) {
      byParagraph
          .computeIfAbsent(paragraph(witness), paragraph -> new ArrayList<>(1))
          .add(new Part(witness.part(), families.size()));
    }
    families.add(family);
  }

  /** Whether each witness of a family overlaps a witness of one and the same that was added. */
  boolean tells(Family family) {
    BitSet telling = new BitSet();
    telling.set(0, families.size());
    for (Witness witness : family.witnesses()) {
      BitSet overlapping = new BitSet();
      for (Part part : byParagraph.getOrDefault(paragraph(witness), List.of())) {
        if (part.characters.overlaps(witness.part())) {
          overlapping.set(part.family);
        }
      }
      telling.and(overlapping);
      if (telling.isEmpty()) {
        return false;
      }
    }
    return !telling.isEmpty();
  }

  /** All that were added, in that order. */
  List<Family> families() {
    return new ArrayList<>(families);
  }

  private static long paragraph(Witness witness) {
    return PackedPair.of(witness.document(), witness.paragraph());
  }
}
