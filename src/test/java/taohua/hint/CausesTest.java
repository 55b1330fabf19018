package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.hint.Cause.Kind;
import taohua.judge.Label;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Passage;

class CausesTest {
  /** Ten characters. */
  private static final String GATE = "水闸的铁门锈成了三层";

  private static final Official A = official("闻景澄", "栖梧市", Level.CITY);
  private static final Official B = official("郗问渠", "松陉市", Level.CITY);
  private static final Official C = official("濮望川", "望潮市", Level.CITY);
  private static final Official D = official("卓听澜", "霁浔市", Level.CITY);
  private static final Official ABOVE = official("宗既明", "全国", Level.CENTRAL);

  private static Official official(String name, String place, Level level) {
    return new Official(name, "书记", place, Optional.of(level), "");
  }

  private static List<Cause> causes(JudgedByHand hand) {
    return Causes.of(hand.judged(), Lexicon.EMPTY, Workers.ALONE);
  }

  private static Cause first(JudgedByHand hand) {
    return causes(hand).get(0);
  }

  private static JudgedByHand two(String target, String source) {
    return new JudgedByHand()
        .tells(A, target, GATE)
        .tells(B, source, GATE)
        .shares(0, 1, Label.COPIED, GATE);
  }

  /** The passage of A and B, which C has, too. */
  private static JudgedByHand three(String target, String source, String third) {
    return new JudgedByHand()
        .tells(A, target, GATE)
        .tells(B, source, GATE)
        .tells(C, third, GATE)
        .shares(0, 1, Label.COPIED, GATE)
        .shares(0, 2, Label.COPIED, GATE);
  }

  @Test
  void theEarlierOfTwoIsTheDirectSource() {
    assertThat(causes(two("2022", "2021")))
        .containsExactly(
            new Cause(1, Kind.DIRECT, List.of(0, 1), 1, 10, Set.of(Kind.COMMON_SOURCE_UNKNOWN)));
  }

  @Test
  void twoWhoseDatesDoNotTellAreUndirected() {
    assertThat(causes(two("", "2021")))
        .containsExactly(
            new Cause(
                1,
                Kind.UNDIRECTED,
                List.of(0, 1),
                -1,
                10,
                Set.of(Kind.DIRECT, Kind.COMMON_SOURCE_UNKNOWN)));
  }

  @Test
  void aDraftWithoutADateIsHeldToBeTheLaterOne() {
    JudgedByHand hand = two("", "2021").sides(d -> d == 0, d -> d == 1, true);
    assertThat(first(hand).kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void aSourceThatIsLaterIsNoDirectOne() {
    JudgedByHand hand = two("2020", "2021").sides(d -> d == 0, d -> d == 1, true);
    assertThat(first(hand).kind()).isEqualTo(Kind.UNDIRECTED);
  }

  @Test
  void anEarlierThirdWhoHasItIsTheCommonSource() {
    Cause cause = first(three("2022", "2021", "2020"));
    assertThat(cause)
        .isEqualTo(
            new Cause(
                1,
                Kind.COMMON_SOURCE,
                List.of(0, 1, 2),
                2,
                10,
                Set.of(Kind.DIRECT, Kind.COMMON_SOURCE_UNKNOWN)));
    assertThat(causes(three("2022", "2021", "2020")).get(1).kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void aThirdMustBeEarlierThanBoth() {
    assertThat(first(three("2022", "2021", "2021")).kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    assertThat(first(three("2020", "", "2021")).kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    JudgedByHand checked = three("2020", "2022", "2021").sides(d -> d == 0, d -> d > 0, true);
    assertThat(first(checked).kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
  }

  @Test
  void aLaterThirdDoesNotMatter() {
    assertThat(first(three("2022", "2020", "2021")).kind()).isEqualTo(Kind.DIRECT);
    assertThat(first(three("2022", "2020", "2021")).document()).isEqualTo(1);
  }

  @Test
  void ofSeveralEarlierOnesTheEarliestIsTheSource() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(C, "2019", GATE)
            .tells(D, "2018", GATE)
            .tells(ABOVE, "2020", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .shares(0, 3, Label.COPIED, GATE)
            .shares(0, 4, Label.COPIED, GATE);
    assertThat(first(hand).document()).isEqualTo(3);
    assertThat(first(hand).officials()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void ofTwoEarlierOnesThatCannotBeOrderedTheFirstIsTaken() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(C, "2019", GATE)
            .tells(D, "2019", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .shares(0, 3, Label.COPIED, GATE);
    assertThat(first(hand).document()).isEqualTo(2);
  }

  @Test
  void anEarlierTextOfTheSourcesOfficialIsNoThird() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(B, "2020", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE);
    assertThat(first(hand))
        .isEqualTo(
            new Cause(1, Kind.DIRECT, List.of(0, 1), 1, 10, Set.of(Kind.COMMON_SOURCE_UNKNOWN)));
  }

  @Test
  void anEarlierTextOfTheTargetsOfficialIsOne() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(A, "2020", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.OWN, GATE);
    assertThat(first(hand).kind()).isEqualTo(Kind.COMMON_SOURCE);
    assertThat(first(hand).officials()).containsExactly(0, 1);
  }

  /** What a third has, of ten characters. */
  private static Cause part(int characters, String third) {
    String part = GATE.substring(0, characters);
    return first(
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(C, third, part)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, part));
  }

  @Test
  void theOriginHasNearlyAllOfIt() {
    assertThat(part(8, "2020").kind()).isEqualTo(Kind.COMMON_SOURCE);
    assertThat(part(8, "2020").characters()).isEqualTo(8);
    assertThat(part(7, "2020").kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    assertThat(part(7, "2020").characters()).isEqualTo(10);
  }

  @Test
  void whoSharesItHasHalfOfIt() {
    assertThat(part(5, "2022").officials()).containsExactly(0, 1, 2);
    assertThat(part(4, "2022").officials()).containsExactly(0, 1);
    // What is earlier, but too little to matter, leaves the source the first.
    assertThat(part(4, "2020").kind()).isEqualTo(Kind.DIRECT);
    assertThat(part(5, "2020").kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
  }

  @Test
  void partsOfOneDocumentAddUp() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(C, "2020", "水闸的铁，门锈成了")
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, "水闸的铁")
            .shares(0, 2, Label.COPIED, "门锈成了");
    assertThat(first(hand).kind()).isEqualTo(Kind.COMMON_SOURCE);
    assertThat(first(hand).characters()).isEqualTo(8);
  }

  @Test
  void aPassageElsewhereDoesNotMatter() {
    String boat = "渡船的缆绳断了两回";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE + "。" + boat)
            .tells(B, "2021", GATE)
            .tells(C, "2020", boat)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, boat);
    assertThat(first(hand).officials()).containsExactly(0, 1);
    assertThat(first(hand).kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void severalPassagesOfTwoDocumentsAreNoThird() {
    String boat = "渡船的缆绳断了两回";
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE + boat)
            .tells(B, "2021", GATE + boat)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 1, Label.COPIED, "成了三层" + boat);
    assertThat(causes(hand)).extracting(Cause::kind).containsOnly(Kind.DIRECT);
  }

  @Test
  void anotherTextOfTheSourcesOfficialNeedNotBeLater() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2020", GATE)
            .tells(B, "2020", GATE)
            .tells(C, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.COPIED, GATE)
            .shares(0, 3, Label.COPIED, GATE);
    assertThat(first(hand).kind()).isEqualTo(Kind.DIRECT);
  }

  @Test
  void theTargetCountsAmongThoseWhoHaveIt() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(C, "2020", "水闸")
            .tells(B, "2021", GATE)
            .tells(A, "2022", GATE)
            .shares(2, 1, Label.COPIED, GATE);
    assertThat(first(hand).officials()).containsExactly(1, 2);
  }

  @Test
  void severalOfWhomNoneIsFirstHaveItFromElsewhere() {
    assertThat(causes(three("2022", "2022", "2022")))
        .extracting(Cause::kind, Cause::document, Cause::alternatives)
        .containsOnly(tuple(Kind.COMMON_SOURCE_UNKNOWN, -1, Set.of(Kind.DIRECT)));
  }

  @Test
  void aSourceThatIsNotFirstOfTwoIsStillTheLikeliest() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2022", GATE)
            .tells(B, "2021", GATE)
            .tells(A, "2021", GATE)
            .shares(0, 1, Label.COPIED, GATE)
            .shares(0, 2, Label.OWN, GATE);
    assertThat(first(hand).kind()).isEqualTo(Kind.DIRECT);
  }

  private static Cause quoted(Official source, String before) {
    return first(
        new JudgedByHand()
            .tells(A, "2022", before + GATE + "。")
            .tells(source, "2021", GATE)
            .shares(0, 1, Label.QUOTED, GATE));
  }

  @Test
  void aQuotationOfSomebodyElseHasItsSourceElsewhere() {
    assertThat(quoted(B, "老把式说：").kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    assertThat(quoted(B, "郗问渠来过。老把式说：").kind()).isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    assertThat(quoted(official("", "松陉市", Level.CITY), "说：").kind())
        .isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
    assertThat(quoted(official("说", "松陉市", Level.CITY), "说：").kind())
        .isEqualTo(Kind.COMMON_SOURCE_UNKNOWN);
  }

  @Test
  void aQuotationOfTheSourceIsDirect() {
    assertThat(quoted(B, "郗问渠说：").kind()).isEqualTo(Kind.DIRECT);
    assertThat(quoted(ABOVE, "老把式说：").kind()).isEqualTo(Kind.DIRECT);
  }

  private static Formula formula(JudgedByHand hand, int id, String words, int... documents) {
    List<Passage> uses = new ArrayList<>();
    for (int document : documents) {
      uses.add(hand.passage(document, words));
    }
    return new Formula(id, words, words.length(), new Formula.Support(3, 3, 3), uses, 0);
  }

  private static JudgedByHand common() {
    return new JudgedByHand()
        .tells(A, "2022", "今年" + GATE + "，年年")
        .tells(B, "2021", GATE)
        .tells(C, "2020", "水闸的铁门")
        .tells(D, "2020", "锈成了三")
        .shares(0, 1, Label.FORMULA, GATE)
        .labels(0, GATE, Label.QUOTED);
  }

  @Test
  void commonLanguageIsOfThoseWhoUseThePhraseThatCoversMost() {
    JudgedByHand hand = common();
    Lexicon lexicon =
        new Lexicon(
            List.of(formula(hand, 3, "锈成了三", 0, 1, 3), formula(hand, 7, "水闸的铁门", 0, 1, 2)), 4);
    hand.formula(0, "锈成了三", 3).formula(0, "水闸的铁门", 7).formula(0, "年年", 3);
    assertThat(Causes.of(hand.judged(), lexicon, Workers.ALONE))
        .containsExactly(
            new Cause(1, Kind.COMMON_LANGUAGE, List.of(0, 1, 2), -1, 9, Set.of(Kind.DIRECT)));
  }

  @Test
  void ofTwoPhrasesThatCoverAsMuchTheFirstIsTaken() {
    JudgedByHand hand = common();
    Lexicon lexicon =
        new Lexicon(
            List.of(formula(hand, 3, "锈成了三", 0, 1, 3), formula(hand, 7, "水闸的铁", 0, 1, 2)), 4);
    hand.formula(0, "锈成了三", 3).formula(0, "水闸的铁", 7);
    assertThat(Causes.of(hand.judged(), lexicon, Workers.ALONE).get(0).officials())
        .containsExactly(0, 1, 3);
  }

  @Test
  void aPhraseThatIsUnknownTellsOfNobody() {
    JudgedByHand hand = common().formula(0, "水闸的铁门", 7);
    assertThat(Causes.of(hand.judged(), Lexicon.EMPTY, Workers.ALONE))
        .containsExactly(new Cause(1, Kind.COMMON_LANGUAGE, List.of(), -1, 5, Set.of(Kind.DIRECT)));
    assertThat(Causes.of(common().judged(), Lexicon.EMPTY, Workers.ALONE).get(0).characters())
        .isZero();
  }
}
