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
  void aNoteNamesTheSpeakerWithHisOffice() {
    String note = "※这是农业局局长江晚秋2023年3月16日在种业工作会议上讲话的主要部分。";
    assertThat(Notes.speaker(List.of(note)))
        .hasValueSatisfying(
            one -> {
              assertThat(one.name()).isEqualTo("江晚秋");
              assertThat(one.role()).isEqualTo("农业局局长");
            });
    assertThat(Notes.speaker(List.of("＊ 这是作者2019年9月5日在研修班上的讲话节选。"))).isEmpty();
    assertThat(Notes.speaker(List.of("江晚秋2019年9月5日在研修班上的讲话。"))).isEmpty();
    assertThat(HeadLines.isNoteOfSpeech(note)).isTrue();
    assertThat(HeadLines.isNoteOfSpeech(note.substring(1))).isFalse();
    assertThat(HeadLines.isNoteOfSpeech("※这是种业的春天。")).isFalse();
  }

  @Test
  void whatTellsOfAnotherTextTellsNothing() {
    assertThat(Notes.date(List.of("上一篇：2021年9月6日在研讨班上的讲话"))).isEmpty();
    assertThat(Notes.date(List.of("本文发布于2021年9月6日"))).isEmpty();
    assertThat(Notes.date(List.of())).isEmpty();
  }
}
