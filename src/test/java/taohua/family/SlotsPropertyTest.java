package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

/** Whether the slots that were planted are the slots that are found. */
class SlotsPropertyTest {
  private static final int FAMILIES = 300;
  private static final double MOST_SLOTS = 0.3;

  private int planted;
  private int found;
  private int right;
  private int named;
  private int lost;
  private int fixed;
  private double widest;

  @Test
  void plantedSlotsAreFoundAndNoFixedTextIsLost() {
    for (int seed = 0; seed < FAMILIES; seed++) {
      judge(PlantedFamily.of(seed, 3 + seed % 28, 0));
    }
    assertThat(f1()).as(figures()).isGreaterThanOrEqualTo(0.99);
    assertThat(lost).as(figures()).isZero();
    assertThat((double) named / right).as(figures()).isGreaterThanOrEqualTo(0.95);
    assertThat(widest).isBetween(0.28, MOST_SLOTS);
  }

  @Test
  void lightEditsAreNoSlots() {
    for (int seed = 0; seed < FAMILIES; seed++) {
      judge(PlantedFamily.of(seed, 3 + seed % 28, 0.3));
    }
    assertThat(f1()).as(figures()).isGreaterThanOrEqualTo(0.95);
    assertThat((double) lost / fixed).as(figures()).isLessThanOrEqualTo(0.002);
  }

  private double f1() {
    return 2.0 * right / (planted + found);
  }

  private String figures() {
    return String.format(
        "planted %d, found %d, right %d, named %d, F1 %.4f, lost %d of %d, widest %.2f",
        planted, found, right, named, f1(), lost, fixed, widest);
  }

  private void judge(PlantedFamily family) {
    if (family.slotShare() > MOST_SLOTS) {
      return;
    }
    Corpus corpus = Corpora.of(family.texts());
    List<Family> families = Families.of(corpus, Corpora.all(corpus));
    assertThat(families).hasSize(1);
    Family learned = families.get(0);
    assertThat(learned.witnesses()).hasSize(family.texts().size());
    planted += family.kinds().size();
    found += learned.slots().size();
    widest = Math.max(widest, family.slotShare());
    for (int s = 0; s < family.kinds().size(); s++) {
      Slot slot = slotOf(learned, family.fillers().get(s));
      if (slot.number() > 0) {
        right++;
        named += slot.kind().word().equals(family.kinds().get(s)) ? 1 : 0;
      }
    }
    String all = letters(String.join("", family.fixed()));
    fixed += all.length();
    lost += all.length() - common(all, letters(learned.template().replaceAll("\\{\\d+}", "")));
  }

  // A slot is right if nine tenths of its witnesses have the filler that was planted, but for what
  // all planted fillers start or end with.
  private static Slot slotOf(Family family, List<String> planted) {
    for (Slot slot : family.slots()) {
      int same = 0;
      for (Witness witness : family.witnesses()) {
        String want = planted.get(witness.document());
        String have = witness.fillers().get(slot.number() - 1);
        same += want.contains(have) && have.contains(core(want, planted)) ? 1 : 0;
      }
      if (same >= 0.9 * planted.size()) {
        return slot;
      }
    }
    return new Slot(0, Slot.Kind.FREE);
  }

  private static String core(String filler, List<String> all) {
    int start = 0;
    int prefix = start;
    while (all.stream().allMatch(has(filler.substring(0, Math.min(prefix + 1, filler.length()))))
        && prefix < filler.length() - 1) {
      prefix++;
    }
    String rest = filler.substring(prefix);
    int cut = 0;
    while (cut < rest.length() - 1) {
      String end = rest.substring(rest.length() - cut - 1);
      if (!all.stream().allMatch(other -> other.endsWith(end))) {
        break;
      }
      cut++;
    }
    return rest.substring(0, rest.length() - cut);
  }

  private static java.util.function.Predicate<String> has(String start) {
    return other -> other.startsWith(start);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The length of the longest common subsequence. */
  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(row[j], row[j + 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
