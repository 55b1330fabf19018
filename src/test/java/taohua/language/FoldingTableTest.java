package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTableTest {
  private final FoldingTable table = new FoldingTable();

  @Test
  void everyUnitIsNormalisedLoweredSimplifiedAndDroppedIfItIsNoLetter() {
    for (int c = 2; c < FoldingTable.UNITS; c++) {
      if (!Character.isSurrogate((char) c) && !folded((char) c).equals(slowly((char) c))) {
        fail("U+%04X gives %s instead of %s", c, folded((char) c), slowly((char) c));
      }
    }
  }

  private String folded(char c) {
    char folded = table.folded[c];
    if (folded == Characters.SEVERAL) {
      return new String(table.expanded.get(c));
    }
    return folded == Characters.DROPPED ? "" : String.valueOf(folded);
  }

  private static String slowly(char c) {
    String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder();
    Characters.simplify(form.toLowerCase(Locale.ROOT))
        .codePoints()
        // The newest ideographs are not in the tables of every Java.
        .filter(one -> Characters.counts(one) || one < 0x10000 && Characters.isHan((char) one))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Test
  void halvesOfSurrogatePairsStay() {
    assertThat(table.folded[0xD800]).isEqualTo('\uD800');
    assertThat(table.folded[0xDFFF]).isEqualTo('\uDFFF');
  }

  @Test
  void whatStandsForSeveralIsExpanded() {
    assertThat(table.folded['㎡']).isEqualTo(Characters.SEVERAL);
    assertThat(table.expanded.get('㎡')).containsExactly('m', '2');
    assertThat(table.expanded.keySet()).doesNotContain('国', 'a', '，');
  }

  @Test
  void traditionalCharactersAreSimplified() {
    assertThat(table.folded['國']).isEqualTo('国');
    assertThat(table.folded['國' + 1]).isEqualTo((char) ('國' + 1));
  }
}
