package taohua.intake.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What the style sheets inside a page say of its elements: rules for elements, classes and ids, as
 * far as jsoup can match their selectors. Rules for print or for windows of some size are passed
 * over, as are sheets in other files.
 */
final class StyleRules {
  // Sheets of programs that make pages have a few thousand.
  private static final int MOST = 20_000;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern LAST_NAME =
      Pattern.compile("([#.]?)([\\w\\u0080-\\uFFFF-]+)[^\\s>+~]*$");

  private final Document page;
  // By #id, .class or element of their last part; "" for those without any.
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final boolean areAll;
  private int count;

  /** What elements that match are declared to be; of two rules, the weightier one and the later. */
  private record Rule(Evaluator selector, int weight, int order, List<Declaration> declarations) {}

  StyleRules(Document page) {
    this.page = page;
    areAll = page.select("link[rel~=(?i)stylesheet]").isEmpty();
    for (Element sheet : page.getElementsByTag("style")) {
      if (!sheet.attr("media").toLowerCase(Locale.ROOT).contains("print")) {
        addSheet(COMMENT.matcher(sheet.data()).replaceAll(" "));
      }
    }
  }

  /** Whether the page has no sheets in other files. */
  boolean areAll() {
    return areAll;
  }

  private void addSheet(String sheet) {
    int at = 0;
    int open = sheet.indexOf('{');
    while (open >= 0 && count < MOST) {
      String selectors = sheet.substring(at, open);
      selectors = selectors.substring(selectors.lastIndexOf(';') + 1).strip();
      int close = closing(sheet, open);
      if (!selectors.startsWith("@")) {
        add(selectors, sheet.substring(open + 1, close));
      }
      at = Math.min(close + 1, sheet.length());
      open = sheet.indexOf('{', at);
    }
  }

  /** Where the block that opens there closes; the end of the sheet if it does not. */
  private static int closing(String sheet, int open) {
    int depth = 0;
    for (int at = open; at < sheet.length(); at++) {
      char c = sheet.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return sheet.length();
  }

  private void add(String selectors, String block) {
    List<Declaration> declarations = Declaration.in(block);
    if (declarations.isEmpty()) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      evaluator(selector.strip())
          .ifPresent(
              evaluator ->
                  rules
                      .computeIfAbsent(key(selector.strip()), key -> new ArrayList<>())
                      .add(new Rule(evaluator, weight(selector), count++, declarations)));
    }
  }

  /** Empty for a selector of some state or of a part of an element, which jsoup does not know. */
  private static Optional<Evaluator> evaluator(String selector) {
    try {
      return Optional.of(QueryParser.parse(selector));
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String key(String selector) {
    Matcher last = LAST_NAME.matcher(selector);
    return last.find() ? last.group(1) + last.group(2) : "";
  }

  private static int weight(String selector) {
    int weight = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      boolean isName =
          Character.isLetter(c) && (i == 0 || " >+~".indexOf(selector.charAt(i - 1)) >= 0);
      weight += c == '#' ? 10_000 : c == '.' || c == '[' || c == ':' ? 100 : isName ? 1 : 0;
    }
    return weight;
  }

  /** What is declared of an element, by rules first and then by itself; mostly nothing. */
  List<Declaration> of(Element element) {
    String own = element.attr("style");
    if (rules.isEmpty()) {
      return own.isEmpty() ? List.of() : Declaration.in(own);
    }
    List<Declaration> declarations = new ArrayList<>();
    for (Rule rule : matching(element)) {
      declarations.addAll(rule.declarations());
    }
    declarations.addAll(Declaration.in(own));
    return declarations;
  }

  private List<Rule> matching(Element element) {
    List<Rule> matching = new ArrayList<>();
    add("#" + element.id(), element, matching);
    for (String name : element.classNames()) {
      add("." + name, element, matching);
    }
    add(element.normalName(), element, matching);
    add("", element, matching);
    matching.sort(Comparator.comparingInt(Rule::weight).thenComparingInt(Rule::order));
    return matching;
  }

  private void add(String key, Element element, List<Rule> matching) {
    for (Rule rule : rules.getOrDefault(key, List.of())) {
      if (rule.selector().matches(page, element)) {
        matching.add(rule);
      }
    }
  }
}
