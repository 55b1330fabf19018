package taohua.intake.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Aside;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.Properties;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.text.Span;
import taohua.words.Notice;

class WireTest {
  private static final Extracted READ =
      new Extracted(
          "守堤𠀀备物\n",
          List.of(new Span(0, 2)),
          List.of("暗"),
          List.of(new Aside(Aside.Kind.NOTES, 2, 31)),
          "GB18030",
          new Properties("动员会上的讲话", "2021-07-22", List.of("云山网", "动员会上的讲话_云山网")));

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(sent);

  @Test
  void whatIsAskedArrives() throws IOException {
    Wire.ask(out, new Question(Format.PDF, new Bounds(7, 2), new byte[] {1, 2}));
    Question question = Wire.question(in());
    assertThat(question.format()).isEqualTo(Format.PDF);
    assertThat(question.bounds()).isEqualTo(new Bounds(7, 2));
    assertThat(question.bytes()).containsExactly(1, 2);
  }

  @Test
  void whatIsReadArrives() throws Exception {
    Wire.answer(out, READ);
    assertThat(Wire.answer(in(), 100)).isEqualTo(READ);
  }

  @Test
  void whyAFileCannotBeReadArrives() throws IOException {
    Notice why = Notice.of("unread.scanned", 3L, "a", Notice.of("unread.late", 2L));
    Wire.answer(out, new Unreadable(Reason.NO_TEXT, why));
    assertThatThrownBy(() -> Wire.answer(in(), 100))
        .isInstanceOfSatisfying(
            Unreadable.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.NO_TEXT);
              assertThat(e.notice()).isEqualTo(why);
            });
  }

  @Test
  void anAnswerThatIsTooLongOrNoneIsRefused() throws IOException {
    Wire.answer(out, READ);
    assertThatThrownBy(() -> Wire.answer(in(), 10)).isInstanceOf(IOException.class);
    byte[] huge = {0, 0x7F, -1, -1, -1};
    assertThatThrownBy(() -> Wire.answer(stream(huge), 1L << 40)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Wire.answer(stream(new byte[] {1, 0, 1, 'x'}), 100))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Wire.answer(stream(new byte[0]), 100)).isInstanceOf(IOException.class);
  }

  private DataInputStream in() {
    return stream(sent.toByteArray());
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
