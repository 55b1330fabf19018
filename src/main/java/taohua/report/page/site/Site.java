package taohua.report.page.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.formula.Formula;
import taohua.intake.Read;
import taohua.judge.Finding;
import taohua.report.page.render.DataBlock;
import taohua.report.review.FindingNumbers;
import taohua.report.review.ReportNumber;
import taohua.report.words.Messages;
import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Passage;
import taohua.text.When;
import taohua.text.Wording;

/** What all pages of a report know: the run, its words, and who shares what with whom. */
public final class Site {
  private final Run run;
  private final String title;
  private final Messages words;
  private final String scriptWords;
  private final List<DocumentPair> pairs;
  private final Map<Long, DocumentPair> pairOf = new HashMap<>();
  private final Map<Integer, Finding> findings = new HashMap<>();
  private final List<List<Finding>> findingsOf = new ArrayList<>();
  private final List<List<DocumentPair>> pairsOf = new ArrayList<>();
  private final Map<String, Read> readings = new HashMap<>();
  private final HintIndex hints;
  private final Shape shape;
  private final BitSet documentPages;
  private final int[] firstDocument;
  // By a formula's id; far less to look through than the formulas are.
  private final int[] officialsOf;
  // By document; pages say them thousands of times.
  private final String[] who;
  private final String[] when;
  private final FindingNumbers numbers;
  private final List<Integer> targets;
  private final Given given;
  private final String number;

  /** All pages in a folder, and nothing from outside of the run. */
  public Site(Run run, String title, Messages words) {
    this(run, title, words, Shape.DEFAULT, Given.NOTHING);
  }

  public Site(Run run, String title, Messages words, Shape shape, Given given) {
    this.run = run;
    this.shape = shape;
    this.given = given;
    documentPages = shape.limit().documents(run.entries());
    number = ReportNumber.of(run);
    numbers = FindingNumbers.of(run.corpus(), run.findings().passages());
    targets =
        run.entries().stream()
            .filter(entry -> entry.side() == Side.TARGET)
            .map(Entry::document)
            .toList();
    this.title = title;
    this.words = words;
    scriptWords = DataBlock.words(words, "table.", "chart.", "label.");
    hints = new HintIndex(run.findings().hints());
    firstDocument = new int[run.corpus().officialCount()];
    officialsOf = officialsOf(run.findings().lexicon().formulas());
    who = new String[run.corpus().size()];
    when = new String[run.corpus().size()];
    for (int d = run.corpus().size() - 1; d >= 0; d--) {
      findingsOf.add(new ArrayList<>());
      pairsOf.add(new ArrayList<>());
      firstDocument[run.corpus().official(d)] = d;
      Heading heading = run.corpus().document(d).heading();
      who[d] = who(heading.official());
      when[d] = when(heading);
    }
    Map<Long, List<Finding>> byPair = new TreeMap<>();
    for (Finding finding : run.findings().passages()) {
      int target = finding.alignment().target().document();
      int source = finding.alignment().source().document();
      findings.put(finding.id(), finding);
      findingsOf.get(target).add(finding);
      findingsOf.get(source).add(finding);
      byPair.computeIfAbsent(key(target, source), any -> new ArrayList<>()).add(finding);
    }
    PairSums sums = new PairSums(run);
    byPair.forEach((key, list) -> pairOf.put(key, DocumentPair.of(list, sums)));
    pairs = byPair.keySet().stream().map(this::pairOf).sorted(DocumentPair.MOST_FIRST).toList();
    for (DocumentPair pair : pairs) {
      pairsOf.get(pair.target()).add(pair);
      pairsOf.get(pair.source()).add(pair);
    }
    run.gathered().read().forEach(read -> readings.put(read.document().id(), read));
  }

  private static int[] officialsOf(List<Formula> formulas) {
    int[] officialsOf = new int[1 + formulas.stream().mapToInt(Formula::id).max().orElse(0)];
    Arrays.fill(officialsOf, -1);
    for (Formula formula : formulas) {
      officialsOf[formula.id()] = formula.support().officials();
    }
    return officialsOf;
  }

  private DocumentPair pairOf(long key) {
    DocumentPair pair = pairOf.get(key);
    if (pair == null) {
      throw new IllegalArgumentException("no pair " + key);
    }
    return pair;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  public Run run() {
    return run;
  }

  public Corpus corpus() {
    return run.corpus();
  }

  /** Whether all pages are in one file. */
  boolean isSingleFile() {
    return shape.singleFile();
  }

  /** Whether a document has a page of its own. */
  public boolean hasPage(int document) {
    return documentPages.get(document);
  }

  /** How many documents have a page of their own. */
  public int documentPages() {
    return documentPages.cardinality();
  }

  /** How many pairs of documents have a page of their own. */
  public int pairPages() {
    return Math.min(pairs.size(), Math.min(PageNames.PAIRS, shape.limit().most()));
  }

  /** Whether a pair is among those that share most, and so has a page of its own. */
  public boolean hasPage(DocumentPair pair) {
    int pages = pairPages();
    return pairs.size() == pages || DocumentPair.MOST_FIRST.compare(pair, pairs.get(pages)) < 0;
  }

  /** Whether some documents or pairs have no page of their own. */
  public boolean isLimited() {
    return documentPages() < compared() || pairPages() < pairs.size();
  }

  public HintIndex hints() {
    return hints;
  }

  /** The numbers by which people speak of findings. */
  FindingNumbers numbers() {
    return numbers;
  }

  /** The report's number; of several checked documents, with the place of this one. */
  public String number(int... documents) {
    List<Integer> targets = targets();
    int place = documents.length == 1 ? targets.indexOf(documents[0]) : -1;
    return targets.size() > 1 && place >= 0 ? number + "/" + (place + 1) : number;
  }

  /** The checked documents, in the order of the run. */
  public List<Integer> targets() {
    return targets;
  }

  public Given given() {
    return given;
  }

  public String title() {
    return title;
  }

  public Messages words() {
    return words;
  }

  /** What scripts say, as data for them. */
  String scriptWords() {
    return scriptWords;
  }

  public Entry entry(int document) {
    return run.entries().get(document);
  }

  /** Whether a document was compared; what is but evidence of common language has no page. */
  boolean isCompared(int document) {
    return entry(document).side() != Side.BACKGROUND;
  }

  /** How many documents a check compares with. */
  public int sources() {
    return (int)
        run.entries().stream()
            .filter(entry -> entry.side() == Side.SOURCE && !entry.isDuplicate())
            .count();
  }

  /** How many documents were compared. */
  public int compared() {
    return (int) run.entries().stream().filter(one -> isCompared(one.document())).count();
  }

  public @Nullable Read reading(int document) {
    return readings.get(corpus().document(document).id());
  }

  /** Document pairs with findings, those that share most first. */
  public List<DocumentPair> pairs() {
    return pairs;
  }

  public @Nullable DocumentPair pair(int a, int b) {
    return pairOf.get(key(a, b));
  }

  public @Nullable Finding finding(int id) {
    return findings.get(id);
  }

  /** The findings in which a document is target or source, by id. */
  public List<Finding> findingsOf(int document) {
    return Collections.unmodifiableList(findingsOf.get(document));
  }

  /** The pairs that a document belongs to, those that share most first. */
  public List<DocumentPair> pairsOf(int document) {
    return Collections.unmodifiableList(pairsOf.get(document));
  }

  /** The document's title, or its id. */
  public String name(int document) {
    String known = corpus().document(document).heading().title();
    return known.isEmpty() ? corpus().document(document).id() : known;
  }

  /** Place, role and name as far as they are known; else a word for an unknown official. */
  public String who(int document) {
    return who[document];
  }

  /** Place, role and name as far as they are known; else a word for an unknown official. */
  public String who(Official official) {
    String known = office(official.place(), official.role());
    String separator = known.isEmpty() || official.name().isEmpty() ? "" : " ";
    String who = known + separator + official.name();
    if (who.isEmpty()) {
      who = official.series();
    }
    return who.isEmpty() ? words.get("unknown") : who;
  }

  /** 栖梧市 and 市委书记 are written 栖梧市委书记; 省长 keeps its 省, as in 岚川省省长. */
  private static String office(String place, String role) {
    boolean twice =
        !place.isEmpty()
            && role.length() > 1
            && role.charAt(1) == '委'
            && role.charAt(0) == place.charAt(place.length() - 1);
    return place + (twice ? role.substring(1) : role);
  }

  /** The document's official and, where that is not known, its name. */
  public String whoOrName(int document) {
    boolean known = !corpus().document(document).heading().official().identity().isEmpty();
    return known ? who(document) : name(document);
  }

  /** An official's first document by index. */
  public int firstDocument(int official) {
    return firstDocument[official];
  }

  /** Whether anything is known of an official but the text. */
  public boolean isKnown(int official) {
    Official heading = corpus().document(firstDocument[official]).heading().official();
    return !heading.identity().isEmpty();
  }

  /** The date with where it comes from, or a dash. */
  public String when(int document) {
    return when[document];
  }

  private String when(Heading heading) {
    return heading
        .when()
        .map(when -> when + " (" + words.get("date." + when.kind().word()) + ")")
        .orElse("–");
  }

  /** The bare date, or a dash. */
  public String date(int document) {
    return corpus().document(document).heading().when().map(When::toString).orElse("–");
  }

  /** A formula as it is read: without lone characters beyond its clauses. */
  public String wording(Formula formula) {
    Passage first = formula.occurrences().get(0);
    return Wording.shown(
        corpus().document(first.document()), corpus().text(first.document()), first.characters());
  }

  /** How many officials use the formula of an id; -1 if there is no such formula. */
  public int officialsOf(int formula) {
    return formula < officialsOf.length ? officialsOf[formula] : -1;
  }

  /** How many officials the common language is taken from. */
  public int evidence() {
    return run.findings().lexicon().officials();
  }

  /** Whether so few officials speak that the residual is but an upper bound. */
  public boolean isUpperBound() {
    return evidence() < 10;
  }

  public boolean isCheck() {
    return run.kind() != Run.Kind.REPORT;
  }
}
