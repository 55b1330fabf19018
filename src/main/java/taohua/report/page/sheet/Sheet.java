package taohua.report.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import taohua.engine.OutsideFinding;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.excerpt.Aligned;
import taohua.report.page.pair.PairView;
import taohua.report.page.reading.Reader;
import taohua.report.page.site.Changes;
import taohua.report.page.site.Contents;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.LossWords;
import taohua.report.page.site.Page;
import taohua.reword.Rewording;
import taohua.words.Figures;
import taohua.words.Notice;

/** The sheet of one checked document. */
public final class Sheet {
  // Sources whose changes are listed: those of the others are in the data files.
  private static final int CHANGED = 5;

  // Names that a line takes.
  private static final int NAMES = 6;

  private final Page page;
  private final Reader reader;

  public Sheet(Page page, int document) {
    this.page = page;
    reader = new Reader(page, document);
  }

  /**
   * A step of the ladder.
   *
   * @param label what is taken off
   * @param count its characters
   * @param left characters that remain
   */
  record Step(Label label, int count, int left) {}

  Reader reader() {
    return reader;
  }

  Ladder ladder() {
    return reader.entry().ladder();
  }

  /** What is taken off the total, one after the other, until the residual is left. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int left = ladder().total();
    for (Label label :
        List.of(Label.FORMULA, Label.QUOTED, Label.ALLOWED, Label.OWN, Label.OFFICE)) {
      left -= ladder().of(label);
      steps.add(new Step(label, ladder().of(label), left));
    }
    return steps;
  }

  /** The report's number. */
  String number() {
    return page.site().number(reader.index());
  }

  int edited() {
    return ladder().of(Label.EDITED);
  }

  /** Whether there was nothing to compare it with. */
  boolean isUncompared() {
    return page.site().sources() == 0;
  }

  /** What to do where nothing in the body is to be reviewed. */
  String nextOfNothing() {
    return page.word(
        isLossy() ? "next.unread" : outside().isEmpty() ? "next.nothing" : "next.outside");
  }

  /** What the verdict does not speak of, for a terminal. */
  List<Notice> limits() {
    List<Notice> limits = new ArrayList<>(ownLimits());
    limits.addAll(page.site().limits());
    return limits;
  }

  /** What of the document itself the verdict does not speak of, above a list of it. */
  List<Notice> shownLimits() {
    return ownLimits().stream().map(limit -> LossWords.onPage(limit, "left.below")).toList();
  }

  private List<Notice> ownLimits() {
    List<Notice> limits = new ArrayList<>(page.site().left(reader.index()).warnings());
    int least = page.site().run().options().align().minChars();
    if (!isUncompared() && ladder().characters() < least) {
      limits.add(0, Notice.of("scope.short", ladder().characters(), least));
    }
    return limits;
  }

  /** Whether part of its file was not compared that may be part of the speech. */
  boolean isLossy() {
    return page.site().left(reader.index()).isLoss();
  }

  /** What was found, in a sentence. */
  String verdict() {
    if (isUncompared()) {
      return page.word("verdict.uncompared");
    }
    int same = reader.entry().duplicateOf();
    if (same >= 0) {
      return page.word("verdict.duplicate", page.site().corpus().document(same).id());
    }
    Ladder ladder = ladder();
    String key =
        ladder.total() == 0
            ? "verdict.nothing"
            : ladder.residual() == 0
                ? "verdict.explained"
                : ladder.residualShared() == 0
                    ? "verdict.single"
                    : ladder.residualSingle() == 0 ? "verdict.shared" : "verdict.both";
    return page.word(
        key,
        ladder.characters(),
        ladder.total(),
        Figures.percent(ladder.share(ladder.total())),
        ladder.residual(),
        Figures.percent(ladder.share(ladder.residual())),
        ladder.residualSingle(),
        ladder.residualShared());
  }

  /** The names that stand where its own would be expected, each once, in the order of the text. */
  String leftoverNames() {
    return reader.leftovers().stream()
        .map(one -> one.leftover().name())
        .distinct()
        .limit(NAMES)
        .collect(Collectors.joining(page.word("list.and")));
  }

  /** The name of a section, since a page may hold several sheets. */
  String anchor(String section) {
    return "s" + (reader.index() + 1) + "-" + section;
  }

  /** The parts of one sheet, or the sheets of several documents. */
  static Contents contents(Page page, List<Sheet> sheets) {
    Contents contents = new Contents();
    if (sheets.size() == 1) {
      sheets.get(0).addParts(contents);
    } else {
      sheets.forEach(
          sheet ->
              contents.addText(
                  "s" + (sheet.reader.index() + 1),
                  page.site().naming().name(sheet.reader.index())));
    }
    return contents.add("reviews", page.word("reviews"));
  }

  private void addParts(Contents contents) {
    contents
        .addCounted(reader.leftovers().size(), anchor("leftovers"), page.word("leftovers"))
        .addIf(!isUncompared(), anchor("figures"), page.word("ladder"))
        .addIf(!changes().isEmpty(), anchor("changes"), page.word("changes"))
        .addCounted(reader.hints().size(), anchor("hints"), page.word("hints"))
        .addIf(reader.pairs().isEmpty() && !isUncompared(), anchor("sources"), page.word("sources"))
        .addCounted(reader.pairs().size(), anchor("sources"), page.word("sources"))
        .addCounted(reader.gather().size(), reader.prefix() + "gather", page.word("gather"))
        .addCounted(findings().size(), anchor("passages"), page.word("passages"))
        .addCounted(outside().size(), anchor("outside"), page.word("outside"))
        .addIf(
            page.site().run().findings().reworded().isPresent(),
            anchor("reworded"),
            page.word("reworded"))
        .add(anchor("text"), page.word("full.text"));
  }

  /** What it shares outside of its body or another's. */
  List<OutsideFinding> outside() {
    return page.site().outside(reader.index());
  }

  /** What it may say in others' words. */
  List<Rewording> reworded() {
    return page.site().reworded(reader.index());
  }

  /** How many characters of that are to be reviewed. */
  int copiedOutside() {
    return outside().stream().mapToInt(one -> one.weight().copied()).sum();
  }

  /** Documents that are another state of this text, and so no source of it. */
  List<String> drafts() {
    return page.site().run().entries().stream()
        .filter(entry -> entry.duplicateOf() == reader.index())
        .map(entry -> page.site().corpus().document(entry.document()).id())
        .toList();
  }

  /** Whether the source that has most in common is the later text. */
  boolean largestIsLater() {
    DocumentPair pair = page.site().index().pair(reader.index(), ladder().largest().document());
    return pair != null && pair.direction() == Direction.LATER;
  }

  /** The share of its body that another document has too, in [0, 1]. */
  double share(DocumentPair pair) {
    return new PairView(page.site(), pair).share(reader.index()).gross();
  }

  static int withResidual(List<Sheet> sheets) {
    return (int) sheets.stream().filter(sheet -> sheet.ladder().residual() > 0).count();
  }

  static int withLeftovers(List<Sheet> sheets) {
    return (int) sheets.stream().filter(sheet -> !sheet.reader().leftovers().isEmpty()).count();
  }

  int longest() {
    return findings().stream().mapToInt(DocumentPair::longest).max().orElse(0);
  }

  private List<Finding> findings() {
    return page.site().index().findingsOf(reader.index()).stream()
        .filter(finding -> finding.alignment().target().document() == reader.index())
        .toList();
  }

  /** What was changed, by source, those that share most first; only where something was. */
  List<Changes> changes() {
    return reader.pairs().stream()
        .filter(pair -> pair.target() == reader.index() && pair.copied() > 0)
        .map(page.site().hints()::changes)
        .filter(changes -> !changes.all().isEmpty())
        .limit(CHANGED)
        .toList();
  }

  /** All its passages, side by side. */
  List<Aligned> passages() {
    return findings().stream().map(finding -> Aligned.of(page.site(), finding)).toList();
  }
}
