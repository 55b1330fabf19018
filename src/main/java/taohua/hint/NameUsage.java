package taohua.hint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.judge.Finding;
import taohua.judge.Relation;
import taohua.judge.Relations;
import taohua.judge.TargetSource;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/**
 * How often documents say certain words, and how often of their own accord: what stands in a
 * passage that both of two documents have is said once, by whoever wrote it first. Safe for
 * threads.
 */
final class NameUsage {
  private final Corpus corpus;
  private final Map<TargetSource, List<Alignment>> alignments = new HashMap<>();
  private final Map<Integer, String> bodies = new ConcurrentHashMap<>();
  // By name, the documents that mention it.
  private final Map<String, BitSet> mentions = new ConcurrentHashMap<>();

  NameUsage(Corpus corpus, List<Finding> findings) {
    // What others say counts, too, where nothing else of them matters.
    this.corpus = corpus.all();
    for (Finding finding : findings) {
      Alignment alignment = finding.alignment();
      TargetSource pair =
          new TargetSource(alignment.target().document(), alignment.source().document());
      alignments.computeIfAbsent(pair, p -> new ArrayList<>()).add(alignment);
    }
  }

  /**
   * Whether an official beside those of two documents mentions a name of his own accord: what
   * stands in text that he shares with either of them is the same mention, however many took it
   * over, and whoever is over the source alone speaks of it as his own.
   */
  boolean byOthers(String name, int target, int source) {
    Pattern words = Pattern.compile(Pattern.quote(name));
    return mentions.computeIfAbsent(name, this::mentionsOf).stream()
        .filter(d -> corpus.official(d) != corpus.official(target))
        .filter(d -> corpus.official(d) != corpus.official(source))
        .filter(d -> !isOver(d, source) || isOver(d, target))
        .anyMatch(d -> alone(words, d, target) > 0 && alone(words, d, source) > 0);
  }

  /** Whether an official beside those of two documents mentions a name, or the target by itself. */
  boolean isSpokenOf(String name, int target, int source) {
    return alone(Pattern.compile(Pattern.quote(name)), target, source) > 0
        || byOthers(name, target, source);
  }

  private boolean isOver(int superior, int document) {
    Official above = corpus.document(superior).heading().official();
    Official below = corpus.document(document).heading().official();
    return Relations.of(below, above) == Relation.SUPERIOR;
  }

  private BitSet mentionsOf(String name) {
    BitSet documents = corpus.mayHold(name);
    for (int d = documents.nextSetBit(0); d >= 0; d = documents.nextSetBit(d + 1)) {
      NormalText text = corpus.whole(d);
      documents.set(d, text.characters(new Span(0, text.length())).contains(name));
    }
    return documents;
  }

  /** How often a target says so where it does not have the same from that source. */
  int alone(Pattern words, int target, int source) {
    return inAll(words, target) - shared(words, target, source);
  }

  /** How often a document says so. */
  int inAll(Pattern words, int document) {
    return count(words, body(document));
  }

  /**
   * What follows on some words where a document says them.
   *
   * @param next what may; its first group counts
   */
  Set<String> behind(String words, Pattern next, int document) {
    String body = body(document);
    Set<String> found = new TreeSet<>();
    Matcher matcher = next.matcher(body).useTransparentBounds(true);
    int at = body.indexOf(words);
    while (at >= 0) {
      boolean follows = matcher.region(at + words.length(), body.length()).lookingAt();
      if (follows) {
        found.add(matcher.group(1));
      }
      at = body.indexOf(words, follows ? matcher.end() : at + 1);
    }
    return found;
  }

  /** How often a target says so where a source has the same. */
  int shared(Pattern words, int target, int source) {
    int shared = 0;
    for (Alignment one : alignments.getOrDefault(new TargetSource(target, source), List.of())) {
      shared += equal(one, target, words);
    }
    for (Alignment one : alignments.getOrDefault(new TargetSource(source, target), List.of())) {
      shared += equal(one, target, words);
    }
    return shared;
  }

  private int equal(Alignment alignment, int document, Pattern words) {
    boolean isTarget = alignment.target().document() == document;
    NormalText text = corpus.text(document);
    return alignment.edits().stream()
        .filter(Edit.Equal.class::isInstance)
        .map(edit -> isTarget ? edit.target() : edit.source())
        .mapToInt(span -> count(words, text.characters(span)))
        .sum();
  }

  private String body(int document) {
    return bodies.computeIfAbsent(
        document,
        d -> {
          NormalText text = corpus.whole(d);
          return text.characters(new Span(0, text.length()));
        });
  }

  private static int count(Pattern words, String text) {
    Matcher matcher = words.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
