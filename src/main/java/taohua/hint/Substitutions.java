package taohua.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.TargetSource;
import taohua.language.Stops;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;
import taohua.text.Wording;

/** What was put in the place of what, in the passages that are reuse, counted for every pair. */
final class Substitutions {
  // Longer exchanges are rewriting.
  private static final int LONGEST = 16;

  private static final Comparator<Substitution> ORDER =
      Comparator.comparingInt(Substitution::target)
          .thenComparingInt(Substitution::source)
          .thenComparing(Comparator.comparingInt(Substitution::count).reversed())
          .thenComparing(Substitution::from)
          .thenComparing(Substitution::to);

  private final Corpus corpus;
  private final Corpus said;
  private final WordGrowth growth;
  private final Map<TargetSource, Map<Exchange, Integer>> counts =
      new TreeMap<>(
          Comparator.comparingInt(TargetSource::target).thenComparingInt(TargetSource::source));

  private final Map<Exchange, Exchange> inWords = new HashMap<>();

  private record Exchange(String from, String to) {}

  private Substitutions(Corpus corpus, Corpus said) {
    this.corpus = corpus;
    this.said = said;
    growth = new WordGrowth(corpus);
  }

  /** By target, source, and the most frequent first. */
  static List<Substitution> of(Judged judged, Workers workers) {
    return of(judged, judged.corpus(), workers);
  }

  /**
   * The same in the words of another corpus, in the order of its own.
   *
   * @param said with letters in the place of letters
   */
  static List<Substitution> of(Judged judged, Corpus said, Workers workers) {
    Substitutions substitutions = new Substitutions(judged.corpus(), said);
    List<Alignment> reused =
        judged.findings().stream()
            .filter(finding -> finding.label().isReuse())
            .map(Finding::alignment)
            .toList();
    List<List<Edit.Replaced>> grown =
        workers.map(reused.size(), i -> substitutions.grown(reused.get(i)));
    for (int i = 0; i < reused.size(); i++) {
      substitutions.add(reused.get(i), grown.get(i));
    }
    return substitutions.table();
  }

  private List<Substitution> table() {
    List<Substitution> table = new ArrayList<>();
    counts.forEach(
        (pair, exchanges) ->
            exchanges.forEach(
                (one, count) ->
                    table.add(
                        new Substitution(
                            pair.target(), pair.source(), one.from(), one.to(), count))));
    table.sort(ORDER);
    return table.stream().map(this::inWords).toList();
  }

  private Substitution inWords(Substitution one) {
    Exchange own = new Exchange(one.from(), one.to());
    Exchange words = inWords.getOrDefault(own, own);
    return new Substitution(one.target(), one.source(), words.from(), words.to(), one.count());
  }

  /** The words that were exchanged in a passage. */
  private List<Edit.Replaced> grown(Alignment alignment) {
    Partners partners = Partners.of(alignment);
    return ChangedBlocks.of(alignment.edits()).stream()
        .flatMap(block -> grown(alignment, partners, block).stream())
        .toList();
  }

  private void add(Alignment alignment, List<Edit.Replaced> grown) {
    if (grown.isEmpty()) {
      return;
    }
    int target = alignment.target().document();
    int source = alignment.source().document();
    Map<Exchange, Integer> exchanges =
        counts.computeIfAbsent(
            new TargetSource(target, source),
            pair ->
                new TreeMap<>(Comparator.comparing(Exchange::from).thenComparing(Exchange::to)));
    for (Edit.Replaced words : grown) {
      Exchange one = inWords(target, source, words);
      if (!one.from().equals(one.to()) && !isRewriting(one.from()) && !isRewriting(one.to())) {
        exchanges.merge(one, 1, Integer::sum);
      }
    }
  }

  private Optional<Edit.Replaced> grown(
      Alignment alignment, Partners partners, Edit.Replaced block) {
    if (block.target().isEmpty()
        || block.source().isEmpty()
        || block.target().length() > LONGEST
        || block.source().length() > LONGEST) {
      return Optional.empty();
    }
    int target = alignment.target().document();
    int source = alignment.source().document();
    return growth
        .grow(target, source, partners, block)
        .filter(
            grown ->
                isOneParagraph(target, grown.target()) && isOneParagraph(source, grown.source()));
  }

  private Exchange inWords(int target, int source, Edit.Replaced grown) {
    Exchange own = exchange(corpus, target, source, grown);
    inWords.computeIfAbsent(own, any -> exchange(said, target, source, grown));
    return own;
  }

  private static Exchange exchange(Corpus of, int target, int source, Edit.Replaced grown) {
    return new Exchange(wording(of, source, grown.source()), wording(of, target, grown.target()));
  }

  // What reaches over a stop exchanges clauses, not words; brackets and lists may stand in it.
  private static boolean isRewriting(String words) {
    return words.chars().anyMatch(c -> Stops.isStop((char) c));
  }

  private boolean isOneParagraph(int document, Span span) {
    NormalText text = corpus.text(document);
    return text.paragraphOf(span.start()) == text.paragraphOf(span.end() - 1);
  }

  private static String wording(Corpus of, int document, Span span) {
    String words = Wording.of(of.document(document), of.text(document), span).replaceAll("\\s", "");
    boolean open = words.lastIndexOf('（') > words.lastIndexOf('）');
    return open ? words + "）" : words;
  }
}
