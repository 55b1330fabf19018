package taohua.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taohua.align.Alignment;
import taohua.hint.home.Homes;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.TargetSource;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.Wording;

/**
 * Names and offices of a source that were left standing in a copy of it. A false hint harms, so
 * they count only in copied characters of a copied passage, and only by the strict rules of {@link
 * LeftNames}, {@link LeftDistricts} and {@link LeftOffices}.
 */
final class Leftovers {
  private static final Comparator<Leftover> ORDER =
      Comparator.comparingInt(Leftover::finding)
          .thenComparing(leftover -> leftover.target().document())
          .thenComparing(leftover -> leftover.target().characters());

  private final Corpus corpus;
  private final Homes homes;
  private final LabelMap labels;
  private final NameUsage usage;
  private final QuotedText quoted;
  private final Map<TargetSource, Exchanges> exchanges;

  private Leftovers(Judged judged, List<Substitution> substitutions) {
    corpus = judged.corpus();
    homes = new Homes(corpus);
    labels = new LabelMap(corpus, judged.labels());
    usage = new NameUsage(corpus, judged.findings());
    quoted = new QuotedText(corpus);
    exchanges =
        substitutions.stream()
            .flatMap(one -> Stream.of(one, one.reversed()))
            .collect(
                Collectors.groupingBy(
                    one -> new TargetSource(one.target(), one.source()),
                    Collectors.collectingAndThen(Collectors.toList(), Exchanges::new)));
  }

  /**
   * By finding and place. A finding without a direction is looked at from both sides.
   *
   * @param substitutions of the same findings
   */
  static List<Leftover> of(Judged judged, List<Substitution> substitutions, Workers workers) {
    Leftovers leftovers = new Leftovers(judged, substitutions);
    List<Finding> copied =
        judged.findings().stream().filter(one -> one.label() == Label.COPIED).toList();
    return workers
        .map(copied.size(), i -> leftovers.in(copied.get(i), judged.isDirected(copied.get(i))))
        .stream()
        .flatMap(List::stream)
        .sorted(ORDER)
        .toList();
  }

  private List<Leftover> in(Finding finding, boolean isDirected) {
    List<Leftover> found = new ArrayList<>(in(finding.id(), finding.alignment()));
    if (!isDirected) {
      found.addAll(in(finding.id(), finding.alignment().reversed()));
    }
    return found;
  }

  private List<Leftover> in(int finding, Alignment alignment) {
    SharedPassage passage = new SharedPassage(corpus, homes, labels, quoted, alignment);
    Exchanges made =
        exchanges.getOrDefault(
            new TargetSource(passage.target(), passage.source()), Exchanges.NONE);
    List<Span> left = new ArrayList<>(LeftNames.of(passage, usage, made));
    left.addAll(LeftDistricts.of(passage, usage, made));
    left.addAll(LeftOffices.of(passage, usage, made));
    return longest(left).stream().map(words -> leftover(finding, passage, words)).toList();
  }

  /** A name of the heading and one of the exchanges find one place twice; the longer one stays. */
  private static List<Span> longest(List<Span> found) {
    List<Span> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(Span::length).reversed())
        .filter(words -> kept.stream().noneMatch(words::overlaps))
        .forEach(kept::add);
    return kept;
  }

  private Leftover leftover(int finding, SharedPassage passage, Span words) {
    int target = passage.target();
    return new Leftover(
        finding,
        Wording.of(corpus.document(target), corpus.text(target), words),
        new Passage(target, words),
        new Passage(passage.source(), passage.inSource(words)));
  }
}
