package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Level;
import taohua.text.NormalText;
import taohua.text.Official;

class WordGrowthTest {
  private static final Official CITY =
      new Official("闻景澄", "市长", "栖梧市", Optional.of(Level.CITY), "");
  private static final Official COUNTY =
      new Official("郗问渠", "县长", "磐溪县", Optional.of(Level.COUNTY), "");

  /** The first change of a pattern, grown: source→target; empty where there are no words. */
  private static String grown(String pattern) {
    Corpus corpus =
        new JudgedByHand()
            .tells(COUNTY, "", JudgedByHand.target(pattern))
            .tells(CITY, "", JudgedByHand.source(pattern))
            .corpus();
    Alignment alignment =
        new JudgedByHand()
            .tells(COUNTY, "", JudgedByHand.target(pattern))
            .tells(CITY, "", JudgedByHand.source(pattern))
            .alignment(0, 1, pattern);
    NormalText ours = corpus.text(0);
    NormalText theirs = corpus.text(1);
    return new WordGrowth(corpus)
        .grow(0, 1, Partners.of(alignment), ChangedBlocks.of(alignment.edits()).get(0))
        .map(one -> words(theirs, ours, one))
        .orElse("");
  }

  private static String words(NormalText source, NormalText target, Edit.Replaced change) {
    return source.characters(change.source()) + "→" + target.characters(change.target());
  }

  @Test
  void aUnitTakesItsDeterminer() {
    assertThat(grown("这些年我[县|市]的路好走了")).isEqualTo("我市→我县");
    assertThat(grown("这些年全[县|市]上下都忙")).isEqualTo("全市→全县");
    assertThat(grown("我[县|市]的路好走了")).isEqualTo("我市→我县");
  }

  @Test
  void wordsStayAsTheyAre() {
    assertThat(grown("老师傅去[上海|北京]看灯")).isEqualTo("北京→上海");
  }

  @Test
  void aPartOfAWordGrowsToTheWord() {
    assertThat(grown("要抓好粮食[生产|储备]工作")).isEqualTo("储备→生产");
    assertThat(grown("老师傅说要保护[水|土]资源")).isEqualTo("土资源→水资源");
    assertThat(grown("这件事[去|今]年就办")).isEqualTo("今年→去年");
  }

  @Test
  void onesOwnNamesAreWords() {
    assertThat(grown("老师傅说[磐溪|栖梧]人不怕山")).isEqualTo("栖梧→磐溪");
  }

  @Test
  void aSingleWordTakesItsNeighbour() {
    assertThat(grown("由[县|市]应急局派人去填")).isEqualTo("市应急局→县应急局");
    assertThat(grown("昨夜[县|市]长守在坝上")).isEqualTo("市长→县长");
    assertThat(grown("坝上的灯归[县|市]")).isEqualTo("归市→归县");
  }

  @Test
  void aNumberStandsForItself() {
    assertThat(grown("到{2022|2021}年底")).isEqualTo("2021→2022");
    assertThat(grown("到{12|11}月底")).isEqualTo("11→12");
    assertThat(grown("有[3|4]座桥")).isEqualTo("4座→3座");
  }

  @Test
  void functionWordsTellNothing() {
    assertThat(grown("报上去[之|的]单子")).isEmpty();
    assertThat(grown("报上去[与|的]单子")).isEmpty();
    assertThat(grown("报上去[山|的]单子")).isNotEmpty();
    assertThat(grown("报上去[的|山]单子")).isNotEmpty();
    assertThat(grown("报上去[的之|的]单子")).isNotEqualTo("的→的之");
  }

  @Test
  void aClauseIsNotLeft() {
    assertThat(grown("这条路通了，[县|市]，人人都走")).isEmpty();
    assertThat(grown("这条路通了，我，[县|市]")).isEmpty();
  }

  @Test
  void aChangeBesideAnotherDoesNotGrowOverIt() {
    assertThat(grown("[县|市]{12|11}座")).isEmpty();
  }

  @Test
  void bothTextsMustHaveABorder() {
    String grown = grown("老师傅说要搞好环境[保|卫]护");
    assertThat(grown).isIn("环境卫护→环境保护", "卫护→保护", "");
  }
}
