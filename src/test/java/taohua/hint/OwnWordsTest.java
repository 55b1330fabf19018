package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.planted.JudgedByHand;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.WordBorders;

class OwnWordsTest {
  private static WordBorders borders(String name, String place, String text) {
    Official official = new Official(name, "书记", place, Optional.of(Level.CITY), "");
    return OwnWords.borders(new JudgedByHand().tells(official, "", text).corpus(), 0);
  }

  @Test
  void placesAndTheirStemsAreWords() {
    WordBorders borders = borders("", "岚川省栖梧市", "到栖梧人家去");
    assertThat(borders.at(1)).isTrue();
    assertThat(borders.at(2)).isFalse();
    assertThat(borders.at(3)).isTrue();
  }

  @Test
  void theLongerNameIsTheWord() {
    WordBorders borders = borders("", "栖梧市", "到栖梧市去");
    assertThat(borders.at(3)).isFalse();
    assertThat(borders.at(4)).isTrue();
  }

  @Test
  void theOfficialIsAWord() {
    assertThat(borders("陉闻", "", "到陉闻家去").at(2)).isFalse();
    assertThat(borders("", "", "到陉闻家去").at(2)).isTrue();
  }

  @Test
  void aSingleCharacterIsNoName() {
    WordBorders borders = borders("习", "", "到学习会去");
    assertThat(borders.at(2)).isFalse();
  }
}
