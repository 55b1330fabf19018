package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taohua.index.Index;
import taohua.intake.Given;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.words.Notice;

/** Tells the indexes among inputs, wherever a path may stand. */
final class Indexes {
  private Indexes() {}

  /** Makes sure that a folder holds an index. */
  static void require(Path path) throws Failure {
    if (!Index.is(path)) {
      throw new Failure(Notice.of("index.none", path.toString()));
    }
  }

  /** The documents of the indexes among some inputs, and the other inputs as they are. */
  static Given given(List<Path> inputs, int threads) throws IOException {
    List<Path> paths = new ArrayList<>();
    List<Read> held = new ArrayList<>();
    for (Path input : inputs) {
      if (Index.is(input)) {
        try (Index index = Index.open(input);
            Workers workers = Workers.of(threads)) {
          held.addAll(index.documents(workers));
        }
      } else {
        paths.add(input);
      }
    }
    return new Given(paths, held, file -> false);
  }
}
