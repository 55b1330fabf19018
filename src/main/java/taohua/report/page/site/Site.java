package taohua.report.page.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taohua.engine.Entry;
import taohua.engine.OutsideFinding;
import taohua.engine.Run;
import taohua.engine.Scope;
import taohua.engine.Side;
import taohua.intake.LeftOut;
import taohua.intake.Origin;
import taohua.intake.Read;
import taohua.report.page.render.DataBlock;
import taohua.report.review.FindingNumbers;
import taohua.report.review.ReportNumber;
import taohua.reword.Rewording;
import taohua.reword.Rewordings;
import taohua.text.Corpus;
import taohua.words.Messages;
import taohua.words.Notice;

/**
 * What all pages of a report know: the run and its words, how documents and officials are called,
 * who shares what with whom, and which pages there are. Immutable.
 */
public final class Site {
  // More names than this would hide the verdict beside them; the JSON names all.
  private static final int NAMED = 300;

  // Of fewer officials, common language cannot be told from what two of them share.
  private static final int FEW = 10;

  private final Run run;
  private final String title;
  private final Messages words;
  private final Shape shape;
  private final Given given;
  private final String scriptWords;
  private final Naming naming;
  private final FindingIndex index;
  private final PageChoice pages;
  private final Phrases phrases;
  private final HintIndex hints;
  private final FindingNumbers numbers;
  private final String number;
  private final List<Integer> targets;
  private final Scope scope;
  private final Map<String, Read> readings;

  /** All pages in a folder, and nothing from outside of the run. */
  public Site(Run run, String title, Messages words) {
    this(run, title, words, Shape.DEFAULT, Given.NOTHING);
  }

  /**
   * @param title what was looked at, in a few words of the user
   * @param words what pages say
   * @param shape which pages there are, and where
   * @param given what comes from outside of the run
   */
  public Site(Run run, String title, Messages words, Shape shape, Given given) {
    this.run = run;
    this.title = title;
    this.words = words;
    this.shape = shape;
    this.given = given;
    scriptWords = DataBlock.words(words, "table.", "chart.", "label.");
    naming = new Naming(run.corpus(), words);
    index = new FindingIndex(run);
    pages = new PageChoice(shape.limit(), run.entries(), index);
    phrases = new Phrases(run.findings().lexicon());
    hints = new HintIndex(run.findings().hints());
    numbers = FindingNumbers.of(run);
    number = ReportNumber.of(run);
    targets =
        run.entries().stream()
            .filter(entry -> entry.side() == Side.TARGET)
            .map(Entry::document)
            .toList();
    scope = Scope.of(run);
    readings = run.readings();
  }

  public Run run() {
    return run;
  }

  /** What an anonymous report says of its pseudonyms; nothing in any other. */
  public List<Notice> ofPseudonyms() {
    return run.gathered().warnings().stream()
        .filter(warning -> warning.key().startsWith("anonymous."))
        .toList();
  }

  public Corpus corpus() {
    return run.corpus();
  }

  /** How documents and officials are called. */
  public Naming naming() {
    return naming;
  }

  /** The findings by document and by pair of documents. */
  public FindingIndex index() {
    return index;
  }

  /** Which documents and pairs have pages of their own. */
  public PageChoice pages() {
    return pages;
  }

  /** What some documents may say in other words: in all of them, if several are given. */
  public List<Rewording> reworded(int... documents) {
    return run.findings().reworded().map(Rewordings::found).orElse(List.of()).stream()
        .filter(one -> Arrays.stream(documents).allMatch(one::isOf))
        .toList();
  }

  /** What stands outside of a body, in some documents: in all of them, if several are given. */
  public List<OutsideFinding> outside(int... documents) {
    return run.findings().outside().stream()
        .filter(one -> Arrays.stream(documents).allMatch(one::isOf))
        .toList();
  }

  /** The phrases of common language. */
  public Phrases phrases() {
    return phrases;
  }

  /** Whether all pages are in one file. */
  boolean isSingleFile() {
    return shape.singleFile();
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

  /** How many documents a check compares with. */
  public int sources() {
    return scope.compared();
  }

  /** What a check compares with, and what became of all else that was given. */
  public Notice scope() {
    return ScopeWords.summary(scope, corpus());
  }

  /** What stands beside every verdict: what it does not speak of. */
  public List<Notice> limits() {
    List<Notice> limits =
        new ArrayList<>(ScopeWords.limits(scope, run.given().of(Side.TARGET), NAMED));
    limits.addAll(LossWords.ofOthers(run, NAMED));
    return limits;
  }

  /** Which files gave no document, where nothing is checked. */
  public Optional<Notice> unread() {
    return isCheck() ? Optional.empty() : ScopeWords.unread(scope);
  }

  /** What of the checked documents was not compared and may be part of them. */
  public List<Notice> losses() {
    return LossWords.ofTargets(run, NAMED).stream()
        .map(loss -> LossWords.onPage(loss, "left.own"))
        .toList();
  }

  /** What of a document's file was not read as body; nothing if the file is not known. */
  public LeftOut left(int document) {
    Read read = reading(document);
    return read == null ? LeftOut.NOTHING : LeftOut.of(read);
  }

  /** What a document was read from. */
  public Origin origin(int document) {
    Read read = reading(document);
    return read == null ? Origin.UNKNOWN : read.origin();
  }

  public @Nullable Read reading(int document) {
    return readings.get(corpus().document(document).id());
  }

  /** How many officials of the documents at hand the common language is taken from. */
  public int evidence() {
    return run.findings().lexicon().officials();
  }

  /** By whom it was judged what is common language. */
  public Notice basis() {
    return EvidenceWords.of(run.findings().lexicon());
  }

  /** Whether a baseline tells what is common language, too. */
  public boolean hasBaseline() {
    return !run.findings().lexicon().baseline().baselines().isEmpty();
  }

  /** Whether so few officials speak that the residual is but an upper bound. */
  public boolean isUpperBound() {
    return run.findings().lexicon().mostOfficials() < FEW;
  }

  /** How many documents name no speaker. */
  public int unknownOfficials() {
    return run.unknownOfficials();
  }

  public boolean isCheck() {
    return run.kind() != Run.Kind.REPORT;
  }
}
