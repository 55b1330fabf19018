package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Documents beside those that are compared. */
final class SupplementOptions {
  @Option(names = "--background", paramLabel = "PATH")
  private List<Path> background = List.of();

  @Option(names = "--allow", paramLabel = "PATH")
  private List<Path> allow = List.of();

  /** The paths of background, then those of permitted text. */
  List<List<Path>> groups() {
    return List.of(background, allow);
  }

  /** All paths, which no output may overwrite. */
  List<Path> paths() {
    return groups().stream().flatMap(List::stream).toList();
  }
}
