package taohua.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taohua.intake.stated.Manifest;
import taohua.intake.stated.ManifestRow;
import taohua.words.Notice;

/** Documents under the headings that a manifest gives them. */
final class Completed {
  private Completed() {}

  /**
   * The documents, each as the row says that names it best, if one does.
   *
   * @param used takes the rows that match a document
   * @param said takes warnings about rows that match several
   */
  static List<Read> by(
      Manifest manifest, List<Read> documents, Set<ManifestRow> used, List<Notice> said) {
    Map<ManifestRow, Integer> uses = new HashMap<>();
    List<Read> completed = new ArrayList<>(documents.size());
    for (Read read : documents) {
      Optional<ManifestRow> row = manifest.row(read.source());
      row.ifPresent(one -> uses.merge(one, 1, Integer::sum));
      completed.add(row.map(one -> headed(read, one)).orElse(read));
    }
    used.addAll(uses.keySet());
    said.addAll(manifest.warningsOfSeveral(uses));
    return completed;
  }

  private static Read headed(Read read, ManifestRow row) {
    return read.with(read.document().with(row.complete(read.document().heading())));
  }
}
