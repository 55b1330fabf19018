package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.text.Span;

class OutsideComparisonTest {
  private static final String COPIED = Speeches.text(1, 120);
  private static final String TARGET = Speeches.text(2, 800);
  private static final String SOURCE = Speeches.text(3, 400) + COPIED + Speeches.text(4, 400);

  @Test
  void aCopyThatIsNoBodyIsToldAndCountsNowhere() {
    Run run = check(List.of(page("a", TARGET, COPIED)), page("b", SOURCE, ""));
    assertThat(run.findings().passages()).isEmpty();
    assertThat(run.entries().get(0).ladder().total()).isZero();
    OutsideFinding finding = only(run);
    assertThat(finding.target().isOutside()).isTrue();
    assertThat(finding.source().isOutside()).isFalse();
    assertThat(finding.target().text(run.corpus().document(0))).isEqualTo(COPIED);
    assertThat(finding.source().text(run.corpus().document(1))).isEqualTo(COPIED);
  }

  @Test
  void whatTheSourcesPageHasBesideItsBodyIsASourceToo() {
    Run run =
        check(List.of(page("a", TARGET + COPIED, "")), page("b", SOURCE.substring(0, 300), COPIED));
    assertThat(run.findings().passages()).isEmpty();
    assertThat(only(run).source().isOutside()).isTrue();
    assertThat(only(run).target().isOutside()).isFalse();
  }

  @Test
  void whatBothHaveBesideTheirBodiesIsTheirSites() {
    Run run = check(List.of(page("a", TARGET, COPIED)), page("b", Speeches.text(5, 400), COPIED));
    assertThat(run.findings().outside()).isEmpty();
  }

  @Test
  void whatManyFilesHaveBesideTheirBodiesIsNobodys() {
    List<Read> targets = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      targets.add(page("a" + i, Speeches.text(10 + i, 400), COPIED));
    }
    assertThat(check(targets, page("b", SOURCE, "")).findings().outside()).hasSize(3);
    targets.add(page("a3", Speeches.text(20, 400), COPIED));
    assertThat(check(targets, page("b", SOURCE, "")).findings().outside()).isEmpty();
  }

  @Test
  void whatTheBodiesShareIsNotToldTwice() {
    String changed = COPIED.substring(0, 60) + "改" + COPIED.substring(61);
    Run run = check(List.of(page("a", TARGET + COPIED, "")), page("b", SOURCE, changed));
    assertThat(run.findings().passages()).hasSize(1);
    assertThat(run.findings().outside()).isEmpty();
  }

  @Test
  void theFiguresOfBodiesAreWhatTheyAreWithoutIt() {
    Run with =
        check(List.of(page("a", TARGET + COPIED, SOURCE.substring(0, 200))), page("b", SOURCE, ""));
    Run without = check(List.of(page("a", TARGET + COPIED, "")), page("b", SOURCE, ""));
    assertThat(with.findings().outside()).hasSize(1);
    assertThat(with.findings().passages()).isEqualTo(without.findings().passages());
    assertThat(with.entries()).isEqualTo(without.entries());
    assertThat(with.findings().outside().get(0).id()).isEqualTo(2);
  }

  @Test
  void aReportTellsItOfTheLaterOne() {
    Read later = page("a", TARGET, COPIED);
    Read earlier = page("b", SOURCE, "");
    Run run =
        Analysis.run(
            new Gathered(
                List.of(dated(later, "2031"), dated(earlier, "2030")),
                List.of(),
                List.of(),
                List.of()),
            Supplements.NOTHING,
            Options.DEFAULT.withThreads(1),
            Progress.NONE);
    assertThat(run.corpus().document(only(run).target().document()).id()).isEqualTo("a");
    assertThat(run.entries()).allMatch(entry -> entry.ladder().total() == 0);
  }

  private static OutsideFinding only(Run run) {
    assertThat(run.findings().outside()).hasSize(1);
    return run.findings().outside().get(0);
  }

  private static Run check(List<Read> targets, Read source) {
    return Check.run(
        Speeches.gathered(targets.toArray(Read[]::new)),
        Speeches.gathered(source),
        Supplements.NOTHING,
        Options.DEFAULT.withThreads(1),
        Progress.NONE);
  }

  private static Read dated(Read read, String year) {
    Document document = read.document();
    Heading heading =
        Speeches.of("", document.id(), "", year, document.text()).document().heading();
    return read.with(document.with(heading));
  }

  /** A page with this as its body, and this below it. */
  private static Read page(String id, String body, String below) {
    String text = body + "\n" + below;
    List<Paragraph> paragraphs = List.of(Paragraph.of(0, body.length()));
    Document document = new Document(id, Heading.EMPTY, text, paragraphs);
    List<Dropped> dropped = Dropped.around(text, paragraphs, new Span(0, text.length()));
    return new Read(new Source(id, Path.of(id), "00"), document, dropped, List.of());
  }
}
