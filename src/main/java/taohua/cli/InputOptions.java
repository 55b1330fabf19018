package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import taohua.engine.Progress;
import taohua.intake.Gathered;
import taohua.intake.Given;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadLimits;
import taohua.intake.ReadProgress;
import taohua.intake.Rejected;
import taohua.intake.Taker;
import taohua.intake.Wanted;
import taohua.intake.child.ChildLimits;
import taohua.intake.files.Selection;
import taohua.intake.files.Skipped;
import taohua.intake.record.TextNames;
import taohua.intake.stated.Manifest;
import taohua.words.Notice;

/** How inputs are read. */
final class InputOptions {
  private static final int MOST_NAMED = 10;

  @Option(names = "--officials", paramLabel = "FILE.csv")
  private Optional<Path> officials = Optional.empty();

  @Option(names = "--include", paramLabel = "GLOB")
  private List<String> include = List.of();

  @Option(names = "--exclude", paramLabel = "GLOB")
  private List<String> exclude = List.of();

  @Option(names = "--text-column", paramLabel = "NAME")
  private List<String> textColumns = List.of();

  @Option(names = "--max-bytes", paramLabel = "N", defaultValue = "67108864")
  private long maxBytes;

  @Option(names = "--max-seconds", paramLabel = "N", defaultValue = "120")
  private int maxSeconds;

  @Option(names = "--max-heap", paramLabel = "MB", defaultValue = "512")
  private int maxHeap;

  @Option(names = "--max-entries", paramLabel = "N", defaultValue = "100000")
  private int maxEntries;

  @Option(names = "--max-depth", paramLabel = "N", defaultValue = "2")
  private int maxDepth;

  @Option(names = "--max-ratio", paramLabel = "N", defaultValue = "100")
  private int maxRatio;

  @Option(names = "--keep-all")
  private boolean keepAll;

  @Option(names = "--strict")
  private boolean strict;

  // Hashing costs a tenth of what finding near-duplicates does, and only a report prints hashes.
  private boolean hashes = true;

  private Optional<Taker> taker = Optional.empty();

  /** These options for a command that takes documents of records as they are read. */
  InputOptions takenBy(Taker other) {
    taker = Optional.of(other);
    return this;
  }

  /** These options for a command that prints no hashes of its inputs. */
  InputOptions withoutHashes() {
    hashes = false;
    return this;
  }

  /** What of the inputs is wanted. */
  Wanted wanted() throws UsageException {
    return new Wanted(keepAll, new TextNames(textColumns), selection());
  }

  private Selection selection() throws UsageException {
    List<String> all = new ArrayList<>(include);
    all.addAll(exclude);
    for (String one : all) {
      if (!Selection.isPattern(one)) {
        throw new UsageException("usage.pattern", one);
      }
    }
    return new Selection(include, exclude);
  }

  /** The exit code where all went well but for what could not be read. */
  int code(Gathered gathered, int otherwise) {
    return code(gathered.isAllRead(), otherwise);
  }

  /** The same where somebody else read. */
  int code(boolean isAllRead, int otherwise) {
    return strict && !isAllRead ? ExitCode.NOT_ALL_READ : otherwise;
  }

  /** The bytes that a file or a record may have. */
  long maxBytes() throws UsageException {
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new UsageException(
          "usage.range", "--max-bytes", "1", "2147483631", String.valueOf(maxBytes));
    }
    return maxBytes;
  }

  /** Reads inputs that must give at least one document. */
  Gathered gather(List<Path> inputs, int threads, Progress progress)
      throws IOException, Failure, UsageException {
    return gatherAll(List.of(inputs), threads, progress).get(0);
  }

  /** Reads several groups of inputs, each of which must give a document if it names any path. */
  List<Gathered> gatherAll(List<List<Path>> groups, int threads, Progress progress)
      throws IOException, Failure, UsageException {
    try (Indexes indexes = new Indexes(threads, true)) {
      return gatherAll(groups, indexes, progress);
    }
  }

  /**
   * The same.
   *
   * @param indexes opens those among the inputs; the first group is read with all texts
   */
  List<Gathered> gatherAll(List<List<Path>> groups, Indexes indexes, Progress progress)
      throws IOException, Failure, UsageException {
    List<Gathered> all = read(groups, indexes, progress);
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).isEmpty() && all.get(i).isEmpty()) {
        throw new Failure(nothing(groups.get(i), all.get(i)));
      }
    }
    return all;
  }

  /** Reads inputs, whatever comes of them. */
  Gathered gatherAny(List<Path> inputs, int threads, Progress progress)
      throws IOException, UsageException {
    try (Indexes indexes = new Indexes(threads, true)) {
      return read(List.of(inputs), indexes, progress).get(0);
    }
  }

  /** Reads several groups of inputs, whatever comes of them; the first one with all texts. */
  List<Gathered> read(List<List<Path>> groups, Indexes indexes, Progress progress)
      throws IOException, UsageException {
    List<Given> given = new ArrayList<>();
    for (List<Path> group : groups) {
      given.add(indexes.given(group, given.isEmpty()));
    }
    return gatherGiven(given, indexes.threads(), progress);
  }

  /** Reads what was given, beside documents that were read before. */
  List<Gathered> gatherGiven(List<Given> groups, int threads, Progress progress)
      throws IOException, UsageException {
    check("--max-seconds", maxSeconds, 1, 86_400);
    check("--max-heap", maxHeap, 32, 65_536);
    check("--max-entries", maxEntries, 1, 10_000_000);
    check("--max-depth", maxDepth, 1, 10);
    check("--max-ratio", maxRatio, 1, 10_000);
    Optional<Manifest> manifest = Optional.empty();
    if (officials.isPresent()) {
      manifest = Optional.of(Manifest.read(officials.get()));
    }
    IntakeOptions options =
        new IntakeOptions(maxBytes(), threads, hashes)
            .withLimits(
                ReadLimits.of(maxBytes())
                    .withChild(new ChildLimits(maxSeconds, maxHeap))
                    .withArchives(maxEntries, maxDepth, maxRatio))
            .withWanted(wanted())
            .withTaker(taker);
    long asked = StandardInput.count(groups.stream().map(Given::paths).toList());
    if (asked > 1) {
      throw new UsageException("usage.stdin.twice");
    }
    return Intake.gatherGiven(
        groups,
        manifest,
        asked == 0 ? options : options.withStandardInput(StandardInput.read(maxBytes())),
        reading(progress));
  }

  private static void check(String option, int value, int least, int most) throws UsageException {
    if (value < least || value > most) {
      throw new UsageException(
          "usage.range",
          option,
          String.valueOf(least),
          String.valueOf(most),
          String.valueOf(value));
    }
  }

  private static ReadProgress reading(Progress progress) {
    return new ReadProgress() {
      @Override
      public void begin(int files) {
        progress.stage(Progress.Stage.READ, files);
      }

      @Override
      public void read() {
        progress.step(1);
      }
    };
  }

  private static Notice nothing(List<Path> inputs, Gathered gathered) {
    List<Notice> lines = new ArrayList<>();
    for (Rejected rejected : gathered.rejected().stream().limit(MOST_NAMED).toList()) {
      lines.add(Notice.of("fail.nothing.rejected", rejected.source().id(), rejected.detail()));
    }
    for (Skipped skipped : gathered.skipped().stream().limit(MOST_NAMED).toList()) {
      lines.add(Notice.of("fail.nothing.skipped", skipped.id(), skipped.reason()));
    }
    int more =
        Math.max(0, gathered.rejected().size() - MOST_NAMED)
            + Math.max(0, gathered.skipped().size() - MOST_NAMED);
    if (more > 0) {
      lines.add(Notice.of("fail.nothing.more", more));
    }
    lines.addAll(gathered.warnings());
    Notice names = Notice.joined("list.names", names(inputs));
    return Notice.of("fail.nothing", names, Notice.lines(lines));
  }

  private static List<Notice> names(List<Path> inputs) {
    return inputs.stream().map(input -> Notice.of("fail.said", input.toString())).toList();
  }
}
