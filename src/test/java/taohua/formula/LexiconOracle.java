package taohua.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import taohua.formula.whole.Clauses;
import taohua.formula.whole.Wholes;
import taohua.language.Characters;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Span;

/** The lexicon of a small corpus, straight from its definition: every string is looked at. */
final class LexiconOracle {
  private final Corpus corpus;
  private final boolean whole;
  private final Map<String, BitSet> officials = new HashMap<>();
  private final Map<String, Boolean> phrases = new HashMap<>();
  // Of each string its uses that do not overlap, as what official, word before, word behind, whole.
  private final Map<String, List<Use>> uses = new HashMap<>();

  private record Use(
      int document, int official, int end, String before, String behind, boolean whole) {}

  private LexiconOracle(Corpus corpus, boolean whole) {
    this.corpus = corpus;
    this.whole = whole;
    for (int d = 0; d < corpus.size(); d++) {
      addStrings(d);
    }
  }

  /** The officials of each phrase, whether or not a reader takes it for a whole. */
  static Map<String, BitSet> phrases(Corpus corpus, FormulaOptions options) {
    return new LexiconOracle(corpus, false).closed(options);
  }

  /** The officials of each formula that is listed. */
  static Map<String, BitSet> formulas(Corpus corpus, FormulaOptions options) {
    return new LexiconOracle(corpus, true).closed(options);
  }

  private Map<String, BitSet> closed(FormulaOptions options) {
    Map<String, BitSet> enough = new HashMap<>();
    int needed = options.officialsNeeded(corpus.officialCount());
    officials.forEach(
        (string, users) -> {
          long han = string.chars().filter(c -> Characters.isHan((char) c)).count();
          if (phrases.getOrDefault(string, false)
              && han >= options.minLength()
              && users.cardinality() >= needed) {
            enough.put(string, users);
          }
        });
    Map<String, BitSet> closed = new TreeMap<>(enough);
    enough.forEach(
        (string, users) -> {
          for (String other : enough.keySet()) {
            if (other.length() < string.length()
                && string.contains(other)
                && enough.get(other).equals(users)) {
              closed.remove(other);
            }
          }
        });
    if (whole) {
      closed
          .entrySet()
          .removeIf(
              e ->
                  !standsAlone(
                      uses.getOrDefault(e.getKey(), List.of()),
                      e.getValue().cardinality(),
                      needed));
    }
    return closed;
  }

  private void addStrings(int document) {
    NormalText text = corpus.text(document);
    Wholes wholes = new Wholes(corpus.document(document), text, new Clauses());
    BitSet starts = new BitSet();
    BitSet ends = new BitSet();
    int clause = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.endsClause(i)) {
        for (Words.Word word : Words.of(text.characters(new Span(clause, i + 1)))) {
          starts.set(clause + word.start(), !Clauses.NEVER_FIRST.contains(word.text()));
          ends.set(clause + word.end(), !Clauses.NEVER_LAST.contains(word.text()));
        }
        clause = i + 1;
      }
    }
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.sentence(start).end(); end++) {
        String string = text.characters(new Span(start, end));
        officials.computeIfAbsent(string, s -> new BitSet()).set(corpus.official(document));
        boolean isPhrase =
            whole ? wholes.isWhole(new Span(start, end)) : starts.get(start) && ends.get(end);
        phrases.merge(string, isPhrase, Boolean::logicalOr);
        if (whole) {
          addUse(string, document, new Span(start, end), wholes);
        }
      }
    }
  }

  private void addUse(String string, int document, Span span, Wholes wholes) {
    List<Use> known = uses.computeIfAbsent(string, any -> new ArrayList<>());
    Use last = known.isEmpty() ? null : known.get(known.size() - 1);
    if (last == null || last.document() != document || last.end() <= span.start()) {
      int official = corpus.official(document);
      String before = wholes.before(span);
      String behind = wholes.behind(span);
      known.add(new Use(document, official, span.end(), before, behind, wholes.isWhole(span)));
    }
  }

  private static boolean standsAlone(List<Use> uses, int officials, int needed) {
    long wholes = uses.stream().filter(Use::whole).map(Use::official).distinct().count();
    return 2 * wholes >= officials
        && isSaidOtherwise(officials - alike(uses, Use::before), officials, needed)
        && isSaidOtherwise(officials - alike(uses, Use::behind), officials, needed);
  }

  private static boolean isSaidOtherwise(long others, int officials, int needed) {
    return 5 * others > officials || others >= needed;
  }

  private static long alike(List<Use> uses, Function<Use, String> beside) {
    long most = 0;
    for (Use one : uses) {
      String word = beside.apply(one);
      if (!word.isEmpty()) {
        most =
            Math.max(
                most,
                uses.stream()
                    .filter(use -> beside.apply(use).equals(word))
                    .map(Use::official)
                    .distinct()
                    .count());
      }
    }
    return most;
  }
}
