package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.align.Edit;
import taohua.text.Corpus;
import taohua.text.Span;

class RowTest {
  private static final Corpus CORPUS = Corpora.of(List.of("守住河堤3段", "守住堤坝45段"));
  private static final Variant CENTRE = Clustered.variant(CORPUS, 0);
  private static final Variant OTHER = Clustered.variant(CORPUS, 1);
  private static final Row ROW =
      new Row(
          CENTRE,
          OTHER,
          List.of(
              new Edit.Equal(new Span(0, 2), new Span(0, 2)),
              new Edit.Inserted(new Span(2, 3), new Span(2, 2)),
              new Edit.Equal(new Span(3, 4), new Span(2, 3)),
              new Edit.Deleted(new Span(4, 4), new Span(3, 4)),
              new Edit.Slot(new Span(4, 5), new Span(4, 6)),
              new Edit.Equal(new Span(5, 6), new Span(6, 7))));

  @Test
  void eachColumnHasTheTokensThatAnswerIt() {
    assertThat(IntStream.rangeClosed(0, 6).map(ROW::start)).containsExactly(0, 1, 2, 2, 4, 5, 6);
    assertThat(IntStream.range(0, 6).map(ROW::end)).containsExactly(1, 2, 2, 3, 5, 6);
    assertThat(IntStream.range(0, 6).filter(ROW::equal)).containsExactly(0, 1, 3, 5);
    assertThat(IntStream.range(0, 6).filter(ROW::slot)).containsExactly(4);
    assertThat(ROW.variant()).isSameAs(OTHER);
  }

  @Test
  void onlyWhatStandsBeforeAColumnIsInserted() {
    assertThat(IntStream.rangeClosed(0, 6).filter(ROW::inserts)).containsExactly(4);
    Row first = row(2, 3, new Edit.Deleted(span(0, 0), span(0, 1)), equal(0, 1, 2));
    assertThat(IntStream.rangeClosed(0, 2).filter(first::inserts)).containsExactly(0);
    Row last = row(2, 3, equal(0, 0, 2), new Edit.Deleted(span(2, 2), span(2, 3)));
    assertThat(IntStream.rangeClosed(0, 2).filter(last::inserts)).containsExactly(2);
  }

  @Test
  void theLastOfSeveralColumnsHasWhatIsLeft() {
    Row more = row(2, 4, new Edit.Replaced(span(0, 2), span(0, 4)));
    assertThat(IntStream.range(0, 2).map(more::start)).containsExactly(0, 1);
    assertThat(IntStream.range(0, 2).map(more::end)).containsExactly(1, 4);
    Row fewer = row(3, 1, new Edit.Replaced(span(0, 3), span(0, 1)));
    assertThat(IntStream.range(0, 3).map(fewer::start)).containsExactly(0, 1, 1);
    assertThat(IntStream.range(0, 3).map(fewer::end)).containsExactly(1, 1, 1);
  }

  @Test
  void aRowKnowsWhereItsVariantStartsInTheText() {
    Corpus corpus = Corpora.of(List.of("守住河堤", "先开会\n守堤"));
    Variant centre = Clustered.variant(corpus, 0);
    Variant second = Variant.of(corpus.text(1), List.of(Corpora.place(1, 1)));
    Row row =
        new Row(
            centre,
            second,
            List.of(
                new Edit.Equal(span(0, 1), span(3, 4)),
                new Edit.Inserted(span(1, 3), span(4, 4)),
                new Edit.Equal(span(3, 4), span(4, 5))));
    assertThat(row.end(-1)).isEqualTo(3);
    assertThat(IntStream.rangeClosed(0, 4).map(row::start)).containsExactly(3, 4, 4, 4, 5);
    assertThat(row.tokens(new Region(0, 4, true))).isEqualTo("守堤");
    assertThat(new Region(0, 1, true).filler(row)).isEqualTo("守");
  }

  @Test
  void editsThatDoNotCoverTheCentreAreRefused() {
    assertThatThrownBy(() -> new Row(CENTRE, OTHER, List.of(equal(0, 0, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 columns of 6");
  }

  @Test
  void regionsHaveTheirTokens() {
    assertThat(ROW.tokens(new Region(2, 4, false))).isEqualTo("堤");
    assertThat(ROW.tokens(new Region(2, 4, true))).isEqualTo("堤坝");
    assertThat(ROW.tokens(new Region(4, 5, false))).isEqualTo("\u0001");
    assertThat(ROW.tokens(new Region(2, 3, true))).isEmpty();
  }

  @Test
  void wordsMayBeAlignedAnew() {
    Row row = row(6, 5, equal(0, 0, 1), new Edit.Replaced(span(1, 5), span(1, 4)), equal(5, 4, 1));
    Region region = new Region(1, 5, true);
    Row aligned = row.aligned(region, span(2, 4), 2);
    assertThat(IntStream.range(0, 6).filter(aligned::equal)).containsExactly(0, 2, 3, 5);
    assertThat(IntStream.rangeClosed(0, 6).map(aligned::start))
        .containsExactly(0, 2, 2, 3, 4, 4, 5);
    assertThat(IntStream.range(0, 6).map(aligned::end)).containsExactly(1, 2, 3, 4, 4, 5);
    assertThat(IntStream.range(0, 6).filter(aligned::inserts)).containsExactly(1);
    assertThat(IntStream.range(0, 6).filter(row::equal)).containsExactly(0, 5);
    assertThat(aligned.aligned(region, span(2, 4), 2)).isSameAs(aligned);
    assertThat(aligned.aligned(region, span(2, 4), 1)).isNotSameAs(aligned);
    assertThat(aligned.aligned(region, span(2, 3), 2)).isSameAs(aligned);
    assertThat(row.aligned(region, span(0, 1), 0)).isSameAs(row);
    assertThat(row.aligned(region, span(2, 3), 2)).isNotSameAs(row);
  }

  @Test
  void resemblanceCountsWhatBothSayTwiceOfAllTokens() {
    assertThat(ROW.resemblance()).isEqualTo(10.0 / 12);
    assertThat(row(3, 3, equal(0, 0, 3)).resemblance()).isEqualTo(1);
    assertThat(row(2, 2, new Edit.Replaced(span(0, 2), span(0, 2))).resemblance()).isZero();
    assertThat(row(0, 0).resemblance()).isZero();
    assertThat(row(4, 1, new Edit.Slot(span(0, 4), span(0, 1))).resemblance()).isEqualTo(1);
  }

  @Test
  void resemblanceIsThatOfItsDefinition() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Edit> edits = new ArrayList<>();
      boolean[] same = new boolean[random.nextInt(8) + 1];
      for (int c = 0; c < same.length; c++) {
        same[c] = random.nextBoolean();
        edits.add(same[c] ? equal(c, c, 1) : new Edit.Replaced(span(c, c + 1), span(c, c + 1)));
      }
      int counted = 0;
      for (int c = 0; c < same.length; c++) {
        boolean before = c > 0 && same[c - 1];
        boolean after = c < same.length - 1 && same[c + 1];
        counted += same[c] && (before || after) ? 1 : 0;
      }
      Row row = row(same.length, same.length, edits.toArray(Edit[]::new));
      assertThat(row.resemblance()).isEqualTo((double) counted / same.length);
    }
  }

  /** A row of texts of so many characters. */
  private static Row row(int columns, int tokens, Edit... edits) {
    Corpus corpus = Corpora.of(List.of("堤".repeat(columns) + "\n", "堤".repeat(tokens) + "\n"));
    Variant centre = variant(corpus, 0, columns);
    return new Row(centre, variant(corpus, 1, tokens), List.of(edits));
  }

  private static Variant variant(Corpus corpus, int document, int tokens) {
    return new Variant(corpus.text(document), span(0, tokens), List.of(Corpora.place(document)));
  }

  private static Edit equal(int target, int source, int length) {
    return new Edit.Equal(span(target, target + length), span(source, source + length));
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }
}
