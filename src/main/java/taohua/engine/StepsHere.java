package taohua.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.align.Workspace;
import taohua.candidate.ParagraphPair;
import taohua.candidate.ParagraphPairs;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.PackedPair;

/** The heavy steps by the threads of this process. */
final class StepsHere implements HeavySteps {
  @Override
  public List<ParagraphPair> paragraphs(Corpus corpus, Options options, Workers workers) {
    return ParagraphPairs.find(corpus, options.pairs(), options.shingles(), workers);
  }

  @Override
  public List<List<Alignment>> passages(
      Corpus corpus, PassageFinder finder, long[] pairs, Workers workers, Progress progress) {
    List<List<Alignment>> found = new ArrayList<>(Collections.nCopies(pairs.length, List.of()));
    workers.each(
        pairs.length,
        () -> {
          Workspace workspace = new Workspace();
          return i -> {
            int target = PackedPair.first(pairs[i]);
            found.set(i, finder.find(target, PackedPair.second(pairs[i]), workspace));
            progress.step(1);
          };
        });
    return found;
  }

  @Override
  public void close() {}
}
