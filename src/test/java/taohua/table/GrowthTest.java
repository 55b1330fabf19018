package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.formula.Formula;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

class GrowthTest {
  @Test
  void anOfficialCountsInTheFirstPeriodOnly() {
    Corpus corpus = corpus("甲 2019", "甲 2021-03", "乙 2021", "丙 2024-05-06");
    assertThat(steps(corpus, d -> true)).containsExactly("2019 1 1 1", "2021 1 2 2", "2024 1 3 1");
    assertThat(Growth.of(corpus, d -> true).periods())
        .containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
  }

  @Test
  void aCorpusOfLessThanTwoYearsGoesByMonth() {
    Corpus corpus = corpus("甲 2020-11-02", "乙 2021-01", "丙 2021-01-30", "丁 2021");
    assertThat(steps(corpus, d -> true))
        .containsExactly("2020-11 1 1 1", "2021-01 2 3 2", "undated 1 4 1");
    assertThat(Growth.of(corpus, d -> true).periods()).hasSize(14).startsWith("2020-11");
  }

  @Test
  void aCorpusWhoseDatesAreMostlyYearsGoesByYear() {
    assertThat(steps(corpus("甲 2020-11-02", "乙 2021", "丙 2021"), d -> true))
        .containsExactly("2020 1 1 1", "2021 2 3 2");
  }

  @Test
  void whatIsUndatedComesLast() {
    assertThat(steps(corpus("甲 ", "乙 2020", "丙 2023"), d -> true))
        .containsExactly("2020 1 1 1", "2023 1 2 1", "undated 1 3 1");
    assertThat(steps(corpus("甲 ", "乙 "), d -> true)).containsExactly("undated 2 2 2");
    assertThat(Growth.of(corpus("甲 "), d -> true).periods()).isEmpty();
  }

  @Test
  void whatIsNoEvidenceDoesNotCount() {
    Corpus corpus = corpus("甲 1999", "乙 2020", "丙 2023");
    assertThat(steps(corpus, d -> d > 0)).containsExactly("2020 1 1 1", "2023 1 2 1");
  }

  @Test
  void twoPeriodsTellNothingOfGrowth() {
    assertThat(Growth.of(corpus("甲 2019", "乙 2020"), d -> true).tells()).isFalse();
    assertThat(Growth.of(corpus("甲 2019", "乙 2021"), d -> true).tells()).isTrue();
  }

  @Test
  void officialsAndDocumentsAddUp() {
    Random random = new Random(51);
    for (int round = 0; round < 50; round++) {
      List<String> documents = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        String date = random.nextInt(5) == 0 ? "" : "" + (2000 + random.nextInt(20));
        documents.add("" + (char) ('甲' + random.nextInt(12)) + " " + date);
      }
      Corpus corpus = corpus(documents.toArray(String[]::new));
      List<Growth.Step> steps = Growth.of(corpus, d -> true).steps(formula(corpus));
      assertThat(steps.stream().mapToInt(Growth.Step::documents).sum()).isEqualTo(30);
      assertThat(steps.stream().mapToInt(Growth.Step::added).sum())
          .isEqualTo(corpus.officialCount())
          .isEqualTo(steps.get(steps.size() - 1).officials());
      assertThat(steps).extracting(Growth.Step::period).isSorted().doesNotHaveDuplicates();
    }
  }

  private static List<String> steps(Corpus corpus, IntPredicate evidence) {
    return Growth.of(corpus, evidence).steps(formula(corpus)).stream()
        .map(
            step ->
                step.period()
                    + " "
                    + step.added()
                    + " "
                    + step.officials()
                    + " "
                    + step.documents())
        .toList();
  }

  /** Used once in every document. */
  private static Formula formula(Corpus corpus) {
    List<Passage> uses =
        IntStream.range(0, corpus.size()).mapToObj(d -> new Passage(d, new Span(0, 6))).toList();
    return new Formula(1, "抓好春耕备耕", 6, new Formula.Support(1, 1, 1), uses, 0);
  }

  private static Corpus corpus(String... officialsAndDates) {
    List<Document> documents = new ArrayList<>();
    for (String each : officialsAndDates) {
      Official official = new Official(each.substring(0, 1), "", "", Optional.empty(), "");
      Optional<When> when = When.parse(each.substring(2), When.Kind.MANIFEST);
      Heading heading = new Heading("", official, when, Optional.empty(), Map.of());
      documents.add(
          new Document("d" + documents.size(), heading, "抓好春耕备耕。", List.of(Paragraph.of(0, 7))));
    }
    return Corpus.of(documents, documents.stream().map(Normalizer::normalize).toList());
  }
}
