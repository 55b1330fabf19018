package taohua.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.words.Notice;

/** A run that is killed or fails at any step leaves the old or the new report, and all else. */
class SwapTest {
  private static final Map<String, String> OLD = Tree.report("old");
  private static final Map<String, String> NEW = Tree.report("new");

  @TempDir private Path root = Path.of("");
  private final List<Notice> told = new ArrayList<>();

  /** What a kill is here: no catch and no cleaning up. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void aKillAtAnyStepLeavesOneReportWhole() throws IOException {
    int absent = 0;
    int steps = 0;
    for (; true; steps++) {
      Path home = Files.createDirectory(root.resolve("at-" + steps));
      Path out = home.resolve("out");
      write(out, false, OLD, Steps.UNWATCHED);
      if (isDoneBefore(steps, out, false)) {
        break;
      }
      Path after = Files.createDirectory(root.resolve("after-" + steps));
      Tree.copy(home, after);
      Map<String, String> left = Tree.of(after.resolve("out"));
      absent += left.isEmpty() ? 1 : 0;
      assertThat(left).as("after step %d", steps).isIn(OLD, NEW, Map.of());
      assertNextRunRepairs(after.resolve("out"), Map.of());
    }
    assertThat(steps).as("marker, two renames, seven files and more").isGreaterThan(15);
    assertThat(absent).as("the moment between the two renames").isEqualTo(1);
  }

  @Test
  void aKillAtAnyStepLosesNothingOfTheUsers() throws IOException {
    Map<String, String> mine = new TreeMap<>();
    mine.put("notes.txt", "mine");
    mine.put("documents/draft.txt", "mine");
    mine.put("folder/below/a.txt", "mine");
    for (int steps = 0; true; steps++) {
      Path home = Files.createDirectory(root.resolve("at-" + steps));
      Path out = home.resolve("out");
      write(out, false, OLD, Steps.UNWATCHED);
      Tree.write(out, mine);
      if (isDoneBefore(steps, out, true)) {
        break;
      }
      assertThat(Tree.of(out)).containsEntry("notes.txt", "mine");
      Path after = Files.createDirectory(root.resolve("after-" + steps));
      Tree.copy(home, after);
      assertNextRunRepairs(after.resolve("out"), mine);
    }
  }

  @Test
  void aFailureAtAnyStepLosesNothing() throws IOException {
    for (boolean top : new boolean[] {false, true}) {
      Map<String, String> mine = new TreeMap<>(Map.of("documents/draft.txt", "mine"));
      if (top) {
        mine.put("notes.txt", "mine");
      }
      for (int steps = 0; steps < 60; steps++) {
        Path home = Files.createDirectory(root.resolve(top + "-" + steps));
        Path out = home.resolve("out");
        write(out, false, OLD, Steps.UNWATCHED);
        Tree.write(out, mine);
        try {
          write(out, true, NEW, failingAt(steps));
        } catch (OutputException e) {
          assertThat(Tree.of(out)).isEqualTo(plus(OLD, mine));
        }
        assertNextRunRepairs(out, mine);
      }
    }
  }

  private boolean isDoneBefore(int steps, Path out, boolean force) throws IOException {
    try {
      write(out, force, NEW, killingAt(steps));
      return true;
    } catch (Killed e) {
      return false;
    }
  }

  private void assertNextRunRepairs(Path out, Map<String, String> mine) throws IOException {
    try (OutputFolder next = OutputFolder.of(out, !mine.isEmpty(), List.of(), told::add)) {
      assertThat(Tree.of(out)).isIn(plus(OLD, mine), plus(NEW, mine));
      next.write(folder -> Tree.write(folder, NEW));
    }
    assertThat(Tree.of(out)).isEqualTo(plus(NEW, mine));
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
    assertThat(Moves.exists(out.resolve(".taohua-work"))).isFalse();
  }

  private void write(Path out, boolean force, Map<String, String> files, Steps steps)
      throws IOException {
    OutputFolder folder = OutputFolder.of(out, force, List.of(), told::add, steps);
    try {
      folder.write(into -> Tree.write(into, files));
    } catch (IOException e) {
      folder.close();
      throw e;
    }
    folder.close();
  }

  private static Steps killingAt(int steps) {
    int[] left = {steps};
    return step -> {
      if (left[0]-- == 0) {
        throw new Killed();
      }
    };
  }

  private static Steps failingAt(int steps) {
    int[] left = {steps};
    return step -> {
      if (left[0]-- == 0) {
        throw new IOException("No space left on device");
      }
    };
  }

  private static Map<String, String> plus(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(some);
    all.putAll(more);
    return all;
  }
}
