package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.Weights.Border;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

class DecoderTest {
  @Test
  void noUnitsHaveNoLabels() {
    assertThat(Decoder.decode(List.of(), Weights.shipped(), new UnitLabel[0])).isEmpty();
  }

  @Test
  void onlyAllowedPathsAreTaken() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[] values = random.doubles(Weights.size(), -3, 3).toArray();
      int size = 1 + random.nextInt(12);
      List<UnitLabel> labels =
          Decoder.decode(traits(size, random), new Weights(values), new UnitLabel[size]);
      assertThat(labels).hasSize(size);
      assertThat(labels.get(0).mayBegin()).isTrue();
      assertThat(labels.get(size - 1).mayEnd()).isTrue();
      for (int i = 1; i < size; i++) {
        assertThat(labels.get(i - 1).mayPrecede(labels.get(i))).isTrue();
      }
    }
  }

  @Test
  void thePathWeighsMostOfAll() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Weights weights = new Weights(random.doubles(Weights.size(), -3, 3).toArray());
      List<Traits> traits = traits(5, random);
      double best = Double.NEGATIVE_INFINITY;
      for (List<UnitLabel> path : paths(5)) {
        best = Math.max(best, weight(path, traits, weights));
      }
      List<UnitLabel> decoded = Decoder.decode(traits, weights, new UnitLabel[5]);
      assertThat(weight(decoded, traits, weights)).isEqualTo(best);
    }
  }

  @Test
  void aLabelThatIsKnownHolds() {
    Random random = new Random(13);
    UnitLabel[] fixed = new UnitLabel[6];
    fixed[3] = UnitLabel.NEXT;
    Weights weights = new Weights(random.doubles(Weights.size(), -3, 3).toArray());
    assertThat(Decoder.decode(traits(6, random), weights, fixed).get(3)).isEqualTo(UnitLabel.NEXT);
  }

  @Test
  void bordersLieWhereASpeechBeginsOrEnds() {
    assertThat(Decoder.border(UnitLabel.HEAD, UnitLabel.BODY)).contains(Border.START);
    assertThat(Decoder.border(UnitLabel.NEXT, UnitLabel.BODY)).contains(Border.START);
    assertThat(Decoder.border(UnitLabel.CLUTTER, UnitLabel.BODY)).isEqualTo(Optional.empty());
    assertThat(Decoder.border(UnitLabel.BODY, UnitLabel.TAIL)).contains(Border.END);
    assertThat(Decoder.border(UnitLabel.TAIL, UnitLabel.NEXT)).contains(Border.NEXT);
    assertThat(Decoder.border(UnitLabel.NEXT, UnitLabel.NEXT)).isEqualTo(Optional.empty());
  }

  private static List<Traits> traits(int size, Random random) {
    List<Trait> all = new ArrayList<>(List.of(Trait.values()));
    List<Traits> traits = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Collections.shuffle(all, random);
      traits.add(Traits.of(all.subList(0, 3).toArray(Trait[]::new)));
    }
    return traits;
  }

  private static List<List<UnitLabel>> paths(int size) {
    List<List<UnitLabel>> paths = new ArrayList<>();
    grow(new ArrayList<>(), size, paths);
    return paths;
  }

  private static void grow(List<UnitLabel> path, int size, List<List<UnitLabel>> paths) {
    int at = path.size();
    if (at == size) {
      if (path.get(at - 1).mayEnd()) {
        paths.add(List.copyOf(path));
      }
      return;
    }
    for (UnitLabel label : UnitLabel.values()) {
      if (at == 0 ? label.mayBegin() : path.get(at - 1).mayPrecede(label)) {
        path.add(label);
        grow(path, size, paths);
        path.remove(at);
      }
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private static double weight(List<UnitLabel> path, List<Traits> traits, Weights weights) {
    double weight = 0;
    for (int i = 0; i < path.size(); i++) {
      UnitLabel before = i == 0 ? UnitLabel.HEAD : path.get(i - 1);
      double[] borders = weights.borders(traits, i);
      weight += Decoder.border(before, path.get(i)).map(one -> borders[one.ordinal()]).orElse(0.0);
      weight += weights.labels(traits, i)[path.get(i).ordinal()];
    }
    if (path.get(path.size() - 1) == UnitLabel.BODY) {
      weight += weights.borders(traits, path.size())[Border.END.ordinal()];
    }
    return weight;
  }
}
