package taohua.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.align.Alignment;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelMap;
import taohua.judge.Quotations;
import taohua.judge.TargetSource;
import taohua.language.PlaceNames;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.Wording;

/**
 * Names of a source that were left standing in a copy of it. A false hint harms, so a name counts
 * only in copied characters of a copied passage, only if it is the source's own and none of the
 * target's, and only where the sentence does not speak of it on purpose ({@link Mention}). What the
 * target does not replace elsewhere must moreover be a name that neither it nor any third official
 * mentions of his own accord ({@link NameUsage}).
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
  private final NameUsage spoken;
  private final Map<Integer, List<Span>> quotations = new HashMap<>();
  private final Map<TargetSource, List<Substitution>> substitutions = new HashMap<>();

  private Leftovers(Judged judged, List<Substitution> table) {
    corpus = judged.corpus();
    labels = new LabelMap(corpus, judged.labels());
    spoken = new NameUsage(corpus, judged.findings());
    for (Substitution one : table) {
      add(new TargetSource(one.target(), one.source()), one);
      add(new TargetSource(one.source(), one.target()), reversed(one));
    }
  }

  private void add(TargetSource pair, Substitution one) {
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
    List<Substitution> pair =
        substitutions.getOrDefault(new TargetSource(target, source), List.of());
    Partners partners = Partners.of(alignment);
    List<Leftover> found = new ArrayList<>();
    for (OwnName name : OwnName.of(ours, theirs, pair)) {
      for (Span place : places(alignment, name.text())) {
        Span whole = whole(target, place, partners);
        if (partners.holds(place) && isLeft(name, whole, partners, target, source)) {
          found.add(leftover(finding, alignment, partners, whole));
        }
      }
    }
    for (Span office : offices(alignment, partners, pair)) {
      found.add(leftover(finding, alignment, partners, office));
    }
    return withoutInner(found);
  }

  private Leftover leftover(int finding, Alignment alignment, Partners partners, Span words) {
    int target = alignment.target().document();
    int at = partners.of(words.start());
    return new Leftover(
        finding,
        Wording.of(corpus.document(target), corpus.text(target), words),
        new Passage(target, words),
        new Passage(alignment.source().document(), new Span(at, at + words.length())));
  }

  private List<Span> offices(Alignment alignment, Partners partners, List<Substitution> pair) {
    int target = alignment.target().document();
    return LeftOffices.of(corpus, spoken, alignment, pair).stream()
        .filter(words -> partners.holds(words) && isCopied(target, words))
        .filter(words -> WholeWords.bound(corpus.text(target), words))
        .filter(words -> !mention(target, words).isMarked() && !isQuoted(target, words))
        .toList();
  }

  private boolean isCopied(int document, Span characters) {
    for (int c = characters.start(); c < characters.end(); c++) {
      if (!labels.is(Label.COPIED, document, c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuoted(int document, Span characters) {
    return quotations(document).stream().anyMatch(quotation -> quotation.overlaps(characters));
  }

  private List<Span> quotations(int document) {
    return quotations.computeIfAbsent(
        document, d -> Quotations.of(corpus.document(d), corpus.text(d)));
  }

  private Mention mention(int document, Span characters) {
    return Mention.of(corpus.document(document), corpus.text(document), characters);
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
    Span named = new Span(whole.start(), whole.start() + name.text().length());
    Mention mention = mention(target, named);
    if (!isCopied(target, whole)
        || mention.isMeant(quotations(target), named)
        || mention(target, whole).isListed()) {
      return false;
    }
    if (name.evidence() == OwnName.Evidence.REPLACED) {
      // Where the source, too, names both places in one sentence, both are meant.
      int at = partners.of(named.start());
      Span there = new Span(at, at + named.length());
      return !mention(source, there).isBeside(stems(ours));
    }
    return !mention.isBeside(stems(ours)) && !isSpokenOf(name.text(), target, source);
  }

  /** Whether a third official mentions it, or the target where it has nothing of that source. */
  private boolean isSpokenOf(String name, int target, int source) {
    return spoken.byOthers(name, target, source)
        || spoken.alone(Pattern.compile(Pattern.quote(name)), target, source) > 0;
  }

  private static List<String> stems(Official official) {
    return PlaceNames.parts(official.place()).stream()
        .map(PlaceNames::stem)
        .filter(stem -> stem.length() > 1)
        .toList();
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
