package taohua.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import taohua.intake.Read;
import taohua.intake.files.Source;

/**
 * What becomes of documents that are given to an index which has others. Of a file that was read
 * again, the documents take the place of those that it gave before; a document under the id of one
 * from another file is that one, moved, if it says the same, and else gets the names of its folders
 * in front.
 */
final class Plan {
  /** To be stored, in order. */
  final List<Read> stored = new ArrayList<>();

  /** Whose row is no longer true. */
  final List<Indexed> dropped = new ArrayList<>();

  /** Rows in their place of documents that are as they were, but come from elsewhere. */
  final List<Indexed> moved = new ArrayList<>();

  int replaced;
  int unchanged;

  private final Map<String, Indexed> byId = new HashMap<>();
  private final Map<Path, List<Indexed>> byFile = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private final BiPredicate<Indexed, Source> holds;

  private Plan(List<Indexed> known, BiPredicate<Indexed, Source> holds) {
    this.holds = holds;
    for (Indexed one : known) {
      byId.put(one.id(), one);
      byFile.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one);
    }
    taken.addAll(byId.keySet());
  }

  /**
   * Plans a change.
   *
   * @param given documents of whole files
   * @param contents the hash of each
   * @param holds whether the row of a document is true where that comes from some source
   */
  static Plan of(
      List<Indexed> known,
      List<Read> given,
      List<String> contents,
      BiPredicate<Indexed, Source> holds) {
    Plan plan = new Plan(known, holds);
    List<Read> named = given.stream().map(plan::named).toList();
    Map<Path, List<Integer>> files = new LinkedHashMap<>();
    for (int i = 0; i < named.size(); i++) {
      Path file = named.get(i).source().path();
      files.computeIfAbsent(file, path -> new ArrayList<>()).add(i);
    }
    // First what goes, so that its ids are free.
    files.forEach((file, documents) -> plan.dropOthers(file, documents, named));
    files.values().forEach(all -> all.forEach(i -> plan.add(named.get(i), contents.get(i))));
    return plan;
  }

  /**
   * The document under the id that it had, if its file was read before: names of folders stand in
   * front of an id or not, by what else was given.
   */
  private Read named(Read read) {
    String id = read.source().id();
    Indexed same = byId.get(id);
    if (same != null && same.file().equals(read.source().path())) {
      return read;
    }
    for (Indexed one : byFile.getOrDefault(read.source().path(), List.of())) {
      if (one.id().endsWith("/" + id) || id.endsWith("/" + one.id())) {
        return read.from(new Source(one.id(), read.source().path(), read.source().sha256()));
      }
    }
    return read;
  }

  private void dropOthers(Path file, List<Integer> documents, List<Read> given) {
    if (file.equals(IndexWriter.STANDARD_INPUT)) {
      return; // Whatever is piped in comes from the same place.
    }
    Set<String> ids = new HashSet<>();
    documents.forEach(i -> ids.add(given.get(i).source().id()));
    for (Indexed one : byFile.getOrDefault(file, List.of())) {
      if (!ids.contains(one.id())) {
        dropped.add(one);
        byId.remove(one.id());
        taken.remove(one.id());
      }
    }
  }

  private void add(Read read, String content) {
    Source source = read.source();
    Indexed same = byId.get(source.id());
    if (same != null && same.stored().content().equals(content)) {
      unchanged++;
      if (!holds.test(same, source)) {
        dropped.add(same);
        moved.add(same.from(source));
      }
    } else if (same != null && same.file().equals(source.path())) {
      replaced++;
      dropped.add(same);
      stored.add(read);
    } else {
      String id = Ids.free(source, taken);
      taken.add(id);
      stored.add(read.from(new Source(id, source.path(), source.sha256())));
    }
    byId.remove(source.id());
  }
}
