package taohua.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.judge.Judged;
import taohua.judge.Quotations;
import taohua.language.Characters;
import taohua.language.PlaceNames;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * What does not fit within one document. Each rule is narrow: a county may well speak of its city
 * as 我市 and thank another county's government, so hints need a clear majority against a single
 * exception, and none is taken from quotations, titles, lists and comparisons.
 */
final class Contradictions {
  // 市、市、县: single units between marks of enumeration, not the first of 市、市直单位.
  private static final Pattern DOUBLE = Pattern.compile("([省市县区州旗镇乡村])、\\1(?=[、）)]|各级)");

  private static final Pattern HOME = Pattern.compile("我[市县区州旗](?!域?外)");

  // Another 我市 once or twice against this many of one's own, and so many times as often.
  private static final int SURE = 5;
  private static final int RARE = 2;
  private static final int TIMES = 5;

  // The organs of a place at work: who names these speaks of home, or of a neighbour on purpose.
  private static final Pattern ORGANS =
      Pattern.compile("([市县区州旗])(?:委[和、]?\\1(?:人民)?政府|人民政府工作|第[一二三四五六七八九十]{1,3}[届次]|国民经济)");
  // What stands before a name and is no part of it.
  private static final String NO_NAME = "在的由经向对把将和与从到按是各全我本原时共请让使为及";
  private static final int HOME_NAMED = 3;
  private static final int NEAR = 10;

  private final int document;
  private final Document read;
  private final NormalText text;
  private List<Span> quotations = List.of();
  private boolean quotationsKnown;
  private final List<Contradiction> found = new ArrayList<>();

  private Contradictions(Corpus corpus, int document) {
    this.document = document;
    read = corpus.document(document);
    text = corpus.text(document);
  }

  /** By document and place. */
  static List<Contradiction> of(Judged judged) {
    return IntStream.range(0, judged.corpus().size())
        .parallel()
        .filter(judged.sides()::takesPart)
        .mapToObj(d -> new Contradictions(judged.corpus(), d).all())
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Contradiction> all() {
    doubleUnits();
    twoHomes();
    oddPlaces();
    found.sort(Comparator.comparing(Contradiction::characters).thenComparing(Contradiction::kind));
    return found;
  }

  private void doubleUnits() {
    for (Span match : matches(DOUBLE)) {
      if (!endsName(words(new Span(Math.max(0, match.start() - NEAR), match.start())))) {
        add(Contradiction.Kind.DOUBLE_UNIT, match, "", 0);
      }
    }
  }

  // The first unit of 栖梧市、市、县 belongs to a name.
  private static boolean endsName(String words) {
    List<Words.Word> split = Words.of(words);
    if (split.isEmpty() || !Characters.isHan(words.charAt(words.length() - 1))) {
      return false;
    }
    Words.Word last = split.get(split.size() - 1);
    boolean known = last.text().length() > 1 || NO_NAME.contains(last.text());
    return last.isPlace() || !known;
  }

  private void twoHomes() {
    Map<String, List<Span>> homes = new TreeMap<>();
    for (Span match : matches(HOME)) {
      if (!isQuoted(match)) {
        homes.computeIfAbsent(words(match), words -> new ArrayList<>()).add(match);
      }
    }
    homes.forEach(
        (home, uses) ->
            homes.forEach(
                (other, exceptions) -> {
                  if (isSlip(home, uses.size(), other, exceptions.size())) {
                    for (Span exception : exceptions) {
                      add(Contradiction.Kind.TWO_HOMES, exception, home, uses.size());
                    }
                  }
                }));
  }

  // 我区 may be the autonomous region that a city or a county lies in.
  private static boolean isSlip(String home, int uses, String other, int exceptions) {
    return !other.equals(home)
        && !other.equals("我区")
        && exceptions <= RARE
        && uses >= SURE
        && uses >= TIMES * exceptions;
  }

  private void oddPlaces() {
    List<String> parts = PlaceNames.parts(read.heading().official().place());
    if (parts.isEmpty()) {
      return;
    }
    String home = parts.get(parts.size() - 1);
    int named = count(PlaceNames.stem(home));
    if (named < HOME_NAMED) {
      return;
    }
    for (Span match : matches(ORGANS)) {
      int from = Math.max(0, match.start() - NEAR);
      String name = lastName(words(new Span(from, match.start())));
      Span place = new Span(match.start() - name.length(), match.start() + 1);
      if (!name.isEmpty() && isOdd(place, home)) {
        add(Contradiction.Kind.ODD_PLACE, place, home, named);
      }
    }
  }

  /**
   * A place that words end with: one that the dictionary knows, or single characters it does not.
   */
  private static String lastName(String words) {
    List<Words.Word> split = Words.of(words);
    StringBuilder name = new StringBuilder();
    for (int i = split.size() - 1; i >= 0; i--) {
      Words.Word word = split.get(i);
      // What looks like a person is guessed; before a unit it is a place.
      boolean whole = word.isPlace() || word.tag().isPerson();
      if (name.isEmpty() && whole && word.text().length() > 1) {
        return word.text();
      }
      boolean part =
          word.text().length() == 1
              && Characters.isHan(word.text().charAt(0))
              && NO_NAME.indexOf(word.text().charAt(0)) < 0;
      if (!part) {
        break;
      }
      name.insert(0, word.text());
    }
    return name.length() == 2 || name.length() == 3 ? name.toString() : "";
  }

  private boolean isOdd(Span original, String home) {
    String place = words(original);
    String stem = PlaceNames.stem(place);
    Span characters = text.within(original);
    return place.charAt(place.length() - 1) == home.charAt(home.length() - 1)
        && !place.endsWith(home)
        && !read.heading().official().place().contains(stem)
        && count(stem) == 1
        && !characters.isEmpty()
        && !Mention.of(read, text, characters).isMeant(quotations(), characters)
        && !Mention.of(read, text, characters).isBeside(List.of(PlaceNames.stem(home)));
  }

  private int count(String name) {
    String body = text.characters(new Span(0, text.length()));
    int count = 0;
    for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + name.length())) {
      count++;
    }
    return count;
  }

  /** What matches in the body, as spans of the original. */
  private List<Span> matches(Pattern pattern) {
    List<Span> matches = new ArrayList<>();
    for (Paragraph paragraph : read.paragraphs()) {
      Matcher matcher = pattern.matcher(words(paragraph.span()));
      int start = paragraph.span().start();
      while (matcher.find()) {
        matches.add(new Span(start + matcher.start(), start + matcher.end()));
      }
    }
    return matches;
  }

  // Most documents hold nothing that would have to be asked for.
  private List<Span> quotations() {
    if (!quotationsKnown) {
      quotations = Quotations.of(read, text);
      quotationsKnown = true;
    }
    return quotations;
  }

  private boolean isQuoted(Span original) {
    Span characters = text.within(original);
    return quotations().stream().anyMatch(quotation -> quotation.overlaps(characters))
        || Mention.of(read, text, characters).isMarked();
  }

  private String words(Span original) {
    return read.text().substring(original.start(), original.end());
  }

  private void add(Contradiction.Kind kind, Span original, String usual, int count) {
    Span characters = text.within(original);
    if (!characters.isEmpty() && !isQuoted(original)) {
      found.add(new Contradiction(document, kind, characters, words(original), usual, count));
    }
  }
}
