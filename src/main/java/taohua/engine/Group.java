package taohua.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taohua.intake.Gathered;
import taohua.intake.Read;

/**
 * What was gathered for one part of a run, and what every run asks of all its documents. That is
 * found out once, when somebody asks: whoever checks many drafts against one archive keeps its
 * group. Nobody sees it change; safe for threads.
 */
public final class Group {
  /** Nothing at all. */
  static final Group NOTHING = of(Gathered.NOTHING);

  private final Gathered gathered;
  private final Holdings holdings;
  private @Nullable List<String> locations;
  private @Nullable Set<String> distinctLocations;
  private @Nullable Set<String> ids;
  private @Nullable Members members;

  private Group(Gathered gathered, Holdings holdings) {
    this.gathered = gathered;
    this.holdings = holdings;
  }

  /** A group whose texts are all at hand. */
  public static Group of(Gathered gathered) {
    return new Group(gathered, Holdings.NONE);
  }

  /**
   * A group of which documents may be held elsewhere.
   *
   * @param holdings of these documents, perhaps among others
   */
  public static Group of(Gathered gathered, Holdings holdings) {
    return new Group(gathered, holdings);
  }

  /** The documents of several groups, in order; what is known of a single one is not forgotten. */
  static Group joined(List<Group> groups) {
    List<Group> some = groups.stream().filter(group -> !group.read().isEmpty()).toList();
    if (some.size() == 1) {
      return some.get(0);
    }
    List<Read> read = new ArrayList<>();
    some.forEach(group -> read.addAll(group.read()));
    return some.isEmpty() ? NOTHING : some.get(0).with(read);
  }

  /** The same with these documents in the place of its own. */
  Group with(List<Read> read) {
    return new Group(
        new Gathered(read, gathered.rejected(), gathered.skipped(), gathered.warnings()), holdings);
  }

  /** All that was gathered. */
  Gathered gathered() {
    return gathered;
  }

  /** The documents. */
  public List<Read> read() {
    return gathered.read();
  }

  /** Where documents are held. */
  Holdings holdings() {
    return holdings;
  }

  /** Where each document comes from, see {@link SourceLocation}. */
  synchronized List<String> locations() {
    if (locations == null) {
      locations = read().stream().map(read -> SourceLocation.of(read.source())).toList();
    }
    return locations;
  }

  /** Whether a document comes from any of some locations. */
  synchronized boolean isAnyAt(Set<String> others) {
    if (others.isEmpty()) {
      return false;
    }
    if (distinctLocations == null) {
      distinctLocations = new HashSet<>(locations());
    }
    return others.stream().anyMatch(distinctLocations::contains);
  }

  /** The ids of the documents. */
  synchronized Set<String> ids() {
    if (ids == null) {
      Set<String> found = new HashSet<>();
      read().forEach(read -> found.add(read.document().id()));
      ids = found;
    }
    return ids;
  }

  /** What is known of the documents without their texts. */
  synchronized Members members() {
    if (members == null) {
      members = Members.of(read(), holdings);
    }
    return members;
  }
}
