package taohua.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import taohua.baseline.Baselines;
import taohua.engine.Analysis;
import taohua.engine.Check;
import taohua.engine.Holdings;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.Read;
import taohua.intake.ReadProgress;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/** A backend whose archive is the samples, as files. */
public final class SampleBackend implements Backend {
  private static final Supplements NONE =
      new Supplements(Gathered.NOTHING, Gathered.NOTHING, Baselines.NONE);

  private final Gathered archive;
  private final AtomicLong state = new AtomicLong();
  private final AtomicInteger checks = new AtomicInteger();

  public SampleBackend() throws IntakeException {
    archive = gathered(List.of(Path.of("samples")));
  }

  private static Gathered gathered(List<Path> paths) throws IntakeException {
    return Intake.gather(paths, Optional.empty(), IntakeOptions.DEFAULT, ReadProgress.NONE);
  }

  /** Seems to be changed. */
  void change() {
    state.incrementAndGet();
  }

  /** How many checks were made. */
  int checks() {
    return checks.get();
  }

  @Override
  public Archive archive() {
    return new Archive() {
      @Override
      public long state() {
        return state.get();
      }

      @Override
      public List<Read> documents() {
        return archive.read();
      }

      @Override
      public Holdings holdings() {
        return Holdings.NONE;
      }

      @Override
      public Run check(Gathered draft, Progress progress) {
        checks.incrementAndGet();
        return Check.run(draft, archive, NONE, Options.DEFAULT, progress);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Gathered read(List<Path> paths, Progress progress) throws IntakeException {
    Gathered read = gathered(paths);
    if (read.isEmpty()) {
      throw new IntakeException(Notice.of("fail.none"));
    }
    return read;
  }

  @Override
  public Run compare(Gathered documents, Progress progress) {
    return Analysis.run(documents, NONE, Options.DEFAULT, progress);
  }

  @Override
  public Optional<Path> index() {
    return Optional.empty();
  }

  @Override
  public Added add(Path path, Progress progress) {
    throw new IllegalStateException("no index");
  }

  @Override
  public boolean remove(String id) {
    throw new IllegalStateException("no index");
  }
}
