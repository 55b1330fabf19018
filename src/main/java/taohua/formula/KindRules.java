package taohua.formula;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taohua.language.WordTag;
import taohua.language.Words;

/** The rules by which one formula is of a {@link Kind}. */
final class KindRules {
  private record Rule(Predicate<KindRules> holds, Kind kind) {}

  // Speech acts first, since they name bodies and doctrine too; results before orders, since they
  // tell of what was done.
  private static final List<Rule> RULES =
      List.of(
          new Rule(phrase -> phrase.holds(KindWords.SPEECH), Kind.HABIT),
          new Rule(KindRules::isName, Kind.NAME),
          new Rule(KindRules::isAddress, Kind.HABIT),
          new Rule(phrase -> phrase.holds(KindWords.DOCTRINE), Kind.POLICY),
          new Rule(phrase -> phrase.holds(KindWords.COINED), Kind.POLICY),
          new Rule(KindRules::isParallel, Kind.POLICY),
          new Rule(KindRules::isMeans, Kind.POLICY),
          new Rule(phrase -> phrase.holds(KindWords.RESULT), Kind.HABIT),
          new Rule(KindRules::isDirective, Kind.POLICY),
          new Rule(KindRules::isTask, Kind.POLICY),
          new Rule(phrase -> KindWords.CAMPAIGN.matcher(phrase.text).matches(), Kind.POLICY),
          new Rule(KindRules::isNounPhrase, Kind.TOPIC));

  // Set beside a verb by HanLP's dictionary, they are parts of a noun all the same: 自动驾驶系统.
  private static final Set<String> PARTS_OF_NOUNS = Set.of("协同", "联合", "自动");
  private static final Set<String> NOUNS_TOO = Set.of("健康", "安全", "稳定", "公平", "和谐", "团结");

  private final String text;
  private @Nullable List<Words.Word> words;

  KindRules(String text) {
    this.text = text;
  }

  // Divided only when asked for: of many formulas the marks alone decide.
  private List<Words.Word> words() {
    List<Words.Word> divided = words;
    if (divided == null) {
      divided = Words.of(text);
      words = divided;
    }
    return divided;
  }

  /** The kind of the first rule that holds; what fits none is a habit. */
  Kind kind() {
    return RULES.stream()
        .filter(rule -> rule.holds.test(this))
        .map(Rule::kind)
        .findFirst()
        .orElse(Kind.HABIT);
  }

  private boolean holds(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** A title in its marks, a noun phrase with a name's end, or nothing but names of places. */
  private boolean isName() {
    if (KindWords.TITLE.matcher(text).matches() || KindWords.PERSON.matcher(text).matches()) {
      return true;
    }
    boolean orders = words().size() > 1 && KindWords.DIRECTIVES.contains(words().get(0).text());
    if (orders || holds(KindWords.BORDER) || holds(KindWords.GENERIC)) {
      return false;
    }
    boolean places = true;
    for (Words.Word word : words()) {
      if (isVerb(word) || word.tag().isPreposition()) {
        return false;
      }
      places &= word.isPlace() || word.tag().isMark();
    }
    boolean isBody = words().get(words().size() - 1).tag().isOrganisation();
    return places || isBody || KindWords.NAME_END.matcher(text).matches();
  }

  /** Whether something is said to those who listen: they are more than counted up. */
  private boolean isAddress() {
    return holds(KindWords.AUDIENCE) && !isNounPhrase();
  }

  /** Whether it tells by what, or with what, something is to be done. */
  private boolean isMeans() {
    int means = 0;
    while (means < words().size() && !KindWords.MEANS.contains(words().get(means).text())) {
      if (words().get(means).tag().mayOpenSubject()) {
        return false;
      }
      means++;
    }
    return words().subList(means, words().size()).stream().anyMatch(KindRules::acts);
  }

  private static boolean acts(Words.Word word) {
    return isVerb(word) || word.text().equals("为") || word.text().equals("把");
  }

  /** Whether it begins with a verb that has an object and is none of telling. */
  private boolean isTask() {
    int first = firstOfSense();
    Words.Word word = words().get(first);
    return first < words().size() - 1
        && word.tag().isPlainVerb()
        && isVerb(word)
        && word.text().length() > 1
        && !KindWords.TELLING.contains(word.text())
        && !KindWords.ATTRIBUTES.contains(word.text());
  }

  /** Neighbouring clauses of one length that begin alike, end on 化, or tell what to do. */
  private boolean isParallel() {
    List<String> clauses = KindWords.CLAUSES.splitAsStream(text).toList();
    for (int i = 1; i < clauses.size(); i++) {
      String one = clauses.get(i - 1);
      String other = clauses.get(i);
      if (one.length() == other.length() && one.length() >= 3 && one.length() <= 8) {
        boolean alike = one.charAt(0) == other.charAt(0) && orders(one);
        if (alike || one.endsWith("化") && other.endsWith("化") || orders(one) && orders(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean orders(String clause) {
    List<Words.Word> words = Words.of(clause);
    return KindWords.DIRECTIVES.contains(words.get(0).text())
        || words.stream().anyMatch(KindRules::isVerb);
  }

  /** Its first word, adverbs aside, tells what to do. */
  private boolean isDirective() {
    int first = firstOfSense();
    if (first == words().size() - 1) {
      return false;
    }
    String word = words().get(first).text();
    if (!KindWords.DIRECTIVES.contains(word)) {
      return false;
    }
    if (word.length() == 1 && words().get(first + 1).text().length() == 1 && !isClausal()) {
      return false;
    }
    boolean developed =
        word.equals("发展") && KindWords.GROWN.matcher(text).matches()
            || KindWords.RENEWED.matcher(text).matches();
    return !KindWords.HALF_NOUNS.contains(word) || first > 0 || developed || isDescribed(first + 1);
  }

  private boolean isClausal() {
    return holds(KindWords.CLAUSES);
  }

  private boolean isDescribed(int index) {
    return words().get(index).tag().describes();
  }

  private int firstOfSense() {
    int first = 0;
    while (first < words().size() - 1 && opensPredicate(first)) {
      first++;
    }
    return first;
  }

  /** An adverb, a conjunction, or an adjective such as 有序 before a verb. */
  private boolean opensPredicate(int index) {
    WordTag tag = words().get(index).tag();
    Words.Word next = words().get(index + 1);
    if (PARTS_OF_NOUNS.contains(words().get(index).text())) {
      return false;
    }
    return tag.isAdverb()
        || KindWords.TIMES.contains(words().get(index).text())
        || tag.isConjunction()
        || tag.isAdjective() && (isVerb(next) || KindWords.DIRECTIVES.contains(next.text()));
  }

  private boolean isNounPhrase() {
    return !hasPredicate() && !isBroken() && !holds(KindWords.BORDER);
  }

  /** Whether it says something of somebody: a verb at its head, a copula, an adverb's verb. */
  private boolean hasPredicate() {
    if (startsWithVerb() || endsOnChange()) {
      return true;
    }
    for (int i = 1; i < words().size(); i++) {
      Words.Word word = words().get(i);
      Words.Word before = words().get(i - 1);
      boolean modified = before.tag().isPlainAdverb() && !PARTS_OF_NOUNS.contains(before.text());
      if (word.tag().isCopula() || modified && (isVerb(word) || word.tag().isAdjective())) {
        return true;
      }
      // 一级抓一级; 不折不扣把部署落到实处: a bare verb between nouns, or 把 and what is done to it.
      if (i < words().size() - 1 && (isBare(i) || KindWords.DISPOSAL.contains(word.text()))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsOnChange() {
    String last = words().get(words().size() - 1).text();
    for (String change : KindWords.CHANGES) {
      if (last.endsWith(change)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithVerb() {
    Words.Word first = words().get(firstOfSense());
    boolean describes =
        KindWords.ATTRIBUTES.contains(first.text())
            || KindWords.HALF_NOUNS.contains(first.text())
            || first.tag().isIntransitive() && firstOfSense() < words().size() - 1;
    return isVerb(first) && !describes && words().size() > 1
        || first.tag().isPreposition() && !first.text().equals("关于");
  }

  /** Whether it was cut where a noun phrase neither begins nor ends. */
  private boolean isBroken() {
    WordTag first = words().get(0).tag();
    Words.Word last = words().get(words().size() - 1);
    boolean closes =
        last.tag().mayCloseNoun() && !KindWords.WHERE.contains(last.text())
            || NOUNS_TOO.contains(last.text());
    return !first.mayOpenNoun() || !closes;
  }

  /** A verb of one character; two of them side by side are a word that HanLP does not know. */
  private boolean isBare(int index) {
    boolean pair = isShortVerb(index - 1) || isShortVerb(index + 1);
    return isShortVerb(index) && !pair;
  }

  private boolean isShortVerb(int index) {
    Words.Word word = words().get(index);
    return word.tag().isPlainVerb() && word.text().length() == 1;
  }

  private static boolean isVerb(Words.Word word) {
    // HanLP calls many a compound such as 体制改革 a verb.
    return word.tag().isVerb() && word.text().length() < 4;
  }
}
