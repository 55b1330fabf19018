package taohua.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import taohua.engine.Run;
import taohua.family.Family;
import taohua.family.Slot;
import taohua.family.Witness;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.When;

/**
 * {@code slots.csv}: what fills the slots of templates, a filler a row, by family, slot and filler.
 */
final class SlotsCsv {
  private SlotsCsv() {}

  /** Who uses a filler, and since when. */
  private static final class Use {
    private final Set<Integer> officials = new HashSet<>();
    private int witnesses;
    private Optional<When> first = Optional.empty();

    void add(Corpus corpus, Witness witness) {
      witnesses++;
      officials.add(corpus.official(witness.document()));
      Optional<When> when = corpus.document(witness.document()).heading().orderingDate();
      if (when.isPresent()
          && (first.isEmpty() || Chronology.FIRST_SEEN.compare(when.get(), first.get()) < 0)) {
        first = when;
      }
    }
  }

  static void write(Run run, Path file) throws IOException {
    try (CsvFile csv =
        CsvFile.at(
            file, "family", "slot", "kind", "filler", "witnesses", "officials", "first_date")) {
      run.findings().families().stream()
          .sorted(Comparator.comparingInt(Family::id))
          .forEach(family -> family.slots().forEach(slot -> rows(run, family, slot, csv)));
    }
  }

  private static void rows(Run run, Family family, Slot slot, CsvFile csv) {
    Map<String, Use> uses = new TreeMap<>();
    for (Witness witness : family.witnesses()) {
      String filler = witness.fillers().get(slot.number() - 1);
      uses.computeIfAbsent(filler, unknown -> new Use()).add(run.corpus(), witness);
    }
    uses.forEach(
        (filler, use) ->
            csv.row(
                family.id(),
                slot.number(),
                slot.kind().word(),
                filler,
                use.witnesses,
                use.officials.size(),
                use.first.map(When::toString).orElse("")));
  }
}
