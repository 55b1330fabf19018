package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;

/** A few planted families, each slot of which is found with the fillers that were planted. */
class PlantedSlotsTest {
  @Test
  void everyPlantedFillerIsInTheSlotOfItsNumber() {
    int slots = 0;
    int rebuilt = 0;
    for (int seed = 0; seed < 12; seed++) {
      PlantedFamily planted = PlantedFamily.of(seed, 4 + seed % 3, 0);
      Family family = family(planted.texts());
      if (family.slots().size() == planted.kinds().size()) {
        for (int s = 0; s < family.slots().size(); s++) {
          for (Witness witness : family.witnesses()) {
            assertThat(witness.fillers().get(s))
                .isSubstringOf(planted.fillers().get(s).get(witness.document()));
          }
          slots++;
        }
      }
      rebuilt += rebuilt(family, planted.texts()).equals(planted.texts()) ? 1 : 0;
    }
    // In one of them a single witness says 断头路的, which the template takes for a light edit.
    assertThat(rebuilt).isGreaterThanOrEqualTo(11);
    assertThat(slots).isGreaterThan(50);
  }

  /** Without edits, the template with a witness's fillers is his paragraph. */
  private static List<String> rebuilt(Family family, List<String> texts) {
    return family.witnesses().stream()
        .map(
            witness -> {
              String text = family.template();
              for (int s = 0; s < witness.fillers().size(); s++) {
                text = text.replace("{" + (s + 1) + "}", witness.fillers().get(s));
              }
              return text;
            })
        .limit(texts.size())
        .toList();
  }

  private static Family family(List<String> texts) {
    Corpus corpus = Corpora.of(texts);
    List<Family> families = Families.of(corpus, Corpora.all(corpus));
    assertThat(families).hasSize(1);
    return families.get(0);
  }
}
