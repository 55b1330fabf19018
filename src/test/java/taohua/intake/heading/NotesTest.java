package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.When;

class NotesTest {
  @Test
  void aNoteTellsWhenTheSpeechWasDelivered() {
    List<String> foot = List.of("* 这是作者2021年9月6日在全省防汛研讨班开班式上的讲话节选。", "责任编辑：小槐");
    assertThat(Notes.date(foot).map(When::from)).contains(LocalDate.of(2021, 9, 6));
    assertThat(Notes.date(List.of("（本文系江晚秋2021年9月6日在研讨班上的发言）"))).isPresent();
  }

  @Test
  void whatTellsOfAnotherTextTellsNothing() {
    assertThat(Notes.date(List.of("上一篇：2021年9月6日在研讨班上的讲话"))).isEmpty();
    assertThat(Notes.date(List.of("本文发布于2021年9月6日"))).isEmpty();
    assertThat(Notes.date(List.of())).isEmpty();
  }
}
