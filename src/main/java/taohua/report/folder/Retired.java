package taohua.report.folder;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taohua.words.Notice;

/**
 * What a new report has taken the place of, and what of it is the user's. Files that the old report
 * wrote and nobody changed are deleted, and folders once they are empty. All else goes back to
 * where it was, and where the new report has a file of that name, beside it.
 */
final class Retired {
  // Each time round, someone would have had to put in another file in that moment.
  private static final int MOST_ROUNDS = 100;

  private final Path root;
  private final Path out;
  private final Steps steps;
  private final Inventory ours;
  private final List<Notice> told = new ArrayList<>();

  /**
   * @param root where the old report was moved to
   * @param out where it was
   */
  Retired(Path root, Path out, Steps steps) throws IOException {
    this.root = root;
    this.out = out;
    this.steps = steps;
    ours = Inventory.of(root);
  }

  /**
   * Clears the folder and removes it. After a kill, this can begin anew.
   *
   * @return what of the user's is now called otherwise
   * @throws IOException if something can be neither deleted nor put back; then it is still there
   */
  List<Notice> clear() throws IOException {
    for (int round = 0; Moves.exists(root) && round < MOST_ROUNDS; round++) {
      putBack(root);
      takeAway(root);
      removeRoot();
    }
    return told;
  }

  /** First what is surely the user's, so that it is away for no longer than need be. */
  private void putBack(Path folder) throws IOException {
    for (Path entry : Moves.entries(folder)) {
      String name = Inventory.name(root, entry);
      if (!Moves.isFolder(entry)) {
        if (!ours.lists(name)) {
          bring(entry, name, false);
        }
      } else if (ours.listsBelow(name) || Moves.exists(out.resolve(name))) {
        putBack(entry);
      } else if (!OldReport.usesAtTop(name) || !Moves.entries(entry).isEmpty()) {
        bring(entry, name, false);
      }
    }
  }

  private void takeAway(Path folder) throws IOException {
    for (Path entry : Moves.entries(folder)) {
      String name = Inventory.name(root, entry);
      if (Moves.isFolder(entry)) {
        takeAway(entry);
        remove(entry);
      } else if (ours.isUnchanged(name, entry)) {
        steps.before("delete " + name);
        Files.delete(entry);
      } else if (!name.equals(Inventory.NAME)) {
        bring(entry, name, ours.lists(name));
      }
    }
  }

  /** The inventory goes last: until then a run after a kill needs it. */
  private void removeRoot() throws IOException {
    Path inventory = root.resolve(Inventory.NAME);
    if (Moves.entries(root).equals(List.of(inventory))) {
      steps.before("delete the inventory");
      Files.delete(inventory);
    }
    remove(root);
  }

  /** Removes a folder unless something was put into it just now; the next round finds that. */
  private void remove(Path folder) throws IOException {
    try {
      steps.before("remove " + folder.getFileName());
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Nothing is lost: it is looked through again.
    }
  }

  private void bring(Path entry, String name, boolean changed) throws IOException {
    String free = changed ? KeptName.of(name, 1) : name;
    for (int next = changed ? 2 : 1; true; next++) {
      Path to = out.resolve(free);
      Path folder = to.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try {
        steps.before("put back " + name);
        Moves.put(entry, to);
        break;
      } catch (IOException e) {
        if (!(e instanceof FileAlreadyExistsException) && !Moves.exists(to)) {
          throw e;
        }
        free = KeptName.of(name, next);
      }
    }
    if (!free.equals(name)) {
      told.add(Notice.of(changed ? "folder.kept.changed" : "folder.kept.beside", name, free));
    }
  }
}
