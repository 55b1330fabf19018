package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;

class OutlookTest {
  private static final int TRIALS = 400;

  private final Random random = new Random(11);
  private final Table table = new Table();
  private final Outlook outlook = new Outlook();

  @Test
  void noLaterRowHasAnEndThatGainsMore() {
    // 某 is a placeholder; few characters make many chance matches, many make few.
    for (String alphabet : new String[] {"山水云，。", "山水云某，。", "山水云林石田风雨花草某，。"}) {
      for (int trial = 0; trial < TRIALS; trial++) {
        NormalText target = Texts.normal("田" + Texts.of(random, alphabet, 30));
        NormalText source = Texts.normal("石" + Texts.of(random, alphabet, 30));
        int t = 1 + random.nextInt(target.tokenCount() - 1);
        int s = 1 + random.nextInt(source.tokenCount() - 1);
        assertHolds(Frame.after(target, t, source, s));
        assertHolds(Frame.before(target, t, source, s));
      }
    }
  }

  private void assertHolds(Frame frame) {
    int rows = frame.target().room();
    int width = frame.source().room();
    float[] highest = filled(frame, rows, width);
    outlook.start(frame.target(), table.targets(), table.sources());
    float bestEnd = Scores.NEVER;
    for (int row = rows; row >= 0; row--) {
      assertThat(bestEnd).isLessThanOrEqualTo(highest[row] + outlook.gain(row));
      for (int column = 0; column <= width; column++) {
        float bonus = Scores.border(frame.target().border(row), frame.source().border(column));
        bestEnd = Math.max(bestEnd, table.best(row, column) + bonus);
      }
    }
  }

  /** Fills the table; the highest score of each row. */
  private float[] filled(Frame frame, int rows, int width) {
    table.start(frame, rows, width);
    float[] highest = new float[rows + 1];
    for (int row = 0; row <= rows; row++) {
      if (row > 0) {
        table.fill(row);
      }
      highest[row] = table.highest(row, 0, width);
    }
    return highest;
  }

  @Test
  void textsWithNoTokenInCommonGainAtMostABorder() {
    NormalText target = Texts.normal("山水山水山水，山水山水");
    NormalText source = Texts.normal("云林石田风雨花草云林");
    Frame frame = Frame.after(target, 0, source, 0);
    table.start(frame, target.tokenCount(), source.tokenCount());
    outlook.start(frame.target(), table.targets(), table.sources());
    float border = Scores.border(1, 1);
    assertThat(outlook.gain(0)).isBetween(border, border + Scores.MATCH);
    assertThat(outlook.gain(0)).isLessThan(outlook.gain(5));
    assertThat(outlook.gain(target.tokenCount())).isNegative();
  }
}
