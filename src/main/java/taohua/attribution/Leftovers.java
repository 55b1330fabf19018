package taohua.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.align.Passage;
import taohua.formula.Wording;
import taohua.language.PlaceNames;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/**
 * Names of a source that were left standing in a copy of it. A false hint harms, so a name counts
 * only in copied characters of a copied passage, only if it is the source's own and none of the
 * target's, and only where the sentence does not speak of it on purpose ({@link Mention}). What the
 * target does not replace elsewhere must moreover be a name that it and all third officials never
 * mention.
 */
final class Leftovers {
  private static final Pattern KIND = Pattern.compile("^" + PlaceNames.KIND);
  private static final Pattern BODY =
      Pattern.compile(
          "^[\\p{IsHan}&&[^的在把将和与及对为是有]]{0,4}?"
              + "(?:工业园区|产业园区|园区|开发区|高新区|经开区|示范区|新区|管委会|委员会|水库|公司)");

  private static final Comparator<Leftover> ORDER =
      Comparator.comparingInt(Leftover::finding)
          .thenComparing(leftover -> leftover.target().document())
          .thenComparing(leftover -> leftover.target().characters());

  private final Corpus corpus;
  private final LabelMap labels;
  private final Map<Pair, List<Finding>> findings = new HashMap<>();
  private final Map<Integer, List<Span>> quotations = new HashMap<>();
  private final Map<Integer, String> bodies = new HashMap<>();
  // The officials who mention a name.
  private final Map<String, BitSet> speakers = new HashMap<>();
  private final Map<Pair, List<Substitution>> substitutions = new HashMap<>();

  private record Pair(int target, int source) {}

  private Leftovers(Judged judged, List<Substitution> table) {
    corpus = judged.corpus();
    labels = new LabelMap(corpus, judged.labels());
    for (Finding finding : judged.findings()) {
      Alignment alignment = finding.alignment();
      Pair pair = new Pair(alignment.target().document(), alignment.source().document());
      findings.computeIfAbsent(pair, p -> new ArrayList<>()).add(finding);
    }
    for (Substitution one : table) {
      add(new Pair(one.target(), one.source()), one);
      add(new Pair(one.source(), one.target()), reversed(one));
    }
  }

  private void add(Pair pair, Substitution one) {
    substitutions.computeIfAbsent(pair, p -> new ArrayList<>()).add(one);
  }

  /**
   * By finding and place. A finding without a direction is looked at from both sides.
   *
   * @param substitutions of the same findings
   */
  static List<Leftover> of(Judged judged, List<Substitution> substitutions) {
    Leftovers leftovers = new Leftovers(judged, substitutions);
    List<Leftover> found = new ArrayList<>();
    for (Finding finding : judged.findings()) {
      if (finding.label() != Label.COPIED) {
        continue;
      }
      found.addAll(leftovers.in(finding.id(), finding.alignment()));
      if (!judged.isDirected(finding)) {
        found.addAll(leftovers.in(finding.id(), finding.alignment().reversed()));
      }
    }
    return found.stream().sorted(ORDER).toList();
  }

  private static Substitution reversed(Substitution one) {
    return new Substitution(one.source(), one.target(), one.to(), one.from(), one.count());
  }

  private List<Leftover> in(int finding, Alignment alignment) {
    int target = alignment.target().document();
    int source = alignment.source().document();
    Official ours = corpus.document(target).heading().official();
    Official theirs = corpus.document(source).heading().official();
    List<Substitution> pair = substitutions.getOrDefault(new Pair(target, source), List.of());
    Partners partners = Partners.of(alignment);
    List<Leftover> found = new ArrayList<>();
    for (OwnName name : OwnName.of(ours, theirs, pair)) {
      for (Span place : places(alignment, name.text())) {
        Span whole = whole(target, place, partners);
        if (partners.holds(place) && isLeft(name, whole, partners, target, source)) {
          int at = partners.of(whole.start());
          found.add(
              new Leftover(
                  finding,
                  Wording.of(corpus.document(target), corpus.text(target), whole),
                  new Passage(target, whole),
                  new Passage(source, new Span(at, at + whole.length()))));
        }
      }
    }
    return withoutInner(found);
  }

  /** Where a name stands in an alignment's target, at the borders of words. */
  private List<Span> places(Alignment alignment, String name) {
    int document = alignment.target().document();
    Span passage = alignment.target().characters();
    String text = corpus.text(document).characters(passage);
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span place = new Span(passage.start() + at, passage.start() + at + name.length());
      if (WholeWords.bound(corpus.text(document), place)) {
        places.add(place);
      }
    }
    return places;
  }

  /** The name with its kind and the body that bears it: 栖梧 in 栖梧市工业园区 gives all of it. */
  private Span whole(int target, Span place, Partners partners) {
    NormalText text = corpus.text(target);
    int end = place.end();
    for (Pattern pattern : List.of(KIND, BODY)) {
      int clauseEnd = end;
      while (clauseEnd < text.length()
          && !text.endsClause(clauseEnd - 1)
          && partners.of(clauseEnd) == partners.of(clauseEnd - 1) + 1) {
        clauseEnd++;
      }
      Matcher matcher = pattern.matcher(text.characters(new Span(end, clauseEnd)));
      end += matcher.find() ? matcher.end() : 0;
    }
    return new Span(place.start(), end);
  }

  private boolean isLeft(OwnName name, Span whole, Partners partners, int target, int source) {
    Official ours = corpus.document(target).heading().official();
    for (int c = whole.start(); c < whole.end(); c++) {
      if (!labels.is(Label.COPIED, target, c)) {
        return false;
      }
    }
    Span named = new Span(whole.start(), whole.start() + name.text().length());
    Mention longest = Mention.of(corpus.document(target), corpus.text(target), whole);
    Mention mention = Mention.of(corpus.document(target), corpus.text(target), named);
    List<Span> quoted =
        quotations.computeIfAbsent(target, d -> Quotations.of(corpus.document(d), corpus.text(d)));
    if (mention.isMeant(quoted, named) || longest.isListed()) {
      return false;
    }
    if (name.evidence() == OwnName.Evidence.REPLACED) {
      // Where the source, too, names both places in one sentence, both are meant.
      int at = partners.of(named.start());
      Span there = new Span(at, at + named.length());
      return !Mention.of(corpus.document(source), corpus.text(source), there).isBeside(stems(ours));
    }
    return !mention.isBeside(stems(ours)) && !isSpokenOf(name.text(), target, source);
  }

  private static List<String> stems(Official official) {
    return PlaceNames.parts(official.place()).stream()
        .map(PlaceNames::stem)
        .filter(stem -> stem.length() > 1)
        .toList();
  }

  /** Whether a third official mentions it, or the target where it has nothing of that source. */
  private boolean isSpokenOf(String name, int target, int source) {
    BitSet third = (BitSet) speakers.computeIfAbsent(name, this::speakersOf).clone();
    third.clear(corpus.official(target));
    third.clear(corpus.official(source));
    if (!third.isEmpty()) {
      return true;
    }
    int shared = 0;
    for (Finding finding : findings.getOrDefault(new Pair(target, source), List.of())) {
      shared += equalMentions(finding.alignment(), target, name);
    }
    for (Finding finding : findings.getOrDefault(new Pair(source, target), List.of())) {
      shared += equalMentions(finding.alignment(), target, name);
    }
    return mentions(target, new Span(0, corpus.text(target).length()), name) > shared;
  }

  private BitSet speakersOf(String name) {
    BitSet officials = new BitSet();
    for (int d = 0; d < corpus.size(); d++) {
      if (!officials.get(corpus.official(d)) && body(d).contains(name)) {
        officials.set(corpus.official(d));
      }
    }
    return officials;
  }

  private String body(int document) {
    NormalText text = corpus.text(document);
    return bodies.computeIfAbsent(document, d -> text.characters(new Span(0, text.length())));
  }

  private int equalMentions(Alignment alignment, int document, String name) {
    boolean isTarget = alignment.target().document() == document;
    return alignment.edits().stream()
        .filter(Edit.Equal.class::isInstance)
        .mapToInt(edit -> mentions(document, isTarget ? edit.target() : edit.source(), name))
        .sum();
  }

  private int mentions(int document, Span span, String name) {
    String text = corpus.text(document).characters(span);
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }

  // A name from the heading and one from the substitutions find one place twice; the longer stays.
  private static List<Leftover> withoutInner(List<Leftover> found) {
    List<Leftover> kept = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(one -> -one.target().characters().length()))
        .forEach(
            one -> {
              Span here = one.target().characters();
              if (kept.stream().noneMatch(other -> other.target().characters().overlaps(here))) {
                kept.add(one);
              }
            });
    return kept;
  }
}
