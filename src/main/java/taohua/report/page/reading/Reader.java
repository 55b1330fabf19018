package taohua.report.page.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.align.Alignment;
import taohua.engine.Entry;
import taohua.hint.GatherStep;
import taohua.intake.Read;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.View;
import taohua.report.page.excerpt.Hint;
import taohua.report.page.excerpt.LeftName;
import taohua.report.page.excerpt.Marking;
import taohua.report.page.render.DataBlock;
import taohua.report.page.site.Bar;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.LabelNames;
import taohua.report.page.site.Page;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;
import taohua.words.Messages;

/** A document as its page shows it. */
public final class Reader {
  /** Sources of the smallest set that are shown, and passages. */
  static final int GATHERED = 20;

  static final int PASSAGES = 60;

  // Others are a click farther; a document that hundreds repeat would be a page of many megabytes.
  private static final int BESIDE = 400;

  private final Page page;
  private final int index;
  private final List<Stretch> stretches;
  private final Marking marking;

  public Reader(Page page, int index) {
    this.page = page;
    this.index = index;
    stretches = Stretches.of(page.site(), index);
    List<Span> spans = stretches.stream().map(Stretch::characters).toList();
    marking = new Marking(document().text(), text(), spans);
  }

  public int index() {
    return index;
  }

  public Document document() {
    return page.site().corpus().document(index);
  }

  private NormalText text() {
    return page.site().corpus().text(index);
  }

  public Entry entry() {
    return page.site().entry(index);
  }

  /** The labels in the order in which the first that holds is taken, for the page's script. */
  String labelOrder() {
    ArrayNode order = DataBlock.array();
    for (Label label : Label.values()) {
      order.add(label.word());
    }
    return DataBlock.of(order);
  }

  public List<Bar.Part> bar() {
    return Bar.of(entry().ladder());
  }

  public List<Bar.Part> strip() {
    return Strip.of(entry().labels(), text().length());
  }

  /** A map along the text whose parts lead to their paragraphs. */
  List<Strip.Piece> map() {
    return Strip.map(entry().labels(), text());
  }

  /** The pairs that it belongs to, those that share most first. */
  public List<DocumentPair> pairs() {
    return page.site().index().pairsOf(index);
  }

  /** Names of others that stand in it. */
  public List<LeftName> leftovers() {
    return page.site().hints().leftoversOf(index).stream()
        .map(one -> LeftName.of(page.site(), one))
        .toList();
  }

  /** What does not fit the rest of it. */
  public List<Hint> hints() {
    return page.site().hints().contradictions(index).stream()
        .filter(one -> !one.characters().isEmpty())
        .map(one -> Hint.of(page.site(), one))
        .toList();
  }

  /** The fewest sources that explain it. */
  public List<GatherStep> gather() {
    return page.site().hints().gather(index);
  }

  /** Its passages, those with most to review first. */
  List<Finding> passages() {
    return page.site().index().findingsOf(index).stream()
        .sorted(
            Comparator.comparingInt((Finding finding) -> finding.weight().copied())
                .thenComparingInt(finding -> finding.weight().matched())
                .reversed())
        .toList();
  }

  /** The paragraph in which a passage starts here, from 0. */
  int paragraphOf(Finding finding) {
    Alignment alignment = finding.alignment();
    boolean isTarget = alignment.target().document() == index;
    return text()
        .paragraphOf((isTarget ? alignment.target() : alignment.source()).characters().start());
  }

  /** What every finding that counts for it says beside the text, those with most bits first. */
  List<Beside> beside() {
    List<Finding> counted =
        page.site().index().findingsOf(index).stream()
            .filter(finding -> View.of(finding, index).counts())
            .sorted(
                Comparator.comparingDouble((Finding finding) -> finding.weight().bits())
                    .reversed()
                    .thenComparing(Finding::id))
            .toList();
    List<Beside> beside = new ArrayList<>();
    for (Finding finding : counted) {
      beside.add(Beside.of(page.site(), finding, index, beside.size() < BESIDE));
    }
    return beside;
  }

  /** What stands before the ids of its parts, as several documents may stand on one page. */
  public String prefix() {
    return page.isAlone() ? "d" + (index + 1) + "-" : "";
  }

  /** Where a paragraph begins, in thousandths of the text. */
  int thousandth(int paragraph) {
    int all = text().length();
    return all == 0 ? 0 : (int) (1000L * text().paragraph(paragraph).start() / all);
  }

  /** The text of a paragraph, cut at its stretches. */
  List<Marking.Mark> paragraph(int paragraph) {
    return marking.of(document().paragraphs().get(paragraph).pieces());
  }

  /** The stretch over a mark; only if there is one. */
  Stretch stretch(Marking.Mark mark) {
    return stretches.get(mark.span());
  }

  /** Where a stretch leads: its formula's page, else its first finding's. */
  @Nullable String link(Stretch stretch) {
    LabelledSpan label = stretch.label();
    String formula = label != null && label.formula() > 0 ? page.formula(label.formula()) : null;
    List<Integer> findings = stretch.findings().isEmpty() ? stretch.edited() : stretch.findings();
    return formula != null || findings.isEmpty() ? formula : page.finding(findings.get(0));
  }

  /** What a stretch of common language is, for {@code {0}} officials. */
  String formulaTip() {
    return page.words().get("tip.formula", page.words().get("label.formula"), "{0}");
  }

  /**
   * How many officials use the formula of a stretch, or nothing. The page's script makes its tip of
   * it: said in words, the tips of a report over 16 long texts take half a megabyte.
   */
  @Nullable String officials(Stretch stretch) {
    LabelledSpan label = stretch.label();
    int officials = label == null ? -1 : page.site().phrases().officialsOf(label.formula());
    return officials < 0 ? null : "" + officials;
  }

  /** What another stretch is, in a few words. */
  @Nullable String tip(Stretch stretch) {
    Messages words = page.words();
    LabelledSpan label = stretch.label();
    if (label == null) {
      return "";
    }
    if (page.site().phrases().officialsOf(label.formula()) >= 0) {
      return null;
    }
    String name = LabelNames.in(page, index, label.label());
    int findings = stretch.findings().size() + stretch.edited().size();
    return findings == 0 ? name : words.get("tip.finding", name, findings);
  }

  /** What of its file was not read as body. */
  LeftView left() {
    return LeftView.of(page.site().left(index), document(), page.site().origin(index));
  }

  /** The file's hash, or an empty text. */
  public String sha256() {
    Read read = page.site().reading(index);
    return read == null ? "" : read.source().sha256();
  }
}
