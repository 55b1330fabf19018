package taohua.report.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import taohua.engine.Entry;
import taohua.engine.Side;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.Fixture;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;
import taohua.words.Lang;
import taohua.words.Messages;

final class HistogramTest {
  private static final Page PAGE =
      Page.of(new Site(Fixture.report(), "报告", Messages.of(Lang.ZH)), "", "报告");

  @Test
  void everyDocumentFallsIntoOneClass() {
    Random random = new Random(7);
    List<Entry> entries =
        IntStream.range(0, 500).mapToObj(i -> entry(i, random.nextInt(1001), -1)).toList();
    Chart chart = documents(entries);
    assertThat(counts(chart).stream().mapToInt(Integer::intValue).sum()).isEqualTo(500);
    assertThat(chart.caption()).contains("500");
  }

  @Test
  void nothingIsAClassOfItsOwnAndBoundsBelongToTheUpperClass() {
    Chart chart =
        documents(List.of(entry(0, 0, -1), entry(1, 1, -1), entry(2, 49, -1), entry(3, 50, -1)));
    assertThat(labels(chart)).containsExactly("0", "<5%", "5–10%");
    assertThat(counts(chart)).containsExactly(1, 2, 1);
  }

  @Test
  void duplicatesAreNotCountedTwice() {
    Chart chart = documents(List.of(entry(0, 100, -1), entry(1, 100, 0)));
    assertThat(counts(chart)).containsExactly(1);
  }

  @Test
  void withoutDocumentsThereIsNoChart() {
    assertThat(Histogram.ofDocuments(PAGE, List.of())).isNull();
  }

  private static Chart documents(List<Entry> entries) {
    return Objects.requireNonNull(Histogram.ofDocuments(PAGE, entries));
  }

  /** A document of a thousand characters of which so many are to be reviewed. */
  private static Entry entry(int document, int copied, int duplicateOf) {
    Ladder ladder = new Ladder(1000, Map.of(Label.COPIED, copied), 0, 0, Ladder.LargestSource.NONE);
    return new Entry(document, Side.EITHER, duplicateOf, List.of(), ladder);
  }

  private static List<Integer> counts(Chart chart) {
    return StreamSupport.stream(chart.data().get("counts").spliterator(), false)
        .map(node -> node.asInt())
        .toList();
  }

  private static List<String> labels(Chart chart) {
    return StreamSupport.stream(chart.data().get("labels").spliterator(), false)
        .map(node -> node.asText())
        .toList();
  }
}
