package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;

class WitnessNamesTest {
  private static final WitnessNames NAMES = names();

  @Test
  void namesAreInSimplifiedCharacters() {
    assertThat(NAMES.places()).containsExactlyInAnyOrder("枕石县", "云汀区");
    assertThat(NAMES.persons()).containsExactlyInAnyOrder("闻远东", "苏砚秋");
  }

  @Test
  void aPartOfAPlaceIsThePlace() {
    assertThat(NAMES.isPlace("枕石县")).isTrue();
    assertThat(NAMES.isPlace("云汀")).isTrue();
    assertThat(NAMES.isPlace("县")).isFalse();
    assertThat(NAMES.isPlace("")).isFalse();
    assertThat(NAMES.isPlace("枕石县里")).isFalse();
  }

  @Test
  void aPersonIsNamedInFull() {
    assertThat(NAMES.isPerson("苏砚秋")).isTrue();
    assertThat(NAMES.isPerson("苏砚")).isFalse();
  }

  private static WitnessNames names() {
    Corpus corpus =
        Corpora.corpus(List.of(document("a", "聞遠東", "枕石縣"), document("b", "苏砚秋", "云汀区")));
    return WitnessNames.of(corpus, List.of(Clustered.row(corpus, 0), Clustered.row(corpus, 1)));
  }

  private static Document document(String id, String name, String place) {
    Official who = new Official(name, "", place, Optional.empty(), "");
    Heading heading = new Heading("", who, Optional.empty(), Optional.empty(), Map.of());
    return new Document(id, heading, "守堤", List.of(Paragraph.of(0, 2)));
  }
}
