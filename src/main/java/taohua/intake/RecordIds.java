package taohua.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taohua.intake.files.InputIds;
import taohua.text.DocumentIds;
import taohua.words.Notice;

/** Makes the ids of a run unique. Files have their own already; records of JSONL files may not. */
final class RecordIds {
  private RecordIds() {}

  /**
   * The readings ordered by id. Where files share a record's id, the file's name goes in front;
   * where one file repeats it, a number goes behind.
   */
  static List<Reading> settle(List<Reading> readings, List<Notice> warnings) {
    List<Reading> sorted = sorted(readings);
    Set<String> shared = new HashSet<>();
    for (int i = 1; i < sorted.size(); i++) {
      String id = sorted.get(i).source().id();
      if (id.equals(sorted.get(i - 1).source().id())) {
        shared.add(id);
      }
    }
    if (shared.isEmpty()) {
      return sorted;
    }
    String first = shared.stream().sorted().findFirst().orElseThrow();
    warnings.add(Notice.of("input.same_ids", shared.size(), first));
    return sorted(renamed(readings, shared));
  }

  private static List<Reading> sorted(List<Reading> readings) {
    return DocumentIds.sorted(readings, reading -> reading.source().id());
  }

  private static List<Reading> renamed(List<Reading> readings, Set<String> shared) {
    Set<String> used = new HashSet<>();
    readings.forEach(reading -> used.add(reading.source().id()));
    // Of an id that many share, all numbers up to this one are taken.
    Map<String, Integer> taken = new HashMap<>();
    List<Reading> renamed = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      String id = reading.source().id();
      if (!shared.contains(id)) {
        renamed.add(reading);
        continue;
      }
      String base = InputIds.nfc(String.valueOf(reading.source().path().getFileName())) + "/" + id;
      String unique = base;
      int n = taken.getOrDefault(base, 1);
      while (!used.add(unique)) {
        n++;
        unique = base + "#" + n;
      }
      taken.put(base, n);
      renamed.add(reading.from(reading.source().withId(unique)));
    }
    return renamed;
  }
}
