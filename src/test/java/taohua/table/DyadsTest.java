package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Relation;
import taohua.planted.JudgedByHand;
import taohua.planted.Officialese;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

class DyadsTest {
  private static final String GATE = "水闸的铁门锈了三层";
  private static final String BOAT = "渡船的缆绳断了两回";
  private static final String LAMP = "山口的路灯今年不再亮";
  private static final Official A = official("闻景澄", "栖梧市");
  private static final Official B = official("郗问渠", "松陉市");
  private static final Official C = official("濮望川", "望潮市");

  private static Official official(String name, String place) {
    return new Official(name, "市长", place, Optional.of(Level.CITY), "");
  }

  private static JudgedByHand twoOfBoth() {
    return new JudgedByHand()
        .tells(A, "2020-01-01", GATE + "。" + BOAT + "。")
        .tells(B, "2021-01-01", GATE + "。")
        .tells(A, "2020-03-01", LAMP + "。")
        .tells(B, "2021-01-02", BOAT + "。" + LAMP + "。");
  }

  @Test
  void aDirectedPassageCountsFromItsSourceToItsTarget() {
    List<Dyad> dyads = Dyads.of(twoOfBoth().shares(1, 0, Label.COPIED, GATE).judged());
    assertThat(dyads).hasSize(1);
    Dyad dyad = dyads.get(0);
    assertThat(dyad.source()).isZero();
    assertThat(dyad.target()).isEqualTo(1);
    assertThat(dyad.directed().passages()).isEqualTo(1);
    assertThat(byLabel(dyad.directed())).containsExactly(entry(Label.COPIED, 9));
    assertThat(dyad.directed().residualSingle()).isEqualTo(9);
    assertThat(dyad.undirected()).isEqualTo(Dyad.Overlap.NONE);
  }

  @Test
  void whatIsEditedDoesNotCount() {
    String changed = "水闸的[木|铁]门锈了三层";
    Judged judged =
        new JudgedByHand()
            .tells(A, "2020", JudgedByHand.source(changed))
            .tells(B, "2021", JudgedByHand.target(changed))
            .shares(1, 0, Label.COPIED, changed)
            .judged();
    assertThat(Dyads.of(judged).get(0).directed().total()).isEqualTo(8);
    assertThat(Dyads.of(judged).get(0).directed().residualSingle()).isEqualTo(8);
  }

  @Test
  void aPassageWithoutADirectionCountsInBothOrders() {
    String slot = "水闸锈了{三十二|十}层";
    List<Dyad> dyads =
        Dyads.of(
            new JudgedByHand()
                .tells(A, "", JudgedByHand.source(slot))
                .tells(B, "2021", JudgedByHand.target(slot))
                .shares(1, 0, Label.COPIED, slot)
                .judged());
    assertThat(dyads)
        .extracting(Dyad::source, Dyad::target)
        .containsExactly(tuple(0, 1), tuple(1, 0));
    assertThat(dyads).allMatch(dyad -> dyad.directed().equals(Dyad.Overlap.NONE));
    assertThat(dyads).allMatch(dyad -> dyad.timing().equals(Dyad.Timing.NONE));
    assertThat(dyads.get(0).undirected()).isEqualTo(new Dyad.Overlap(1, copied(8), 8));
    assertThat(dyads.get(1).undirected()).isEqualTo(new Dyad.Overlap(1, copied(6), 6));
  }

  @Test
  void whereTheTargetsAreGivenEveryPassageHasADirection() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "", GATE)
            .tells(B, "", GATE)
            .shares(1, 0, Label.COPIED, GATE)
            .sides(d -> d == 1, d -> d == 0, true)
            .judged();
    assertThat(Dyads.of(judged)).hasSize(1);
    assertThat(Dyads.of(judged).get(0).directed().passages()).isEqualTo(1);
    assertThat(Dyads.of(judged).get(0).exposure()).isEqualTo(new Dyad.Exposure(1, 1, 1, 9, 0));
  }

  @Test
  void charactersCountByTheirOwnLabels() {
    Judged judged =
        twoOfBoth()
            .shares(1, 0, Label.COPIED, GATE)
            .labels(1, "铁门", Label.QUOTED)
            .formula(1, "三层", 4)
            .judged();
    assertThat(byLabel(Dyads.of(judged).get(0).directed()))
        .containsOnly(entry(Label.COPIED, 5), entry(Label.QUOTED, 2), entry(Label.FORMULA, 2));
    assertThat(Dyads.of(judged).get(0).directed().residualSingle()).isEqualTo(5);
  }

  @Test
  void whatAnotherPairLeavesUnexplainedCountsAsThePassageDoes() {
    Judged judged =
        twoOfBoth()
            .shares(1, 0, Label.QUOTED, GATE)
            .labels(1, "水闸", Label.COPIED)
            .labels(1, "铁门", Label.OWN)
            .judged();
    assertThat(byLabel(Dyads.of(judged).get(0).directed()))
        .containsOnly(entry(Label.QUOTED, 7), entry(Label.OWN, 2));
    assertThat(Dyads.of(judged).get(0).directed().residualSingle()).isZero();
  }

  @Test
  void exposureIsAllThatCouldHaveBeenTakenOver() {
    Dyad dyad = Dyads.of(twoOfBoth().shares(1, 0, Label.COPIED, GATE).judged()).get(0);
    assertThat(dyad.exposure()).isEqualTo(new Dyad.Exposure(2, 2, 4, 28, 0));
  }

  @Test
  void onlyStrictlyEarlierDocumentsAreARisk() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2021", GATE)
            .tells(A, "", GATE)
            .tells(A, "2023", GATE)
            .tells(A, "2020", GATE)
            .tells(B, "2022", GATE)
            .tells(B, "2020", GATE + "。" + BOAT)
            .shares(4, 0, Label.COPIED, GATE)
            .judged();
    // The undated one and the one of the same year cannot be ordered: two of B with the undated
    // one, and B's of 2020 with A's of 2020.
    assertThat(Dyads.of(judged).get(0).exposure()).isEqualTo(new Dyad.Exposure(4, 2, 2, 9, 3));
  }

  @Test
  void whoIsNoTargetOrNoSourceIsNoRisk() {
    Judged judged =
        twoOfBoth()
            .shares(1, 0, Label.COPIED, GATE)
            .sides(d -> d == 1, d -> d == 0, false)
            .judged();
    assertThat(Dyads.of(judged).get(0).exposure()).isEqualTo(new Dyad.Exposure(1, 1, 1, 9, 0));
  }

  @Test
  void theLagIsTheMedianOverPairsOfDocuments() {
    JudgedByHand hand =
        twoOfBoth().shares(1, 0, Label.COPIED, GATE).shares(1, 0, Label.COPIED, "铁门");
    assertThat(Dyads.of(hand.judged()).get(0).timing().medianLag()).hasValue(366);
    hand.shares(3, 2, Label.COPIED, LAMP);
    assertThat(Dyads.of(hand.judged()).get(0).timing().medianLag()).hasValue((366 + 307) / 2.0);
    hand.shares(3, 0, Label.COPIED, BOAT);
    assertThat(Dyads.of(hand.judged()).get(0).timing().medianLag()).hasValue(366);
    assertThat(Dyads.of(hand.judged()).get(0).timing().first())
        .map(When::toString)
        .hasValue("2021-01-01");
  }

  @Test
  void ofTwoDatesThatBeginTogetherTheOneThatEndsFirstIsFirst() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2020", GATE)
            .tells(B, "2021", GATE)
            .tells(B, "2021-01", GATE)
            .tells(B, "2021-02", GATE)
            .shares(1, 0, Label.COPIED, GATE)
            .shares(2, 0, Label.COPIED, GATE)
            .shares(3, 0, Label.COPIED, GATE)
            .judged();
    assertThat(Dyads.of(judged).get(0).timing().first()).map(When::toString).hasValue("2021-01");
  }

  @Test
  void whereTheTargetsAreGivenTheyMayBeUndated() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2020", GATE)
            .tells(B, "", GATE)
            .shares(1, 0, Label.COPIED, GATE)
            .sides(d -> d == 1, d -> d == 0, true)
            .judged();
    assertThat(Dyads.of(judged).get(0).timing()).isEqualTo(Dyad.Timing.NONE);
  }

  @Test
  void allPairsAreThoseWithDocumentsToCompare() {
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, "2020", GATE)
            .tells(B, "2021", GATE)
            .tells(A, "2022", BOAT)
            .tells(C, "2023", LAMP)
            .shares(1, 0, Label.COPIED, GATE);
    List<Dyad> all = Dyads.all(hand.judged());
    assertThat(all)
        .extracting(dyad -> dyad.source() + ">" + dyad.target())
        .containsExactly("0>0", "0>1", "0>2", "1>0", "1>2", "2>0", "2>1");
    assertThat(all).containsAll(Dyads.of(hand.judged()));
    assertThat(all.get(0).directed()).isEqualTo(Dyad.Overlap.NONE);
    assertThat(all.get(0).exposure()).isEqualTo(new Dyad.Exposure(2, 2, 1, 9, 0));
    hand.sides(d -> d != 0, d -> d == 0 || d == 1, false);
    assertThat(Dyads.all(hand.judged()))
        .extracting(dyad -> dyad.source() + ">" + dyad.target())
        .containsExactly("0>1", "0>2", "1>0", "1>2");
  }

  @Test
  void twoDocumentsOfOneOfficialAreADyadWithHimself() {
    Judged judged =
        new JudgedByHand()
            .tells(A, "2020", GATE)
            .tells(A, "2021", GATE)
            .shares(1, 0, Label.OWN, GATE)
            .judged();
    Dyad dyad = Dyads.of(judged).get(0);
    assertThat(dyad.source()).isEqualTo(dyad.target());
    assertThat(byLabel(dyad.directed())).containsExactly(entry(Label.OWN, 9));
    assertThat(dyad.directed().residualSingle()).isZero();
    assertThat(dyad.exposure()).isEqualTo(new Dyad.Exposure(2, 2, 1, 9, 0));
  }

  @Test
  void sumsAreThoseOfTheFindingsOfRandomCorpora() {
    for (int seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      Judged judged = random(random);
      Map<String, int[]> expected = new TreeMap<>();
      for (Finding finding : judged.findings()) {
        int target = judged.corpus().official(finding.alignment().target().document());
        int source = judged.corpus().official(finding.alignment().source().document());
        boolean directed = finding.direction() == Direction.EARLIER;
        add(expected, source, target, directed, finding);
        if (!directed) {
          add(expected, target, source, false, finding);
        }
      }
      List<Dyad> dyads = Dyads.of(judged);
      assertThat(dyads)
          .extracting(
              dyad ->
                  "%02d %02d %s"
                      .formatted(
                          dyad.source(),
                          dyad.target(),
                          List.of(
                              dyad.directed().passages(),
                              dyad.directed().total(),
                              dyad.undirected().passages(),
                              dyad.undirected().total())))
          .containsExactlyElementsOf(
              expected.entrySet().stream()
                  .map(
                      each -> each.getKey() + " " + Arrays.stream(each.getValue()).boxed().toList())
                  .toList());
    }
  }

  private static void add(
      Map<String, int[]> sums, int source, int target, boolean directed, Finding finding) {
    int[] sum = sums.computeIfAbsent("%02d %02d".formatted(source, target), any -> new int[4]);
    sum[directed ? 0 : 2]++;
    sum[directed ? 1 : 3] += finding.alignment().matched();
  }

  private static Judged random(Random random) {
    Officialese prose = new Officialese(random);
    List<Official> officials = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      officials.add(official("某" + i, "地" + i + "市"));
    }
    List<String> dates = List.of("2020", "2021", "2022", "2021-03", "");
    int documents = 14;
    List<List<String>> paragraphs = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      paragraphs.add(new ArrayList<>());
    }
    List<Runnable> shares = new ArrayList<>();
    JudgedByHand hand = new JudgedByHand();
    List<String> when = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      when.add(dates.get(random.nextInt(dates.size())));
    }
    for (int i = 0; i < 25; i++) {
      String words = prose.clause();
      int a = random.nextInt(documents);
      int b = (a + 1 + random.nextInt(documents - 1)) % documents;
      boolean later = !when.get(a).isEmpty() && !when.get(b).isEmpty() && isBefore(when, a, b);
      int target = later ? b : a;
      int source = later ? a : b;
      paragraphs.get(a).add(words + "。");
      paragraphs.get(b).add(words + "。");
      shares.add(() -> hand.shares(target, source, Label.COPIED, Relation.OTHER, words));
    }
    for (int d = 0; d < documents; d++) {
      hand.tells(
          officials.get(random.nextInt(officials.size())),
          when.get(d),
          paragraphs.get(d).toArray(String[]::new));
    }
    shares.forEach(Runnable::run);
    return hand.judged();
  }

  private static boolean isBefore(List<String> when, int a, int b) {
    return When.parse(when.get(a), When.Kind.DELIVERED)
        .orElseThrow()
        .isBefore(When.parse(when.get(b), When.Kind.DELIVERED).orElseThrow());
  }

  private static IntList copied(int characters) {
    int[] byLabel = new int[Label.values().length];
    byLabel[Label.COPIED.rank()] = characters;
    return IntList.of(byLabel);
  }

  private static Map<Label, Integer> byLabel(Dyad.Overlap overlap) {
    return Arrays.stream(Label.values())
        .filter(label -> overlap.of(label) > 0)
        .collect(Collectors.toMap(label -> label, overlap::of));
  }
}
