package taohua.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.candidate.ParagraphPair;
import taohua.engine.Entry;
import taohua.engine.GivenParts;
import taohua.engine.Options;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.family.Family;
import taohua.family.Slot;
import taohua.family.Witness;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.hint.Hints;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Unreadable;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Ladder;
import taohua.judge.Reason;
import taohua.judge.Reasons;
import taohua.judge.Relation;
import taohua.table.Tables;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.ParagraphPlace;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;
import taohua.words.Notice;

/** A small run made by hand: officials and places that do not exist, and hostile text. */
public final class Fixture {
  /** Starts as a formula would in a spreadsheet; copies most of {@link #CITY}. */
  public static final int COUNTY = 0;

  /** The earliest; its name and its text hold markup, emoji and bidi controls. */
  public static final int CITY = 1;

  /** Nothing is known of it but its text; repeats {@link #CITY}'s formula. */
  public static final int UNKNOWN = 2;

  /** The same body as {@link #CITY}. */
  public static final int DUPLICATE = 3;

  public static final String FORMULA = "坚持稳中求进工作总基调";

  private static final String SHARED = "要把防汛备汛作为当前头等大事，做到早部署、早检查、早落实，";

  private static final String CITY_TEXT =
      "在云岭市防汛工作会议上的讲话😀\n\n分享到:<script>alert('x')</script>\n\n同志们:\n\n"
          + "今年以来，我市坚持稳中求进工作总基调，😀成效明显。\n\n"
          + SHARED
          + "我市2021年共排查隐患326处。<img src=x onerror=alert(1)></textarea>\u202e反\u202c\n";
  private static final String COUNTY_TEXT =
      "=HYPERLINK(\"x\")在青河县防汛工作会议上的讲话\n\n同志们:\n\n"
          + "一年来，全县上下坚持稳中求进工作总基调，干部作风持续好转。\n\n"
          + SHARED
          + "我县2022年共排查险情隐患98处。\n";
  private static final String UNKNOWN_TEXT = "我们必须坚持稳中求进工作总基调，稳字当头。\n";

  private final List<Document> documents = new ArrayList<>();
  private final List<NormalText> texts = new ArrayList<>();

  private Fixture() {
    add("+青河 县.txt", countyHeading(), COUNTY_TEXT, "同志们");
    add("云岭/\"讲话\" <b>😀'.txt", cityHeading(), CITY_TEXT, "同志们");
    add("未知.html", Heading.EMPTY, UNKNOWN_TEXT, "我们");
    add("重复.txt", cityHeading(), CITY_TEXT, "同志们");
  }

  private static Heading cityHeading() {
    Official official = new Official("陆<i>云</i>山", "市委书记", "云岭市", Optional.of(Level.CITY), "");
    return new Heading(
        "在云岭市防汛工作会议上的讲话<script>alert('t')</script>",
        official,
        When.parse("2021-07-20", When.Kind.DELIVERED),
        Optional.empty(),
        Map.of());
  }

  private static Heading countyHeading() {
    Official official = new Official("方青河", "县委书记", "青河县", Optional.of(Level.COUNTY), "");
    return new Heading(
        "=HYPERLINK(\"x\")在青河县防汛工作会议上的讲话",
        official,
        When.parse("2022", When.Kind.TITLE),
        Optional.of(Notice.of("incomplete.points", 2, 4)),
        Map.of());
  }

  private void add(String id, Heading heading, String text, String bodyStart) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = text.indexOf(bodyStart);
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end > at) {
        paragraphs.add(Paragraph.of(at, end));
      }
      at = end + 1;
    }
    Document document = new Document(id, heading, text, paragraphs);
    documents.add(document);
    texts.add(Normalizer.normalize(document));
  }

  /** The four documents compared with one another. */
  public static Run report() {
    return new Fixture().run(Run.Kind.REPORT);
  }

  /** The county's speech checked against the others. */
  public static Run check() {
    return new Fixture().run(Run.Kind.CHECK);
  }

  /** The county's speech beside the city's. */
  public static Run compare() {
    return new Fixture().run(Run.Kind.COMPARE);
  }

  private Run run(Run.Kind kind) {
    return new Run(
        kind,
        Options.DEFAULT,
        new GivenParts(
            Map.of(kind == Run.Kind.REPORT ? Side.EITHER : Side.SOURCE, gathered()),
            Map.of(),
            List.of()),
        Corpus.of(documents, texts),
        List.of(
            entry(COUNTY, kind == Run.Kind.CHECK ? Side.TARGET : Side.EITHER, countyLabels()),
            entry(CITY, kind == Run.Kind.CHECK ? Side.SOURCE : Side.EITHER, cityLabels()),
            entry(UNKNOWN, kind == Run.Kind.CHECK ? Side.SOURCE : Side.EITHER, formulaOf(UNKNOWN)),
            new Entry(
                DUPLICATE,
                kind == Run.Kind.CHECK ? Side.SOURCE : Side.EITHER,
                CITY,
                List.of(),
                new Ladder(
                    texts.get(DUPLICATE).length(), Map.of(), 0, 0, Ladder.LargestSource.NONE))),
        new Run.Findings(
            new Run.Passages(List.of(finding())),
            lexicon(),
            families(),
            pairs(),
            Hints.NONE,
            Tables.NONE));
  }

  private Gathered gathered() {
    List<Read> read = new ArrayList<>();
    for (Document document : documents) {
      int at = document.text().indexOf("分享到");
      List<Dropped> dropped =
          at < 0
              ? List.of()
              : List.of(
                  new Dropped(new Span(at, document.text().indexOf('\n', at)), Dropped.Why.INSIDE));
      Path path = Path.of("/tmp/in", "file" + read.size());
      read.add(
          new Read(new Source(document.id(), path, "ab".repeat(32)), document, dropped, List.of()));
    }
    return new Gathered(
        read,
        List.of(
            new Rejected(
                new Source("坏<b>.bin", Path.of("/tmp/in/bad.bin"), "cd".repeat(32)),
                Unreadable.Reason.BINARY,
                Notice.of("unread.controls", 7L))),
        List.of(
            new Skipped("图.png", Path.of("/tmp/in/a.png"), Notice.of("skipped.picture", ".png"))),
        List.of(Notice.of("input.report", "<b>officials.csv</b>")));
  }

  private Span find(int document, String phrase) {
    int at = documents.get(document).text().indexOf(phrase);
    if (at < 0) {
      throw new IllegalArgumentException(phrase + " is not in document " + document);
    }
    return texts.get(document).within(new Span(at, at + phrase.length()));
  }

  private Alignment alignment() {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Equal(find(COUNTY, SHARED + "我"), find(CITY, SHARED + "我")));
    edits.add(new Edit.Replaced(find(COUNTY, "县2"), find(CITY, "市2")));
    Span county = edits.get(1).target();
    Span city = edits.get(1).source();
    edits.set(1, new Edit.Replaced(first(county), first(city)));
    edits.add(new Edit.Slot(find(COUNTY, "2022"), find(CITY, "2021")));
    edits.add(new Edit.Equal(find(COUNTY, "年共排查"), find(CITY, "年共排查")));
    int inserted = find(CITY, "隐患").start();
    edits.add(new Edit.Inserted(find(COUNTY, "险情"), new Span(inserted, inserted)));
    edits.add(new Edit.Equal(find(COUNTY, "隐患"), find(CITY, "隐患")));
    edits.add(new Edit.Slot(find(COUNTY, "98"), find(CITY, "326")));
    edits.add(new Edit.Equal(find(COUNTY, "处"), find(CITY, "处")));
    return new Alignment(
        new Passage(COUNTY, find(COUNTY, SHARED).cover(find(COUNTY, "98处"))),
        new Passage(CITY, find(CITY, SHARED).cover(find(CITY, "326处"))),
        edits);
  }

  private static Span first(Span span) {
    return new Span(span.start(), span.start() + 1);
  }

  private Finding finding() {
    int matched = alignment().matched();
    return new Finding(
        1,
        alignment(),
        Direction.EARLIER,
        Relation.SUPERIOR,
        Label.COPIED,
        new Finding.Weight(0.91666, 233.25, matched, matched));
  }

  private List<LabelledSpan> formulaOf(int document) {
    return List.of(new LabelledSpan(find(document, FORMULA), Reasons.of(Reason.FORMULA), 0, 1));
  }

  private List<LabelledSpan> countyLabels() {
    List<LabelledSpan> labels = new ArrayList<>(formulaOf(COUNTY));
    for (Edit edit : alignment().edits()) {
      if (!edit.target().isEmpty()) {
        Reason reason = edit.matches() ? Reason.COPIED : Reason.EDITED;
        labels.add(new LabelledSpan(edit.target(), Reasons.of(reason), 1, 0));
      }
    }
    return labels;
  }

  private List<LabelledSpan> cityLabels() {
    List<LabelledSpan> labels = new ArrayList<>(formulaOf(CITY));
    Reasons reasons = Reasons.of(Reason.QUOTED, Reason.COPIED);
    labels.add(new LabelledSpan(find(CITY, SHARED), reasons, 0, 0));
    return labels;
  }

  private Entry entry(int document, Side side, List<LabelledSpan> labels) {
    NormalText text = texts.get(document);
    Map<Label, Integer> counts = new java.util.EnumMap<>(Label.class);
    for (LabelledSpan span : labels) {
      counts.merge(span.label(), text.counted(span.characters()), Integer::sum);
    }
    int copied = counts.getOrDefault(Label.COPIED, 0);
    Ladder.LargestSource largest =
        copied == 0
            ? Ladder.LargestSource.NONE
            : new Ladder.LargestSource(CITY, copied + 11, copied);
    int body = text.counted(new Span(0, text.length()));
    return new Entry(document, side, -1, labels, new Ladder(body, counts, 0, copied, largest));
  }

  private Lexicon lexicon() {
    List<Passage> uses =
        List.of(
            new Passage(COUNTY, find(COUNTY, FORMULA)),
            new Passage(CITY, find(CITY, FORMULA)),
            new Passage(UNKNOWN, find(UNKNOWN, FORMULA)));
    return new Lexicon(
        List.of(new Formula(1, FORMULA, FORMULA.length(), new Formula.Support(3, 3, 3), uses, 0)),
        3);
  }

  private List<Family> families() {
    return List.of(
        new Family(
            1,
            SHARED + "{1}{2}年共排查<b>隐患</b>{3}处。",
            2,
            List.of(
                new Witness(COUNTY, 2, List.of("我县", "2022", "98")),
                new Witness(CITY, 2, List.of("我市", "2021", "326"))),
            List.of(
                new Slot(1, Slot.Kind.PLACE),
                new Slot(2, Slot.Kind.NUMBER),
                new Slot(3, Slot.Kind.NUMBER)),
            new Family.Cohesion(0.8, 0.95)));
  }

  private List<ParagraphPair> pairs() {
    return List.of(
        new ParagraphPair(
            new ParagraphPlace(CITY, 2), new ParagraphPlace(COUNTY, 2), 2 / 3.0, 0.75, 0.8));
  }
}
