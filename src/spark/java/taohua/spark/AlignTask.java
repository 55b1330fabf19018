package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import taohua.align.AlignedText;
import taohua.align.Aligner;
import taohua.align.Workspace;
import taohua.text.PackedPair;

/**
 * Pairs of documents that one task aligns: all targets are of one block of texts, all sources of
 * one.
 *
 * @param pairs packed, the target first
 * @param indices of each pair among all
 */
// Nobody compares tasks.
@SuppressWarnings("ArrayRecordComponent")
record AlignTask(int targets, int sources, long[] pairs, int[] indices) implements Serializable {
  /**
   * Cuts pairs into tasks, the same for the same texts.
   *
   * @param most bytes of texts that the pairs of a task have together, unless one has more
   */
  static List<AlignTask> of(long[] pairs, PreparedTexts texts, long most) {
    Map<Long, List<Integer>> byBlocks = new TreeMap<>();
    for (int i = 0; i < pairs.length; i++) {
      long blocks =
          PackedPair.of(
              texts.block(PackedPair.first(pairs[i])), texts.block(PackedPair.second(pairs[i])));
      byBlocks.computeIfAbsent(blocks, none -> new ArrayList<>()).add(i);
    }
    List<AlignTask> tasks = new ArrayList<>();
    byBlocks.forEach(
        (blocks, indices) -> {
          List<Integer> together = new ArrayList<>();
          long used = 0;
          for (int i : indices) {
            int size =
                texts.size(PackedPair.first(pairs[i])) + texts.size(PackedPair.second(pairs[i]));
            if (used > 0 && used + size > most) {
              tasks.add(of(blocks, together, pairs));
              together.clear();
              used = 0;
            }
            together.add(i);
            used += size;
          }
          tasks.add(of(blocks, together, pairs));
        });
    return tasks;
  }

  private static AlignTask of(long blocks, List<Integer> together, long[] pairs) {
    int[] indices = together.stream().mapToInt(Integer::intValue).toArray();
    long[] own = together.stream().mapToLong(i -> pairs[i]).toArray();
    return new AlignTask(PackedPair.first(blocks), PackedPair.second(blocks), own, indices);
  }

  /** The alignments of each pair, one pair behind the other. */
  Stages.Part run(Stage texts, double leastBits, Storage storage) throws IOException {
    BitSet wanted = new BitSet();
    for (long pair : pairs) {
      wanted.set(PackedPair.first(pair));
      wanted.set(PackedPair.second(pair));
    }
    Map<Integer, AlignedText> known = PreparedTexts.read(texts.part(targets, storage), wanted);
    if (sources != targets) {
      known.putAll(PreparedTexts.read(texts.part(sources, storage), wanted));
    }
    Workspace workspace = new Workspace();
    Bytes found = new Bytes();
    for (long pair : pairs) {
      AlignmentBytes.write(
          Aligner.align(
              Objects.requireNonNull(known.get(PackedPair.first(pair))),
              Objects.requireNonNull(known.get(PackedPair.second(pair))),
              leastBits,
              workspace),
          found);
    }
    return new Stages.Part(found.toArray(), pairs.length);
  }
}
