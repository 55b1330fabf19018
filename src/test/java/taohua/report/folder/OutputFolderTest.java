package taohua.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.words.Lang;
import taohua.words.Messages;
import taohua.words.Notice;

class OutputFolderTest {
  private static final Map<String, String> OLD = Tree.report("old");
  private static final Map<String, String> NEW = Tree.report("new");

  @TempDir private Path root = Path.of("");
  private Path out = Path.of("");
  private final List<Notice> told = new ArrayList<>();

  @BeforeEach
  void nameOut() throws IOException {
    root = root.toRealPath();
    out = root.resolve("reports/出");
  }

  @Test
  void aReportIsReplacedWholeAndSilently() throws IOException {
    write(OLD);
    write(NEW);
    assertThat(Tree.of(out)).isEqualTo(NEW);
    assertThat(told).isEmpty();
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
  }

  @Test
  void whatIsStoppedBringsNothingBack() throws IOException {
    write(OLD);
    OutputFolder folder = open(false);
    assertThatThrownBy(
            () ->
                folder.write(
                    into -> {
                      Files.createDirectory(into.resolve("data"));
                      folder.close();
                      Files.createDirectory(into.resolve("data/text"));
                    }))
        .isInstanceOf(OutputException.class);
    assertThatThrownBy(() -> folder.write(into -> {})).isInstanceOf(OutputException.class);
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
    assertThat(Tree.of(out)).isEqualTo(OLD);
  }

  @Test
  void aFileThatComesWhileTheReportIsMadeStaysWhereItIs() throws IOException {
    write(OLD);
    Map<String, String> mine =
        Map.of("notes.txt", "1", "documents/x.txt", "2", "data/text/y.txt", "3", "new/a/z", "4");
    try (OutputFolder folder = open(false)) {
      folder.write(
          into -> {
            Tree.write(into, NEW);
            Tree.write(out, mine);
            Files.createDirectories(out.resolve("empty"));
          });
    }
    Map<String, String> all = new TreeMap<>(NEW);
    all.putAll(mine);
    assertThat(Tree.of(out)).isEqualTo(all);
    assertThat(out.resolve("empty")).isEmptyDirectory();
    assertThat(told).isEmpty();
  }

  @Test
  void aFileOfTheReportsNameIsKeptBesideIt() throws IOException {
    write(OLD);
    try (OutputFolder folder = open(false)) {
      folder.write(
          into -> {
            Tree.write(into, NEW);
            Tree.write(out.resolve("documents/0003.html"), "mine");
            Tree.write(out.resolve("index.html"), "changed");
          });
    }
    assertThat(Tree.of(out)).containsAllEntriesOf(NEW);
    assertThat(Tree.of(out)).containsEntry("documents/0003.kept.html", "mine");
    assertThat(Tree.of(out)).containsEntry("index.kept.html", "changed").hasSize(NEW.size() + 2);
    assertThat(told)
        .containsExactlyInAnyOrder(
            Notice.of("folder.kept.beside", "documents/0003.html", "documents/0003.kept.html"),
            Notice.of("folder.kept.changed", "index.html", "index.kept.html"));
    write(OLD);
    assertThat(Tree.of(out)).containsEntry("index.kept.html", "changed");
  }

  @Test
  void aReportOfAnEarlierVersionIsKnownByItsNamesAndMarks() throws IOException {
    Tree.write(out, OLD);
    Tree.write(out.resolve("documents/0009.html"), "a page of another program");
    Tree.write(out.resolve("data/text/0009.txt"), "a text that no table lists");
    assertThatThrownBy(() -> open(false)).hasMessageContaining("data/text/0009.txt");
    try (OutputFolder folder = open(true)) {
      folder.write(into -> Tree.write(into, NEW));
    }
    Map<String, String> all = new TreeMap<>(NEW);
    all.put("documents/0009.html", "a page of another program");
    all.put("data/text/0009.txt", "a text that no table lists");
    assertThat(Tree.of(out)).isEqualTo(all);
  }

  @Test
  void anEmptyFolderOfAReportIsNoForeignOne() throws IOException {
    Tree.write(out, OLD);
    Files.createDirectories(out.resolve("pairs"));
    Files.createDirectories(out.resolve("mine"));
    try (OutputFolder folder = open(false)) {
      folder.write(
          into -> {
            Tree.write(into, NEW);
            Files.createDirectories(into.resolve("officials"));
          });
    }
    assertThat(out.resolve("pairs")).doesNotExist();
    assertThat(out.resolve("officials")).doesNotExist();
    assertThat(out.resolve("mine")).isEmptyDirectory();
    write(OLD);
    assertThat(Tree.of(out)).isEqualTo(OLD);
  }

  @Test
  void anInventoryRulesOnlyItsOwnFolder() throws IOException {
    Path mine = Tree.write(root.resolve("reports/mine.txt"), "mine");
    write(OLD);
    String hash = Files.readString(out.resolve(Inventory.NAME)).substring(0, 64);
    Files.writeString(
        out.resolve(Inventory.NAME),
        Files.readString(out.resolve(Inventory.NAME))
            + hash
            + "  ../mine.txt\n"
            + hash
            + "  /etc\n");
    write(NEW);
    assertThat(mine).hasContent("mine");
    assertThat(Tree.of(out)).isEqualTo(NEW);
  }

  @Test
  void noneOfManyFilesIsLostThatComeAtAnyMoment() throws Exception {
    write(OLD);
    Map<String, String> put = new TreeMap<>();
    Thread user = new Thread(() -> putIn(put), "user");
    user.start();
    for (int run = 0; run < 60 || user.isAlive(); run++) {
      try (OutputFolder folder = open(true)) {
        Map<String, String> report = run % 2 == 0 ? NEW : OLD;
        folder.write(into -> Tree.write(into, report));
      }
    }
    user.join();
    assertThat(put).hasSize(40);
    assertThat(Tree.of(out)).containsAllEntriesOf(put);
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
  }

  private void putIn(Map<String, String> put) {
    Random random = new Random(7);
    String[] places = {"", "documents/", "data/", "data/text/", "of-mine/", "pairs/"};
    while (put.size() < 40) {
      String name = places[random.nextInt(places.length)] + "mine-" + put.size() + ".txt";
      try {
        Thread.sleep(random.nextInt(5));
        Tree.write(out.resolve(name), name);
        put.put(name, name);
      } catch (IOException e) {
        // In that moment there was no such folder, and the user tries again.
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Test
  void oneRunAtATimeWritesToAFolder() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("reports"));
    try (OutputFolder first = open(false)) {
      String pid = String.valueOf(ProcessHandle.current().pid());
      assertThatThrownBy(() -> open(false))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("another run is writing to")
          .hasMessageContaining("process " + pid)
          .hasMessageContaining("wait until it is done");
      assertThatThrownBy(() -> OutputFolder.of(link.resolve("出"), true, List.of(), told::add))
          .hasMessageContaining("another run");
      first.write(into -> Tree.write(into, OLD));
    }
    write(NEW);
    assertThat(Tree.of(out)).isEqualTo(NEW);
  }

  @Test
  void whatIsNotWrittenLeavesNothingBehind() throws IOException {
    open(false).close();
    assertThat(root.resolve("reports")).doesNotExist();
    write(OLD);
    try (OutputFolder folder = open(false)) {
      assertThatThrownBy(
              () ->
                  folder.write(
                      into -> {
                        Tree.write(into, NEW);
                        throw new IOException("No space left on device");
                      }))
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("unchanged");
    }
    assertThat(Tree.of(out)).isEqualTo(OLD);
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
  }

  @Test
  void whatATemplateWrapsIsStillAFullDisk() throws IOException {
    try (OutputFolder folder = open(false)) {
      IOException full = new IOException("No space left on device");
      assertThatThrownBy(
              () ->
                  folder.write(
                      into -> {
                        throw new IllegalStateException("template", full);
                      }))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("the disk is full");
    }
    try (OutputFolder folder = open(false)) {
      assertThatThrownBy(
              () ->
                  folder.write(
                      into -> {
                        throw new IllegalStateException("a bug");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aRunThatIsStoppedPutsNothingInPlace() throws IOException {
    write(OLD);
    OutputFolder folder = open(false);
    assertThatThrownBy(
            () ->
                folder.write(
                    into -> {
                      Tree.write(into, NEW);
                      folder.close();
                    }))
        .hasMessage("stopped; " + out + " is unchanged");
    assertThat(Tree.of(out)).isEqualTo(OLD);
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
  }

  @Test
  void theNextRunSaysThatAnEarlierOneWasStopped() throws IOException {
    write(OLD);
    Tree.write(out.resolveSibling(".taohua-出").resolve("new/index.html"), "half");
    write(NEW);
    assertThat(told).containsExactly(Notice.of("folder.discarded", out.toString()));
    assertThat(told.get(0).in(Messages.of(Lang.ZH))).contains("中途被中断");
    assertThat(Moves.entries(out.resolveSibling(""))).containsExactly(out);
  }

  @Test
  void whoMayReadAFolderStaysAsItWas() throws IOException {
    write(OLD);
    Files.setAttribute(out, "unix:mode", 040750);
    write(NEW);
    assertThat(Files.getAttribute(out, "unix:mode")).isEqualTo(040750);
  }

  private void write(Map<String, String> files) throws IOException {
    try (OutputFolder folder = open(false)) {
      folder.write(into -> Tree.write(into, files));
    }
  }

  private OutputFolder open(boolean force) throws OutputException {
    return OutputFolder.of(out, force, List.of(), told::add);
  }
}
