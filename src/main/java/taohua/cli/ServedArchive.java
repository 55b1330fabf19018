package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import taohua.baseline.Baselines;
import taohua.engine.Check;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.serve.Office;

/** The archive of a local page: read once, and held until this is closed. */
final class ServedArchive implements Office, AutoCloseable {
  private final InputOptions reading;
  private final Options options;
  private final Supplements beside;
  private final Indexes indexes;
  private final Gathered archive;

  private ServedArchive(
      InputOptions reading, Options options, Baselines known, Indexes indexes, Gathered archive) {
    this.reading = reading;
    this.options = options;
    this.indexes = indexes;
    this.archive = archive;
    beside = new Supplements(Gathered.NOTHING, Gathered.NOTHING, known);
  }

  /** Reads an archive; the texts of indexes stay where they are. */
  static ServedArchive of(
      List<Path> paths, InputOptions reading, Options options, Baselines known, Progress progress)
      throws IOException, Failure, UsageException {
    Indexes indexes = new Indexes(options.threads(), false);
    try {
      // The first group is that of drafts, of which there are none yet.
      Gathered archive = reading.gatherAll(List.of(List.of(), paths), indexes, progress).get(1);
      return new ServedArchive(reading, options, known, indexes, archive);
    } catch (IOException | Failure | UsageException | RuntimeException e) {
      indexes.close();
      throw e;
    }
  }

  @Override
  public Gathered read(Path file) throws IOException, Failure, UsageException {
    return reading.gatherAll(List.of(List.of(file)), options.threads(), Progress.NONE).get(0);
  }

  @Override
  public Run check(Gathered draft) {
    return Check.run(draft, archive, beside, indexes.holdings(), options, Progress.NONE);
  }

  @Override
  public List<Read> documents() {
    return archive.read();
  }

  @Override
  public Read whole(Read document) throws IOException {
    return indexes.holdings().hold(document) ? indexes.holdings().whole(document) : document;
  }

  @Override
  public void close() throws IOException {
    indexes.close();
  }
}
