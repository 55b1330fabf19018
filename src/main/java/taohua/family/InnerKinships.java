package taohua.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.align.Alignment;
import taohua.text.Corpus;
import taohua.text.ParagraphPlace;
import taohua.text.Span;

/**
 * Kinships of passages inside of paragraphs that otherwise differ. Each alignment ends somewhat
 * elsewhere, so what overlaps in one paragraph is one passage, the one that most alignments have.
 */
public final class InnerKinships {
  // A long clause is language; what is a template of its own is longer.
  private static final int SHORTEST = 40;
  // What two variants need to be one family (Clusters); one place cannot be in it twice.
  private static final double LEAST = 0.6;
  // Of both paragraphs: then they are kin as a whole.
  private static final double ALL = 0.8;

  private final Corpus corpus;
  // How many alignments have each passage, by paragraph.
  private final Map<ParagraphPlace, Map<Span, Integer>> counts = new TreeMap<>();
  private final Map<ParagraphPlace, Map<Span, Span>> passages = new TreeMap<>();

  private InnerKinships(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The pairs of passages with at least 40 characters in common, which are most of them. */
  public static List<Kin> of(Corpus corpus, List<Alignment> alignments) {
    InnerKinships inner = new InnerKinships(corpus);
    List<Kin> pairs = new ArrayList<>();
    for (Alignment alignment : alignments) {
      Kinships.shared(corpus, alignment)
          .forEach(
              (kin, common) -> {
                if (inner.isInner(kin, common)) {
                  pairs.add(
                      new Kin(inner.part(kin.a(), common.a()), inner.part(kin.b(), common.b())));
                }
              });
    }
    pairs.forEach(
        pair -> {
          inner.count(pair.a());
          inner.count(pair.b());
        });
    inner.counts.forEach((paragraph, spans) -> inner.passages.put(paragraph, settled(spans)));
    return pairs.stream()
        .map(pair -> new Kin(inner.settled(pair.a()), inner.settled(pair.b())))
        .distinct()
        .toList();
  }

  private boolean isInner(Kin kin, Kinships.Common common) {
    int a = common.a().length();
    int b = common.b().length();
    boolean whole =
        a >= ALL * Kinships.length(corpus, kin.a()) && b >= ALL * Kinships.length(corpus, kin.b());
    return common.matched() >= SHORTEST && !whole && 2.0 * common.matched() >= LEAST * (a + b);
  }

  private Kin.Place part(Kin.Place place, Span characters) {
    int first = corpus.text(place.document()).paragraph(place.paragraph().paragraph()).start();
    Span part = new Span(characters.start() - first, characters.end() - first);
    return new Kin.Place(place.paragraph(), part);
  }

  private void count(Kin.Place place) {
    counts
        .computeIfAbsent(place.paragraph(), paragraph -> new TreeMap<>())
        .merge(place.part(), 1, Integer::sum);
  }

  private Kin.Place settled(Kin.Place place) {
    Map<Span, Span> settled = passages.getOrDefault(place.paragraph(), Map.of());
    Span part = settled.getOrDefault(place.part(), place.part());
    return new Kin.Place(place.paragraph(), part);
  }

  /** For each passage of one paragraph the one that stands for it. */
  private static Map<Span, Span> settled(Map<Span, Integer> counts) {
    List<Span> order = new ArrayList<>(counts.keySet());
    order.sort(
        Comparator.comparingInt((Span span) -> -counts.getOrDefault(span, 0))
            .thenComparingInt(span -> -span.length())
            .thenComparing(Comparator.naturalOrder()));
    List<Span> chosen = new ArrayList<>();
    Map<Span, Span> settled = new TreeMap<>();
    for (Span span : order) {
      Span same = chosen.stream().filter(other -> resemble(span, other)).findFirst().orElse(span);
      if (same.equals(span)) {
        chosen.add(span);
      }
      settled.put(span, same);
    }
    return settled;
  }

  private static boolean resemble(Span a, Span b) {
    return 2.0 * a.overlap(b) >= LEAST * (a.length() + b.length());
  }
}
