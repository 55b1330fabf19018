package taohua.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import taohua.candidate.PackedParagraphs;
import taohua.candidate.ParagraphPair;
import taohua.candidate.ParagraphPairs;
import taohua.engine.Progress.Stage;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Taken;
import taohua.parallel.Workers;
import taohua.text.DocumentIds;

/** What the documents of one corpus share: every document is compared with every other. */
public final class Analysis {
  private Analysis() {}

  /** Compares the documents that were gathered; none gives an empty run. */
  public static Run run(
      Gathered gathered, Supplements supplements, Options options, Progress progress) {
    return run(gathered, supplements, options, HeavySteps.HERE, progress);
  }

  /**
   * The same with help.
   *
   * @param steps who does the heavy steps; changes no result
   */
  public static Run run(
      Gathered gathered,
      Supplements supplements,
      Options options,
      HeavySteps steps,
      Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Roles roles =
        Roles.of(
            Map.of(
                Side.EITHER, Group.of(gathered),
                Side.ALLOWED, Group.of(supplements.allowed()),
                Side.BACKGROUND, Group.of(supplements.background())));
    return Comparison.run(
        Run.Kind.REPORT, roles, supplements.baselines(), options, steps, progress);
  }

  /**
   * Only the near-duplicate paragraphs.
   *
   * @param taker has taken what was gathered as taken, and takes the rest
   */
  public static Paragraphs paragraphs(
      Gathered gathered, ParagraphTaker taker, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    List<Taken> taken = new ArrayList<>(gathered.taken());
    for (Read read : gathered.read()) {
      taken.add(new Taken(read.source(), taker.take(read.document())));
    }
    if (!gathered.read().isEmpty()) {
      taken.sort(Comparator.comparing(one -> one.source().id(), DocumentIds.ORDER));
    }
    PackedParagraphs packed = taker.inOrder(taken.stream().mapToInt(Taken::number).toArray());
    progress.stage(Stage.COMPARE, 0);
    try (Workers workers = Workers.of(options.threads())) {
      return new Paragraphs(
          taken.stream().map(one -> one.source().id()).toList(),
          ParagraphPairs.find(
              packed, options.pairs(), options.shingles(), taker.memory(), workers));
    }
  }

  /**
   * Near-duplicate paragraphs.
   *
   * @param documents the ids of the documents, in order
   * @param pairs by place
   */
  public record Paragraphs(List<String> documents, List<ParagraphPair> pairs) {
    public Paragraphs {
      documents = List.copyOf(documents);
      pairs = List.copyOf(pairs);
    }
  }
}
