package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a change does to the catalogue: one transaction makes it count. */
final class Change {
  /** Documents whose rows go. */
  final List<Indexed> dropped = new ArrayList<>();

  /** Documents whose rows come. */
  final List<Indexed> added = new ArrayList<>();

  /** Files that the rows that come are of; their own rows are written anew. */
  final Map<Path, Origin> origins = new LinkedHashMap<>();

  /** Segments whose documents lie in the new one. */
  final List<Catalogue.Row> replaced = new ArrayList<>();

  /** The new one, if there is one. */
  Catalogue.@Nullable Row segment;

  private final Catalogue catalogue;
  private final RosterWriter roster;
  private final Steps steps;

  Change(Catalogue catalogue, RosterWriter roster, Steps steps) {
    this.catalogue = catalogue;
    this.roster = roster;
    this.steps = steps;
  }

  void commit() throws IOException {
    roster.begin();
    steps.before(Steps.Step.CHANGE_CATALOGUE);
    Map<Path, Origin> all;
    try {
      catalogue.files().put(List.copyOf(origins.values()));
      catalogue.documents().remove(dropped);
      all = origins();
      catalogue.documents().add(added, all);
      Set<Path> files = new HashSet<>(origins.keySet());
      dropped.forEach(one -> files.add(one.file()));
      catalogue.files().dropUnused(files);
      segments();
      count();
      steps.before(Steps.Step.COMMIT);
      catalogue.commit();
    } catch (IOException | RuntimeException e) {
      catalogue.rollback();
      throw e;
    }
    steps.before(Steps.Step.COMMITTED);
    roster.finish(this, all.values());
  }

  /** The files of all rows that come: one that is moved may be of a file that was not read. */
  private Map<Path, Origin> origins() throws IOException {
    Map<Path, Origin> all = new LinkedHashMap<>(origins);
    for (Indexed one : added) {
      if (!all.containsKey(one.file())) {
        Origin known = catalogue.files().of(one.file());
        if (known != null) {
          all.put(one.file(), known);
        }
      }
    }
    return all;
  }

  private void segments() throws IOException {
    catalogue.dropSegments(replaced);
    Catalogue.Row row = segment;
    if (row != null) {
      catalogue.addSegment(row);
      catalogue.setState("next_document", row.end());
      catalogue.setState("next_segment", catalogue.state("next_segment") + 1);
    }
    catalogue.dropEmptySegments();
  }

  private void count() throws IOException {
    long digest = catalogue.state("digest");
    for (Indexed one : dropped) {
      digest -= Catalogue.digest(one.number());
    }
    for (Indexed one : added) {
      digest += Catalogue.digest(one.number());
    }
    catalogue.setState("digest", digest);
    catalogue.setState("documents", catalogue.state("documents") - dropped.size() + added.size());
  }
}
