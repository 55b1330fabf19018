package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the archives of a release, by what {@code src/release/build} copies into them. */
class ReleaseTest {
  private static final Pattern COPIED = Pattern.compile("(?m)^  cp (?:-R )?(.+) \"\\$1[^\"]*\"$");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  /** Files and folders of the archives by their places there, with those that they come from. */
  private static Map<Path, Path> copied() throws IOException {
    Map<Path, Path> copied = new TreeMap<>();
    for (MatchResult line :
        COPIED.matcher(Files.readString(Path.of("src/release/build"))).results().toList()) {
      for (String file : line.group(1).split(" ", -1)) {
        Path from = Path.of(file);
        copied.put(from.getFileName(), from);
      }
    }
    return copied;
  }

  @Test
  void everyLinkOfItsPagesLeadsToAFileThatIsInIt() throws IOException {
    Map<Path, Path> copied = copied();
    Map<Path, Path> pages = new TreeMap<>();
    for (Map.Entry<Path, Path> one : copied.entrySet()) {
      if (one.getKey().toString().endsWith(".md")) {
        pages.put(one.getKey(), one.getValue());
      }
    }
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(file -> pages.put(file, file));
    }
    assertThat(pages).hasSizeGreaterThan(20);
    List<String> lost = new ArrayList<>();
    for (Map.Entry<Path, Path> page : pages.entrySet()) {
      Matcher link = LINK.matcher(Files.readString(page.getValue()));
      while (link.find()) {
        Path there = page.getKey().resolveSibling(link.group(1)).normalize();
        Path from = copied.get(there.getName(0));
        Path whole = there.getNameCount() == 1 ? from : there;
        if (from == null || !Files.exists(whole)) {
          lost.add(page.getKey() + " → " + link.group(1));
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void itsOwnPagesAskForNothingToBuildWith() throws IOException {
    for (String name : List.of("README.md", "README.zh.md")) {
      String page = Files.readString(Path.of("src/release").resolve(name));
      assertThat(page).doesNotContain("Maven", "mvn", "JDK").contains("samples/02-磐溪县-安全生产动员.txt");
      assertThat(page.lines().count()).isLessThan(50);
    }
    assertThat(Path.of("samples/02-磐溪县-安全生产动员.txt")).exists();
  }
}
