package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Official;
import taohua.text.Span;

/** Names stand in angle brackets. */
class MentionTest {
  private static Mention mention(String marked) {
    return mention(marked, 0);
  }

  private static Mention mention(String marked, int longer) {
    String text = marked.replace("<", "").replace(">", "");
    Corpus corpus = new JudgedByHand().tells(Official.UNKNOWN, "", text.split("\n")).corpus();
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1 + longer;
    Span characters = corpus.text(0).within(new Span(start, end));
    return Mention.of(corpus.document(0), corpus.text(0), characters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "督导组跑了云汀、<栖梧>。",
        "督导组跑了云汀、 <栖梧>。",
        "督导组跑了<栖梧>、云汀。",
        "督导组跑了<栖梧>市、云汀。",
        "督导组跑了云汀市和<栖梧>。",
        "督导组跑了云汀县以及<栖梧>。",
        "督导组跑了<栖梧>和云汀市。",
        "督导组跑了<栖梧>市与云汀县。",
        "督导组跑了<栖梧>等三座老城。",
        "督导组往来<栖梧>之间。",
        "督导组跑了上海和<栖梧>。",
        "督导组跑了<栖梧>和江苏。"
      })
  void aListNamesItOnPurpose(String sentence) {
    assertThat(mention(sentence).isListed()).isTrue();
    assertThat(mention(sentence).isMeant(List.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "督导组跑了<栖梧>，看了云汀、砚河。",
        "督导组跑了<栖梧>。",
        "<栖梧>的管线和闸门都要查。",
        "管线和<栖梧>的闸门都要查。",
        "和<栖梧>。",
        "<栖梧>和",
        "管线要跟着<栖梧>走。",
        "上海人和<栖梧>。",
        "<栖梧>和气江苏。"
      })
  void otherSentencesAreNoList(String sentence) {
    assertThat(mention(sentence).isListed()).isFalse();
  }

  @Test
  void aComparisonInItsClauseNamesItOnPurpose() {
    assertThat(mention("与<栖梧>相比，管线还差一截。").isMeant(List.of())).isTrue();
    assertThat(mention("到<栖梧>学习他们的办法。").isCompared()).isTrue();
    assertThat(mention("<栖梧>的管线要查，学习也要跟上。").isCompared()).isFalse();
    assertThat(mention("学习也要跟上，<栖梧>的管线要查。").isCompared()).isFalse();
    assertThat(mention("学习也要跟上。<栖梧>的管线要查。学习也要跟上。").isCompared()).isFalse();
    assertThat(mention("学习也要跟上\n<栖梧>的管线要查\n学习也要跟上").isCompared()).isFalse();
  }

  @Test
  void aNameOfItsOwnIsMeant() {
    assertThat(mention("沿着<栖梧>高速走到头。").isMeant(List.of())).isTrue();
    assertThat(mention("沿着<栖梧>市大桥走到头。").isMeant(List.of())).isTrue();
    assertThat(mention("沿着<栖梧>市的大桥走到头。").isMeant(List.of())).isFalse();
  }

  @Test
  void aQuotationMakesItMeant() {
    Mention mention = mention("盯住<栖梧>的管线。");
    assertThat(mention.isMeant(List.of(new Span(0, 2)))).isFalse();
    assertThat(mention.isMeant(List.of(new Span(0, 3)))).isTrue();
    assertThat(mention.isMeant(List.of(new Span(3, 9)))).isTrue();
    assertThat(mention.isMeant(List.of(new Span(4, 9)))).isFalse();
  }

  @Test
  void betweenMarksItIsMarked() {
    assertThat(mention("他说“<栖梧>的管线”要查。").isMarked()).isTrue();
    assertThat(mention("他说“管线”和<栖梧>要查。").isMarked()).isFalse();
    assertThat(mention("他说“‘管线’和<栖梧>”要查。").isMarked()).isTrue();
    assertThat(mention("他说\"<栖梧>\"要查。").isMarked()).isTrue();
    assertThat(mention("他说\"管线\"和<栖梧>要查。").isMarked()).isFalse();
    assertThat(mention("他说”管线<栖梧>“要查“。").isMarked()).isFalse();
    assertThat(mention("他说”管线“<栖梧>“要查“。").isMarked()).isTrue();
    assertThat(mention("对照《<栖梧>办法》查。").isMarked()).isTrue();
    assertThat(mention("“<栖梧>的管线要查。”").isMarked()).isTrue();
    assertThat(mention("他说“前面。<栖梧>的管线要查。”").isMarked()).isFalse();
    assertThat(mention("他说“‘\"管线\"<栖梧>").isMarked()).isTrue();
    assertThat(mention("他说‘“\"<栖梧>").isMarked()).isFalse();
    assertThat(mention("<栖梧>“的管线。").isMarked()).isFalse();
    assertThat(mention("<栖梧>的管线。").isMeant(List.of())).isFalse();
    assertThat(mention("“<栖梧>的管线。").isMeant(List.of())).isTrue();
  }

  @Test
  void theSentenceMayHoldOtherWords() {
    assertThat(mention("松陉的<栖梧>。").isBeside(List.of("磐溪", "松陉"))).isTrue();
    assertThat(mention("<栖梧>到松陉。").isBeside(List.of("松陉"))).isTrue();
    assertThat(mention("松<栖梧>陉。").isBeside(List.of("松陉"))).isFalse();
    assertThat(mention("松陉。<栖梧>。松陉。").isBeside(List.of("松陉"))).isFalse();
    assertThat(mention("<栖梧>。").isBeside(List.of("栖梧"))).isFalse();
    assertThat(mention("松陉，<栖梧>。").isBehind(Pattern.compile("松陉"))).isTrue();
    assertThat(mention("<栖梧>，松陉。").isBehind(Pattern.compile("松陉"))).isFalse();
    assertThat(mention("松陉<栖梧>。").isIn(Pattern.compile("陉栖"))).isTrue();
    assertThat(mention("松陉，<栖梧>，磐溪。").isIn(Pattern.compile("松陉|磐溪"))).isFalse();
    assertThat(mention("松陉，人<栖梧>人，磐溪。").isIn(Pattern.compile("^人栖梧人$"))).isTrue();
  }

  @Test
  void aNameMayReachOverTheEndOfItsSentence() {
    assertThat(mention("松陉<栖梧>。磐溪。", 1).isBeside(List.of("磐溪"))).isFalse();
    assertThat(mention("松陉<栖。梧。>磐溪。").isBeside(List.of("磐溪"))).isFalse();
  }

  @Test
  void whatStandsFarAwayTellsNothing() {
    String far = "水".repeat(1000);
    String near = "水".repeat(990);
    assertThat(mention("松陉" + near + "<栖梧>。").isBeside(List.of("松陉"))).isTrue();
    assertThat(mention("松陉" + far + "<栖梧>。").isBeside(List.of("松陉"))).isFalse();
    assertThat(mention("<栖梧>" + near + "松陉。").isBeside(List.of("松陉"))).isTrue();
    assertThat(mention("<栖梧>" + far + "松陉。").isBeside(List.of("松陉"))).isFalse();
  }
}
