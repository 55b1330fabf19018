package taohua.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taohua.intake.files.Chosen;
import taohua.intake.files.InputFile;
import taohua.intake.files.Inputs;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.page.unit.SharedLines;
import taohua.intake.record.TextRecord;
import taohua.intake.stated.Manifest;
import taohua.intake.stated.ManifestRow;
import taohua.parallel.Workers;
import taohua.text.Document;
import taohua.words.Notice;

/** Reads inputs: the entry of this package. */
public final class Intake {
  private final Optional<Manifest> manifest;
  private final IntakeOptions options;
  private final Chosen chosen;
  private final ReadProgress progress;
  private final Set<ManifestRow> used = new HashSet<>();
  private final Object telling = new Object();

  private Intake(Optional<Manifest> manifest, IntakeOptions options, ReadProgress progress) {
    this.manifest = manifest;
    // A manifest is laid over documents that are at hand.
    this.options = manifest.isPresent() ? options.withTaker(Optional.empty()) : options;
    this.chosen = new Chosen(options.wanted().files());
    this.progress = progress;
  }

  /**
   * Reads files and folders (recursively) to documents. The result is the same for any order of
   * inputs and any number of threads.
   *
   * @param manifest completes or overrides what is read; its file is never an input
   * @throws IntakeException if an input does not exist, a folder cannot be opened or a pattern that
   *     files must match matches none; a file that cannot be read is {@link Rejected}
   */
  public static Gathered gather(
      List<Path> inputs, Optional<Manifest> manifest, IntakeOptions options, ReadProgress progress)
      throws IntakeException {
    return gatherAll(List.of(inputs), manifest, options, progress).get(0);
  }

  /**
   * Reads several groups of inputs, each by itself, with one manifest for all of them; what is to
   * be said of the manifest is said with the first.
   *
   * @param groups at least one
   * @throws IntakeException as {@link #gather} does
   */
  public static List<Gathered> gatherAll(
      List<List<Path>> groups,
      Optional<Manifest> manifest,
      IntakeOptions options,
      ReadProgress progress)
      throws IntakeException {
    return gatherGiven(groups.stream().map(Given::of).toList(), manifest, options, progress);
  }

  /**
   * The same where some documents were read before.
   *
   * @param groups at least one
   * @throws IntakeException as {@link #gather} does
   */
  public static List<Gathered> gatherGiven(
      List<Given> groups, Optional<Manifest> manifest, IntakeOptions options, ReadProgress progress)
      throws IntakeException {
    Intake intake = new Intake(manifest, options, progress);
    List<Inputs> listed = new ArrayList<>();
    for (Given group : groups) {
      Inputs all =
          Inputs.list(
              group.paths(), manifest.map(Manifest::path), options.standardInput(), intake.chosen);
      listed.add(all.without(group.known()));
    }
    if (listed.stream().noneMatch(Inputs::mayHoldMore)) {
      intake.chosen.prove();
    }
    progress.begin(listed.stream().mapToInt(group -> group.files().size()).sum());
    List<Gathered> all = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      all.add(intake.gather(listed.get(i), groups.get(i).held()));
    }
    intake.chosen.prove();
    all.set(0, all.get(0).withWarnings(intake.chosen.unused()));
    if (manifest.isPresent()) {
      all.set(0, all.get(0).withWarnings(manifest.get().warnings(intake.used)));
    }
    return all;
  }

  /** Whether a file is read as a document or as documents, by its name. */
  public static boolean isReadable(String fileName) {
    return Format.of(fileName).isPresent();
  }

  /** Reads one text as if it were a plain-text file of that id: what a caller has in memory. */
  public static Read read(String id, String text) {
    return Speech.in(
            new Source(id, Path.of(id), ""),
            Extracted.plain(text),
            SharedLines.NONE,
            false,
            new ArrayList<>())
        .get(0);
  }

  /**
   * Reads one record as if it were of a file that is read: its text without a heading.
   *
   * @param numbered the id where the record says none
   */
  public static Document read(TextRecord record, String numbered) {
    return RecordFile.document(record, numbered);
  }

  /**
   * Documents of records that a caller read, with the ids and in the order that they have in a run.
   *
   * @param taken in the order of their files, then of their lines
   * @param warnings takes what is to be said of ids that are not unique
   */
  public static List<Taken> settled(List<Taken> taken, List<Notice> warnings) {
    return only(Taken.class, RecordIds.settle(List.copyOf(taken), warnings));
  }

  private Gathered gather(Inputs listed, List<Read> held) {
    List<Notice> warnings = new ArrayList<>(listed.warnings());
    List<Reading> readings = new ArrayList<>();
    listed.rejected().forEach(one -> readings.add(Rejected.of(one)));
    List<Skipped> skipped = new ArrayList<>(listed.skipped());
    readings.addAll(readAll(listed.files(), warnings, skipped));
    readings.addAll(Given.beside(listed, held, chosen));
    List<Reading> settled = RecordIds.settle(readings, warnings);
    List<Read> read = only(Read.class, settled);
    warnings.addAll(chosen.warnings(skipped));
    List<Read> completed =
        manifest.isPresent() ? Completed.by(manifest.get(), read, used, warnings) : read;
    return new Gathered(
        completed, only(Taken.class, settled), only(Rejected.class, settled), skipped, warnings);
  }

  private static <T extends Reading> List<T> only(Class<T> kind, List<Reading> readings) {
    return readings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Opens the files, several at once, then reads their texts, each in the light of what all of them
   * share, and takes what came of them in order.
   */
  private List<Reading> readAll(
      List<InputFile> files, List<Notice> warnings, List<Skipped> skipped) {
    List<Reading> readings = new ArrayList<>();
    try (FileReader reader = new FileReader(options, chosen);
        Workers workers = Workers.of(options.threads())) {
      List<OpenedFile> given = workers.map(files.size(), i -> open(files.get(i), reader));
      List<OpenedFile> opened = given.stream().flatMap(OpenedFile::files).toList();
      SharedLines shared = SharedLines.of(opened.stream().flatMap(OpenedFile::text).toList());
      for (List<Reading> one : workers.map(opened.size(), i -> read(opened.get(i), shared))) {
        readings.addAll(one);
      }
      given.stream().flatMap(OpenedFile::skipped).forEach(skipped::add);
      opened.forEach(one -> warnings.addAll(one.warnings()));
    }
    return readings;
  }

  private OpenedFile open(InputFile file, FileReader reader) {
    List<Notice> warnings = new ArrayList<>();
    OpenedFile opened = new OpenedFile(file, reader.read(file, warnings), warnings);
    synchronized (telling) {
      progress.read();
    }
    return opened;
  }

  private List<Reading> read(OpenedFile one, SharedLines shared) {
    return one.opened() instanceof Opened.Text text
        ? read(one, text, shared)
        : ((Opened.Done) one.opened()).readings();
  }

  private List<Reading> read(OpenedFile one, Opened.Text text, SharedLines shared) {
    try {
      List<Read> speeches =
          Speech.in(text.source(), text.extracted(), shared, options.keepAll(), one.warnings());
      return speeches.stream().<Reading>map(read -> read.with(text.origin())).toList();
    } catch (RuntimeException | StackOverflowError e) {
      // No file may end a run, whatever it brings to light in a library or here.
      return List.of(Rejected.unforeseen(one.file().source(""), e));
    }
  }
}
