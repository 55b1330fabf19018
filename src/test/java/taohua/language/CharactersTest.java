package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class CharactersTest {
  private static final String SYMBOLS = "×○◯*＊□＿_";

  @Test
  void theTableIsAsItWasWorkedOutButForTheSymbols() {
    FoldingTable table = new FoldingTable();
    for (int c = 0; c < FoldingTable.UNITS; c++) {
      if (SYMBOLS.indexOf(c) < 0 && Characters.fold((char) c) != table.folded[c]) {
        fail("U+%04X is folded another way", c);
      }
    }
    assertThat(Characters.expand('㎡')).isEqualTo(table.expanded.get('㎡'));
    assertThat(Characters.expand('国')).isEmpty();
  }

  @Test
  void halvesOfSurrogatePairsStay() {
    assertThat(Characters.fold('\uD800')).isEqualTo('\uD800');
    assertThat(Characters.fold('\uDFFF')).isEqualTo('\uDFFF');
  }

  @Test
  void whatMayBeAPlaceholderStaysInOneForm() {
    StringBuilder folded = new StringBuilder();
    SYMBOLS.chars().forEach(c -> folded.append(Characters.fold((char) c)));
    assertThat(folded).hasToString("×○○**□__");
    folded.chars().forEach(c -> assertThat(Characters.isPlaceholderSymbol((char) c)).isTrue());
    assertThat(Characters.isPlaceholderSymbol('x')).isFalse();
    assertThat(Characters.isPlaceholderSymbol('某')).isFalse();
  }

  @Test
  void anExpansionIsTheCallersOwn() {
    Characters.expand('㎡')[0] = 'z';
    assertThat(Characters.expand('㎡')).containsExactly('m', '2');
  }

  @Test
  void traditionalCharactersAreSimplifiedAndNothingElse() {
    assertThat(Characters.simplify("發展經濟，ＡＢ 12")).isEqualTo("发展经济，ＡＢ 12");
    assertThat(Characters.fold('國')).isEqualTo('国');
    assertThat(Characters.simplify("")).isEmpty();
  }

  @Test
  void ideographsEndWhereTheirBlocksEnd() {
    for (char han : new char[] {'\u3400', '\u4DBF', '\u4E00', '\u9FFF', '〇'}) {
      assertThat(Characters.isHan(han)).as("U+%04X", (int) han).isTrue();
    }
    for (char other : new char[] {'\u33FF', '\u4DC0', '\u4DFF', '\uA000', 'a', '，'}) {
      assertThat(Characters.isHan(other)).as("U+%04X", (int) other).isFalse();
    }
  }

  @Test
  void lettersIdeographsAndNumbersCount() {
    "a国7½Ⅳ㈠".codePoints().forEach(c -> assertThat(Characters.counts(c)).isTrue());
    assertThat(Characters.counts(0x20000)).isTrue();
    "，。 +×\u3000".codePoints().forEach(c -> assertThat(Characters.counts(c)).isFalse());
    assertThat(Characters.counts(0x1F600)).isFalse();
  }
}
