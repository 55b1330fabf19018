package taohua.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Documents beside those that are compared. */
final class SupplementOptions {
  @Option(
      names = "--background",
      paramLabel = "PATH",
      description =
          "Files or folders that only tell what is common language: more speakers, fewer false"
              + " alarms. They are never a source. May be given several times.")
  private List<Path> background = List.of();

  @Option(
      names = "--allow",
      paramLabel = "PATH",
      description =
          "Files or folders whose text anybody may use, such as a superior's template, an outline"
              + " or a law. What is taken from them is shown as permitted. May be given several"
              + " times.")
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
