package taohua.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import taohua.candidate.ParagraphPair;
import taohua.candidate.ParagraphPairs;
import taohua.engine.Progress.Stage;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.DocumentIds;

/** What the documents of one corpus share: every document is compared with every other. */
public final class Analysis {
  private Analysis() {}

  /** Compares the documents that were gathered; none gives an empty run. */
  public static Run run(
      Gathered gathered, Supplements supplements, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    Roles roles =
        Roles.of(
            Map.of(
                Side.EITHER, gathered,
                Side.ALLOWED, supplements.allowed(),
                Side.BACKGROUND, supplements.background()));
    return Comparison.run(Run.Kind.REPORT, roles, supplements.baselines(), options, progress);
  }

  /** Only the near-duplicate paragraphs. */
  public static Paragraphs paragraphs(Gathered gathered, Options options, Progress progress) {
    progress.stage(Stage.NORMALIZE, 0);
    List<Document> documents =
        gathered.read().stream()
            .map(Read::document)
            .sorted(Comparator.comparing(Document::id, DocumentIds.ORDER))
            .toList();
    Corpus corpus = Corpus.of(documents);
    progress.stage(Stage.COMPARE, 0);
    try (Workers workers = Workers.of(options.threads())) {
      return new Paragraphs(
          corpus, ParagraphPairs.find(corpus, options.pairs(), options.shingles(), workers));
    }
  }

  /**
   * Near-duplicate paragraphs.
   *
   * @param corpus the documents
   * @param pairs by place
   */
  public record Paragraphs(Corpus corpus, List<ParagraphPair> pairs) {
    public Paragraphs {
      pairs = List.copyOf(pairs);
    }
  }
}
