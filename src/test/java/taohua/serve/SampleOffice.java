package taohua.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taohua.baseline.Baselines;
import taohua.engine.Check;
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

/** An office whose archive is the samples. */
public final class SampleOffice implements Office {
  private final Gathered archive;

  public SampleOffice() throws IntakeException {
    archive = gathered(Path.of("samples"));
  }

  private static Gathered gathered(Path path) throws IntakeException {
    return Intake.gather(List.of(path), Optional.empty(), IntakeOptions.DEFAULT, ReadProgress.NONE);
  }

  @Override
  public Gathered read(Path file) throws IntakeException {
    return gathered(file);
  }

  @Override
  public Run check(Gathered draft) {
    Supplements none = new Supplements(Gathered.NOTHING, Gathered.NOTHING, Baselines.NONE);
    return Check.run(draft, archive, none, Options.DEFAULT, Progress.NONE);
  }

  @Override
  public List<Read> documents() {
    return archive.read();
  }

  @Override
  public Read whole(Read document) {
    return document;
  }
}
