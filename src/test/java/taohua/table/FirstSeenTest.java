package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.formula.Formula;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

class FirstSeenTest {
  private static final Official A = new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");

  private static JudgedByHand told(String... dates) {
    JudgedByHand hand = new JudgedByHand();
    for (String date : dates) {
      hand.tells(A, date, "抓好春耕备耕。");
    }
    return hand;
  }

  private static int first(Corpus corpus, int... documents) {
    List<Passage> uses =
        IntStream.of(documents).mapToObj(d -> new Passage(d, new Span(0, 6))).toList();
    return FirstSeen.in(corpus)
        .of(new Formula(1, "抓好春耕备耕", 6, new Formula.Support(1, 1, 1), uses, 0));
  }

  @Test
  void theEarliestDocumentThatUsesItIsFirst() {
    Corpus corpus = told("2019", "2022-03-04", "2021-05", "2020").corpus();
    assertThat(first(corpus, 0, 1, 2, 3)).isZero();
    assertThat(first(corpus, 1, 2, 3)).isEqualTo(3);
    assertThat(first(corpus, 1, 2)).isEqualTo(2);
    assertThat(first(corpus, 1)).isEqualTo(1);
  }

  @Test
  void anIntervalCountsByItsLastDay() {
    Corpus corpus = told("2021", "2021-11-30", "2021-12-31").corpus();
    assertThat(first(corpus, 0, 1)).isEqualTo(1);
    // Both end on the last day of the year; the one that begins first is taken.
    assertThat(first(corpus, 0, 2)).isZero();
  }

  @Test
  void ofOneDateTheFirstIdIsTaken() {
    assertThat(first(told("2021", "2021", "2021").corpus(), 1, 2)).isEqualTo(1);
  }

  @Test
  void whatHasNoDateIsNeverFirst() {
    Corpus corpus = told("", "2021", "").corpus();
    assertThat(first(corpus, 0, 1, 2)).isEqualTo(1);
    assertThat(first(corpus, 0, 2)).isEqualTo(-1);
    assertThat(first(corpus)).isEqualTo(-1);
  }

  @Test
  void anUploadDateIsNone() {
    Corpus corpus =
        new JudgedByHand()
            .tells(A, "2019", When.Kind.UPLOADED, "抓好春耕备耕。")
            .tells(A, "2021", "抓好春耕备耕。")
            .corpus();
    assertThat(first(corpus, 0, 1)).isEqualTo(1);
    assertThat(first(corpus, 0)).isEqualTo(-1);
  }
}
