package taohua.table;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import taohua.align.Edit;
import taohua.judge.Direction;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.Relations;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;
import taohua.text.When;

/** What every ordered pair of officials shares. */
public final class Dyads {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::source).thenComparingInt(Pair::target);

  private final Judged judged;
  private final Corpus corpus;
  private final List<List<Integer>> documents = new ArrayList<>();
  private final Map<Pair, Counting> counts = new HashMap<>();
  // The characters of each document's body.
  private final int[] characters;

  private record Pair(int source, int target) {}

  private Dyads(Judged judged) {
    this.judged = judged;
    corpus = judged.corpus();
    characters = new int[corpus.size()];
    for (int official = 0; official < corpus.officialCount(); official++) {
      documents.add(new ArrayList<>());
    }
    for (int d = 0; d < corpus.size(); d++) {
      documents.get(corpus.official(d)).add(d);
      characters[d] = corpus.text(d).counted(new Span(0, corpus.text(d).length()));
    }
  }

  /** The pairs of officials that have a finding, by the numbers of source and target. */
  public static List<Dyad> of(Judged judged) {
    Dyads dyads = new Dyads(judged);
    dyads.count();
    return dyads.counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(entry -> dyads.dyad(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** All pairs of officials who have documents to compare, those without a finding as well. */
  public static List<Dyad> all(Judged judged) {
    Dyads dyads = new Dyads(judged);
    dyads.count();
    List<Dyad> all = new ArrayList<>();
    for (int source = 0; source < corpusOfficials(judged); source++) {
      for (int target = 0; target < corpusOfficials(judged); target++) {
        Pair pair = new Pair(source, target);
        Counting counting = dyads.counts.getOrDefault(pair, new Counting());
        Dyad dyad = dyads.dyad(pair, counting);
        Dyad.Exposure exposure = dyad.exposure();
        boolean several = source != target || exposure.sourceDocuments() > 1;
        if (exposure.sourceDocuments() > 0 && exposure.targetDocuments() > 0 && several) {
          all.add(dyad);
        }
      }
    }
    return all;
  }

  private static int corpusOfficials(Judged judged) {
    return judged.corpus().officialCount();
  }

  /** What is counted of one pair. */
  private static final class Counting {
    // Characters by the rank of their label.
    private final int[] directed = new int[Label.values().length];
    private final int[] undirected = new int[Label.values().length];
    private final Map<Long, Long> lags = new HashMap<>();
    private final List<When> targets = new ArrayList<>();
    private int directedPassages;
    private int undirectedPassages;
    private int directedSingle;
    private int undirectedSingle;
  }

  private void count() {
    LabelMap labels = new LabelMap(corpus, judged.labels());
    List<List<View>> views = View.of(judged);
    for (int d = 0; d < views.size(); d++) {
      for (View view : views.get(d)) {
        if (view.asTarget() || !judged.isDirected(view.finding())) {
          count(view, d, labels);
        }
      }
      countSingle(d, views.get(d), labels);
    }
  }

  private Counting counting(int source, int target) {
    Pair pair = new Pair(corpus.official(source), corpus.official(target));
    return counts.computeIfAbsent(pair, p -> new Counting());
  }

  private void count(View view, int document, LabelMap labels) {
    Counting counting = counting(view.partner(), document);
    boolean directed = judged.isDirected(view.finding());
    int[] matched = directed ? counting.directed : counting.undirected;
    NormalText text = corpus.text(document);
    for (Edit edit : view.matches()) {
      for (int c = edit.target().start(); c < edit.target().end(); c++) {
        if (text.counts(c) && labels.isOverlap(document, c)) {
          matched[label(view, labels.of(document, c)).rank()]++;
        }
      }
    }
    if (directed) {
      counting.directedPassages++;
      time(counting, view.partner(), document);
    } else {
      counting.undirectedPassages++;
    }
  }

  // What is unexplained within a passage that explains itself is to be reviewed because of another
  // pair; for this one it counts as the passage does.
  private static Label label(View view, Label of) {
    return of == Label.COPIED ? view.finding().label() : of;
  }

  private void time(Counting counting, int source, int target) {
    Optional<When> at = corpus.document(target).heading().when();
    Optional<When> then = corpus.document(source).heading().when();
    at.ifPresent(counting.targets::add);
    if (at.isPresent() && then.isPresent()) {
      counting.lags.put(
          (long) source << 32 | target,
          ChronoUnit.DAYS.between(then.get().from(), at.get().from()));
    }
  }

  private void countSingle(int document, List<View> views, LabelMap labels) {
    if (views.isEmpty()) {
      return;
    }
    Origins origins = Origins.of(judged, document, views);
    NormalText text = corpus.text(document);
    Int2IntOpenHashMap characters = new Int2IntOpenHashMap();
    for (int c = 0; c < text.length(); c++) {
      if (labels.is(Label.COPIED, document, c) && text.counts(c) && origins.of(c) >= 0) {
        characters.addTo(origins.of(c), 1);
      }
    }
    for (Int2IntMap.Entry single : characters.int2IntEntrySet()) {
      int origin = single.getIntKey();
      Counting counting = counting(origin, document);
      counting.directedSingle += origins.isDirected(origin) ? single.getIntValue() : 0;
      counting.undirectedSingle += origins.isDirected(origin) ? 0 : single.getIntValue();
    }
  }

  private Dyad dyad(Pair pair, Counting counting) {
    return new Dyad(
        pair.source(),
        pair.target(),
        exposure(pair),
        new Dyad.Overlap(
            counting.directedPassages, byLabel(counting.directed), counting.directedSingle),
        new Dyad.Overlap(
            counting.undirectedPassages, byLabel(counting.undirected), counting.undirectedSingle),
        new Dyad.Timing(
            counting.targets.stream().min(Comparator.comparing(When::from).thenComparing(When::to)),
            median(counting.lags.values().stream().sorted().toList())));
  }

  private static Map<Label, Integer> byLabel(int[] characters) {
    Map<Label, Integer> byLabel = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      if (characters[label.rank()] > 0) {
        byLabel.put(label, characters[label.rank()]);
      }
    }
    return byLabel;
  }

  private static OptionalDouble median(List<Long> sorted) {
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    int middle = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
  }

  private Dyad.Exposure exposure(Pair pair) {
    List<Integer> sources =
        documents.get(pair.source()).stream()
            .filter(d -> judged.sides().sources().test(d))
            .toList();
    List<Integer> targets =
        documents.get(pair.target()).stream()
            .filter(d -> judged.sides().targets().test(d))
            .toList();
    int pairs = 0;
    int atRisk = 0;
    int undirected = 0;
    for (int target : targets) {
      int earlier = 0;
      for (int source : sources) {
        if (source != target) {
          Direction direction =
              Relations.direction(
                  corpus.document(target).heading(), corpus.document(source).heading());
          boolean directed = judged.sides().given() || direction == Direction.EARLIER;
          earlier += directed ? 1 : 0;
          undirected += !directed && direction == Direction.UNDIRECTED ? 1 : 0;
        }
      }
      pairs += earlier;
      atRisk += earlier > 0 ? characters[target] : 0;
    }
    return new Dyad.Exposure(sources.size(), targets.size(), pairs, atRisk, undirected);
  }
}
