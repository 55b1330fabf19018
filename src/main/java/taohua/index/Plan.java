package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
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

  private final DocumentsTable known;
  private final BiPredicate<Indexed, Source> holds;
  // Ids that are new here, and those of documents that go.
  private final Set<String> taken = new HashSet<>();
  private final Set<String> freed = new HashSet<>();
  // Those of documents that were given.
  private final Set<String> met = new HashSet<>();

  private Plan(DocumentsTable known, BiPredicate<Indexed, Source> holds) {
    this.known = known;
    this.holds = holds;
  }

  private static Map<String, Indexed> byId(List<Indexed> documents) {
    Map<String, Indexed> byId = new LinkedHashMap<>();
    documents.forEach(one -> byId.put(one.id(), one));
    return byId;
  }

  /** The document under an id that is still held and that nothing given has met yet. */
  private @Nullable Indexed held(String id) throws IOException {
    return freed.contains(id) || met.contains(id) ? null : known.of(id);
  }

  private boolean isTaken(String id) throws IOException {
    return taken.contains(id) || !freed.contains(id) && known.of(id) != null;
  }

  /**
   * Plans a change.
   *
   * @param given documents of whole files
   * @param contents the hash of each
   * @param holds whether the row of a document is true where that comes from some source
   */
  static Plan of(
      DocumentsTable known,
      List<Read> given,
      List<String> contents,
      BiPredicate<Indexed, Source> holds)
      throws IOException {
    Plan plan = new Plan(known, holds);
    Map<Path, Map<String, Indexed>> before = new HashMap<>();
    List<Read> named = new ArrayList<>();
    for (Read one : given) {
      Path file = one.source().path();
      if (!before.containsKey(file)) {
        before.put(file, byId(known.of(file)));
      }
      named.add(named(one, before.getOrDefault(file, Map.of())));
    }
    Map<Path, List<Integer>> files = new LinkedHashMap<>();
    for (int i = 0; i < named.size(); i++) {
      Path file = named.get(i).source().path();
      files.computeIfAbsent(file, path -> new ArrayList<>()).add(i);
    }
    // First what goes, so that its ids are free.
    files.forEach(
        (file, documents) ->
            plan.dropOthers(file, documents, named, before.getOrDefault(file, Map.of())));
    for (List<Integer> all : files.values()) {
      for (int i : all) {
        plan.add(named.get(i), contents.get(i));
      }
    }
    return plan;
  }

  /**
   * The document under the id that it had, if its file was read before: names of folders stand in
   * front of an id or not, by what else was given.
   */
  private static Read named(Read read, Map<String, Indexed> ofFile) {
    String id = read.source().id();
    if (ofFile.containsKey(id)) {
      return read;
    }
    for (Indexed one : ofFile.values()) {
      if (one.id().endsWith("/" + id) || id.endsWith("/" + one.id())) {
        return read.from(new Source(one.id(), read.source().path(), read.source().sha256()));
      }
    }
    return read;
  }

  private void dropOthers(
      Path file, List<Integer> documents, List<Read> given, Map<String, Indexed> ofFile) {
    if (file.equals(KnownFiles.STANDARD_INPUT)) {
      return; // Whatever is piped in comes from the same place.
    }
    Set<String> ids = new HashSet<>();
    documents.forEach(i -> ids.add(given.get(i).source().id()));
    for (Indexed one : ofFile.values()) {
      if (!ids.contains(one.id())) {
        dropped.add(one);
        freed.add(one.id());
      }
    }
  }

  private void add(Read read, String content) throws IOException {
    Source source = read.source();
    Indexed same = held(source.id());
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
      String id = Ids.free(source, this::isTaken);
      taken.add(id);
      stored.add(read.from(new Source(id, source.path(), source.sha256())));
    }
    met.add(source.id());
  }
}
