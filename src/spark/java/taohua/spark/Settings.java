package taohua.spark;

import java.io.Serializable;
import java.util.List;
import taohua.candidate.PairOptions;
import taohua.candidate.ParagraphPairs;
import taohua.engine.ClusterPairs;
import taohua.engine.Options;
import taohua.fingerprint.ShingleOptions;
import taohua.intake.record.TextNames;

/**
 * The options that change the pairs, as tasks are told them.
 *
 * @param texts the fields that hold the text; none for the usual ones
 * @param maxBytes of a record
 * @param giant paragraphs from which on a bucket is cut, at least {@link
 *     taohua.candidate.PartJoin#mostInOne}
 */
record Settings(
    int shingleSize,
    int window,
    int minTokens,
    double minResemblance,
    double minContainment,
    List<String> texts,
    long maxBytes,
    int giant)
    implements Serializable {
  Settings {
    texts = List.copyOf(texts);
  }

  static Settings of(ClusterPairs.Task task, int giant) {
    return of(task.options(), task.options().reading().textColumns(), task.maxBytes(), giant);
  }

  /** Those that matter of texts that were read before. */
  static Settings ofTexts(Options options, int giant) {
    return of(options, List.of(), 0, giant);
  }

  private static Settings of(Options options, List<String> texts, long maxBytes, int giant) {
    return new Settings(
        options.shingles().size(),
        options.shingles().window(),
        options.pairs().minTokens(),
        options.pairs().minResemblance(),
        options.pairs().minContainment(),
        texts,
        maxBytes,
        giant);
  }

  ShingleOptions shingles() {
    return new ShingleOptions(shingleSize, window);
  }

  PairOptions pairs() {
    return new PairOptions(minTokens, minResemblance, minContainment);
  }

  TextNames names() {
    return new TextNames(texts);
  }

  /** The tokens that a paragraph needs. */
  int least() {
    return ParagraphPairs.least(pairs(), shingles());
  }
}
