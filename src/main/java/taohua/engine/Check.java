package taohua.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taohua.engine.Progress.Stage;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Source;

/**
 * What some documents share with others: the checked ones are always the targets, whatever the
 * dates, and say nothing about what is common.
 */
public final class Check {
  private Check() {}

  /** Checks targets against sources. A file that is on both sides is not compared with itself. */
  public static Run run(Gathered targets, Gathered sources, Options options, Progress progress) {
    return run(Run.Kind.CHECK, targets, sources, options, progress);
  }

  /** Compares two documents, be they one file; the first is the target. */
  public static Run compare(Gathered target, Gathered source, Options options, Progress progress) {
    return run(Run.Kind.COMPARE, target, source, options, progress);
  }

  private static Run run(
      Run.Kind kind, Gathered targets, Gathered sources, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    List<String> warnings = new ArrayList<>();
    List<Read> others =
        kind == Run.Kind.COMPARE
            ? sources.read()
            : withoutChecked(targets.read(), sources.read(), warnings);
    List<Read> checked = apart(targets.read(), others);
    Subject subject =
        Subject.of(
            checked.stream().map(Read::document).toList(),
            Side.TARGET,
            others.stream().map(Read::document).toList(),
            Side.SOURCE);
    Gathered both =
        new Gathered(
            joined(checked, others),
            joined(targets.rejected(), sources.rejected()),
            joined(targets.skipped(), sources.skipped()),
            joined(joined(targets.warnings(), sources.warnings()), warnings));
    return Comparison.run(kind, both, subject, options, progress);
  }

  private static List<Read> withoutChecked(
      List<Read> targets, List<Read> sources, List<String> warnings) {
    Set<String> checked =
        targets.stream().map(read -> place(read.source())).collect(Collectors.toSet());
    List<Read> others = new ArrayList<>();
    for (Read source : sources) {
      if (checked.contains(place(source.source()))) {
        warnings.add(source.source().id() + " is itself checked, so it was not used as a source");
      } else {
        others.add(source);
      }
    }
    return others;
  }

  // A record of a file is another document than the next one.
  private static String place(Source source) {
    return source.path().toAbsolutePath().normalize() + "#" + source.id();
  }

  /** The targets, with the name of their folder in front of an id that a source has too. */
  private static List<Read> apart(List<Read> targets, List<Read> sources) {
    Set<String> taken = new HashSet<>(sources.stream().map(read -> read.document().id()).toList());
    List<Read> apart = new ArrayList<>();
    for (Read read : targets) {
      String id = read.document().id();
      if (!taken.contains(id)) {
        apart.add(read);
        continue;
      }
      String prefixed = root(read.source()) + "/" + id;
      while (taken.contains(prefixed)) {
        prefixed = "checked/" + prefixed;
      }
      Source source = new Source(prefixed, read.source().path(), read.source().sha256());
      apart.add(new Read(source, read.document().withId(prefixed), read.clutter()));
    }
    return apart;
  }

  private static String root(Source source) {
    String path = source.path().toAbsolutePath().normalize().toString().replace('\\', '/');
    String above =
        path.endsWith(source.id()) ? path.substring(0, path.length() - source.id().length()) : path;
    String trimmed = above.replaceFirst("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
