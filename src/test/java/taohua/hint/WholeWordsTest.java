package taohua.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import taohua.planted.JudgedByHand;
import taohua.text.Corpus;
import taohua.text.Official;
import taohua.text.Span;

class WholeWordsTest {
  /** What is asked for stands in angle brackets. */
  private static boolean bound(String marked) {
    String text = marked.replace("<", "").replace(">", "");
    Corpus corpus = new JudgedByHand().tells(Official.UNKNOWN, "", text).corpus();
    Span span = corpus.text(0).within(new Span(marked.indexOf('<'), marked.indexOf('>') - 1));
    return WholeWords.bound(corpus.text(0), span);
  }

  @Test
  void wordsAreWhole() {
    assertThat(bound("我们<学习>技术。")).isTrue();
    assertThat(bound("<我们>学习技术。")).isTrue();
    assertThat(bound("我们学习<技术>。")).isTrue();
  }

  @Test
  void partsOfWordsAreNot() {
    assertThat(bound("我们<学>习技术。")).isFalse();
    assertThat(bound("我们学<习>技术。")).isFalse();
    assertThat(bound("我们学<习技术>。")).isFalse();
    assertThat(bound("我们<学习技>术。")).isFalse();
  }

  @Test
  void whatTheDictionaryDoesNotKnowIsAWord() {
    assertThat(bound("要盯住<栖梧>的管线。")).isTrue();
  }

  @Test
  void theStemOfAKnownPlaceIsAWord() {
    assertThat(bound("老师傅去过<上海>市。")).isTrue();
    assertThat(bound("老师傅去过<江苏>省。")).isTrue();
    assertThat(bound("老师傅去过江<苏>省。")).isFalse();
  }

  @Test
  void personsAreGuessed() {
    assertThat(bound("这件事由<张伟>明牵头。")).isTrue();
  }

  @Test
  void anotherClauseIsNotAsked() {
    assertThat(bound("技，<术>好。")).isTrue();
    assertThat(bound("<技>，术好。")).isTrue();
  }
}
