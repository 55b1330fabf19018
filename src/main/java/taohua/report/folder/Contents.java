package taohua.report.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What lies in a folder that a report is to go to, and whose it is. */
final class Contents {
  /** What file managers leave behind. */
  private static final Set<String> NOISE = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;
  private final Inventory ours;

  private Contents(Path folder, Inventory ours) {
    this.folder = folder;
    this.ours = ours;
  }

  /** Of a folder, which need not exist. */
  static Contents of(Path folder) throws IOException {
    return new Contents(folder, Inventory.of(folder));
  }

  /** The first thing that no report wrote, wherever it lies; a path below the folder. */
  Optional<String> foreign() throws IOException {
    return foreign(folder);
  }

  private Optional<String> foreign(Path within) throws IOException {
    for (Path entry : Moves.entries(within)) {
      String name = Inventory.name(folder, entry);
      if (isForeign(entry, name)) {
        return Optional.of(name);
      }
      if (Moves.isFolder(entry) && ours.listsBelow(name)) {
        Optional<String> below = foreign(entry);
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first thing that bears the name of what a report writes where there is no report. Where
   * there is one, it is put back or kept beside.
   */
  Optional<String> inTheWay() throws IOException {
    if (!ours.isEmpty()) {
      return Optional.empty();
    }
    for (Path entry : Moves.entries(folder)) {
      String name = Inventory.name(folder, entry);
      if (OldReport.usesAtTop(name) && isForeign(entry, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the folder as such is a report's, though something else may lie deep in it. */
  boolean isReport() throws IOException {
    for (Path entry : Moves.entries(folder)) {
      if (isForeign(entry, Inventory.name(folder, entry))) {
        return false;
      }
    }
    return true;
  }

  /** The entries of the report that lies there. */
  SortedSet<String> entries() throws IOException {
    SortedSet<String> entries = new TreeSet<>();
    for (Path entry : Moves.entries(folder)) {
      String name = Inventory.name(folder, entry);
      if (ours.lists(name) || ours.listsBelow(name)) {
        entries.add(name);
      }
    }
    return entries;
  }

  private boolean isForeign(Path entry, String name) throws IOException {
    return Moves.isFolder(entry)
        ? !ours.listsBelow(name)
            && !name.startsWith(WorkFolder.PREFIX)
            && !Moves.entries(entry).isEmpty()
        : !ours.lists(name) && !isBearable(entry, name);
  }

  private static boolean isBearable(Path entry, String name) {
    return KeptName.is(name) || NOISE.contains(entry.getFileName().toString());
  }
}
