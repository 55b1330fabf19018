package taohua.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.align.AlignOptions;
import taohua.align.PassageFinder;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Rarity;
import taohua.formula.FormulaUse;
import taohua.judge.Direction;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.FirstRound;
import taohua.judge.Judged;
import taohua.judge.Judgement;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Material;
import taohua.judge.Relation;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Level;
import taohua.text.Official;

class SensitivityTest {
  private static final String SHORT = "水闸的铁门锈了三层没有人去刮过一回直到发了大水";
  private static final String LONG = SHORT + "渡船的缆绳断了两回也没有人去接直到船漂走了才想起来补上这一笔账";
  private static final AlignOptions OPTIONS = new AlignOptions(30, 20);
  private static final Official A = official("闻景澄", "栖梧市");
  private static final Official B = official("郗问渠", "松陉市");
  private static final List<Dyad> OF_RUN =
      List.of(
          new Dyad(
              7,
              8,
              new Dyad.Exposure(0, 0, 0, 0, 0),
              Dyad.Overlap.NONE,
              Dyad.Overlap.NONE,
              Dyad.Timing.NONE));

  private static Official official(String name, String place) {
    return new Official(name, "市长", place, Optional.of(Level.CITY), "");
  }

  /** A takes two sentences from B, among ten others who share nothing. */
  private static Sensitivity sensitivity(boolean dated, boolean formula) {
    Random random = new Random(5);
    JudgedByHand hand =
        new JudgedByHand()
            .tells(A, dated ? "2021" : "", SHORT + "。", "年年如此。", LONG + "。")
            .tells(B, dated ? "2020" : "", SHORT + "。", LONG + "，一笔一笔都要还。");
    for (int other = 0; other < 10; other++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append((char) (0x4e00 + random.nextInt(0x2000)));
      }
      hand.tells(official("旁" + other, "远" + other + "市"), dated ? "201" + other : "", text + "。");
    }
    List<Shared> shared = new ArrayList<>();
    for (String words : List.of(SHORT + "年", LONG)) {
      boolean first = words.endsWith("年");
      shared.add(
          new Shared(
              hand.alignment(0, 1, first ? SHORT + "[年|水]" : LONG),
              dated ? Direction.EARLIER : Direction.UNDIRECTED,
              Relation.OTHER,
              false));
    }
    Corpus corpus = hand.corpus();
    Grams[] grams = new Grams[corpus.size()];
    Arrays.setAll(grams, d -> Grams.of(corpus.text(d)));
    PassageFinder passages =
        new PassageFinder(
            corpus,
            grams,
            new Rarity(OfficialFrequency.of(corpus, grams, d -> true)),
            d -> true,
            OPTIONS);
    List<List<FormulaUse>> formulas =
        new ArrayList<>(Collections.nCopies(corpus.size(), List.of()));
    if (formula) {
      formulas.set(0, List.of(new FormulaUse(hand.passage(0, LONG).characters(), 1)));
    }
    Material material =
        Material.of(
            corpus,
            shared,
            Explanations.of(corpus, formulas),
            passages,
            OPTIONS.minBits(),
            Workers.ALONE);
    return new Sensitivity(
        new Judged.Sides(d -> true, d -> true, false),
        shared,
        FirstRound.of(material, Sensitivity.lengths(OPTIONS), Workers.ALONE),
        OPTIONS);
  }

  private static List<Label> labels(Sensitivity sensitivity, Setting setting) {
    return sensitivity.judgement(setting, Workers.ALONE).findings().stream()
        .map(Finding::label)
        .toList();
  }

  @Test
  void settingsAreLengthsThenFormulasThenDates() {
    assertThat(Sensitivity.settings(30))
        .containsExactly(
            new Setting(20, true, false),
            new Setting(30, true, false),
            new Setting(50, true, false),
            new Setting(80, true, false),
            new Setting(30, false, false),
            new Setting(30, true, true));
    assertThat(Sensitivity.settings(40))
        .startsWith(
            new Setting(20, true, false),
            new Setting(30, true, false),
            new Setting(40, true, false))
        .endsWith(new Setting(40, false, false), new Setting(40, true, true));
  }

  @Test
  void theRunsOwnSettingIsNotJudgedAgain() {
    assertThat(sensitivity(true, false).of(OF_RUN, Workers.ALONE))
        .filteredOn(one -> one.shares().equals(List.of(OF_RUN.get(0).shares())))
        .extracting(Robustness::setting)
        .containsExactly(new Setting(30, true, false));
  }

  @Test
  void withoutDatesThereIsNoneToDealOut() {
    assertThat(sensitivity(false, false).of(OF_RUN, Workers.ALONE))
        .filteredOn(one -> one.shares().equals(List.of(OF_RUN.get(0).shares())))
        .extracting(Robustness::setting)
        .containsExactly(new Setting(30, true, false), new Setting(30, true, true));
  }

  @Test
  void resultsStandInTheOrderOfTheSettings() {
    List<Robustness> robustness = sensitivity(true, false).of(OF_RUN, Workers.ALONE);
    assertThat(robustness)
        .extracting(Robustness::setting)
        .containsExactlyElementsOf(Sensitivity.settings(30));
    assertThat(robustness.get(0).shares()).hasSize(1);
    assertThat(robustness.get(0).shares().get(0).directed().passages()).isEqualTo(2);
    assertThat(robustness.get(2).shares().get(0).directed().passages()).isEqualTo(1);
    assertThat(robustness.get(3).shares()).isEmpty();
  }

  @Test
  void theLengthDecidesWhatIsAFinding() {
    Sensitivity sensitivity = sensitivity(true, false);
    assertThat(labels(sensitivity, new Setting(20, true, false))).hasSize(2);
    assertThat(labels(sensitivity, new Setting(50, true, false))).hasSize(1);
    assertThat(labels(sensitivity, new Setting(80, true, false))).isEmpty();
  }

  @Test
  void sumsAreThoseOfTheLabelledSpans() {
    Sensitivity sensitivity = sensitivity(false, false);
    for (Robustness robustness : sensitivity.of(List.of(), Workers.ALONE)) {
      Judgement judgement = sensitivity.judgement(robustness.setting(), Workers.ALONE);
      List<List<LabelledSpan>> spans =
          IntStream.range(0, judgement.corpus().size()).mapToObj(judgement::labels).toList();
      List<Dyad> dyads =
          Dyads.of(
              new Judged(judgement.corpus(), judgement.findings(), spans, sensitivity.sides()));
      if (robustness.setting().minChars() != OPTIONS.minChars()) {
        assertThat(robustness.shares()).isEqualTo(dyads.stream().map(Dyad::shares).toList());
      }
    }
  }

  @Test
  void commonLanguageIsTakenOutOrLeftIn() {
    Sensitivity sensitivity = sensitivity(true, true);
    assertThat(labels(sensitivity, new Setting(50, true, false))).containsExactly(Label.FORMULA);
    assertThat(labels(sensitivity, new Setting(50, false, false))).containsExactly(Label.COPIED);
  }

  @Test
  void permutedDatesGiveTheDirection() {
    Judgement judged =
        sensitivity(true, false).judgement(new Setting(20, true, true), Workers.ALONE);
    assertThat(judged.corpus().document(0).heading().when())
        .isNotEqualTo(
            sensitivity(true, false).first().material().corpus().document(0).heading().when());
    for (Finding finding : judged.findings()) {
      int target = finding.alignment().target().document();
      int source = finding.alignment().source().document();
      assertThat(
              judged
                  .corpus()
                  .document(source)
                  .heading()
                  .when()
                  .orElseThrow()
                  .isBefore(judged.corpus().document(target).heading().when().orElseThrow()))
          .isTrue();
    }
  }
}
