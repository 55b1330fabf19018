package taohua.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.text.NormalText;

class GotohTest {
  private static final int TRIALS = 300;
  // 某 is a placeholder; texts of few characters have many alignments.
  private static final String ALPHABET = "山水云某";

  private final Random random = new Random(7);
  private final Gotoh gotoh = new Gotoh();

  @Test
  void noAlignmentOfAllTokensScoresMore() {
    for (int trial = 0; trial < TRIALS; trial++) {
      NormalText target = Texts.normal(text(ALPHABET, random.nextInt(14)));
      NormalText source = Texts.normal(text(ALPHABET, random.nextInt(14)));
      int rows = target.tokenCount();
      int columns = source.tokenCount();
      Frame forwards = Frame.after(target, 0, source, 0);
      Frame backwards = Frame.before(target, rows, source, columns);
      for (Frame frame : List.of(forwards, backwards)) {
        List<Edit> edits = gotoh.global(frame, rows, columns).edits();
        assertThat(score(edits)).isCloseTo(best(frame)[rows][columns], within(1e-3));
        assertThat(edits.stream().mapToInt(edit -> edit.target().length()).sum())
            .isEqualTo(target.length());
        assertThat(edits.stream().mapToInt(edit -> edit.source().length()).sum())
            .isEqualTo(source.length());
        assertInOrder(edits, target, source);
      }
    }
  }

  @Test
  void noAlignmentFromACornerScoresMore() {
    String alphabet = ALPHABET + "，。";
    for (int trial = 0; trial < TRIALS; trial++) {
      NormalText target = Texts.normal("田" + text(alphabet, 12));
      NormalText source = Texts.normal("石" + text(alphabet, 12));
      int t = 1 + random.nextInt(target.tokenCount() - 1);
      int s = 1 + random.nextInt(source.tokenCount() - 1);
      for (Frame frame :
          List.of(Frame.after(target, t, source, s), Frame.before(target, t, source, s))) {
        int most = 3 + random.nextInt(9);
        List<Edit> edits = gotoh.extend(frame, most, most).edits();
        int rows = edits.stream().mapToInt(edit -> edit.target().length()).sum();
        int columns = edits.stream().mapToInt(edit -> edit.source().length()).sum();
        double[][] best = best(frame);
        double highest = 0;
        for (int i = 0; i <= Math.min(most, frame.target().room()); i++) {
          for (int j = 0; j <= Math.min(most, frame.source().room()); j++) {
            highest = Math.max(highest, best[i][j] + bonus(frame, i, j));
          }
        }
        assertThat(score(edits) + bonus(frame, rows, columns)).isCloseTo(highest, within(1e-3));
        assertInOrder(edits, target, source);
      }
    }
  }

  @Test
  void aPlaceholderMatchesOneToEightTokens() {
    for (int length = 1; length <= 10; length++) {
      String filler = "山水云林石田风雨花草".substring(0, length);
      NormalText open = Texts.normal("东某西");
      NormalText filled = Texts.normal("东" + filler + "西");
      for (List<Edit> edits : List.of(global(open, filled), global(filled, open))) {
        boolean one = edits.size() == 3 && edits.get(1) instanceof Edit.Slot;
        assertThat(one).as("%d tokens", length).isEqualTo(length <= 8);
        assertThat(edits.get(0)).isInstanceOf(Edit.Equal.class);
        assertThat(edits.get(edits.size() - 1)).isInstanceOf(Edit.Equal.class);
      }
    }
  }

  @Test
  void anInsertionOfThirtyTokensIsSteppedOverAndOneOfFortyEndsThePassage() {
    String head = Texts.foreign(random, 30);
    String tail = Texts.foreign(random, 60);
    NormalText source = Texts.normal(head + tail);
    for (int gap : new int[] {30, 35, 37, 40}) {
      NormalText target = Texts.normal(head + Texts.foreign(random, gap) + tail);
      Steps steps = gotoh.extend(Frame.after(target, 0, source, 0), 200, 200);
      // The first token costs 1, each further one 0.2, and 8 in all are too much.
      boolean steppedOver = gap <= 35;
      assertThat(steps.targetCharacters().end())
          .as("gap of %d", gap)
          .isEqualTo(steppedOver ? target.length() : head.length());
    }
  }

  @Test
  void anOmissionOfSeventyTokensIsSteppedOverAndOneOfEightyEndsThePassage() {
    String head = Texts.foreign(random, 30);
    String tail = Texts.foreign(random, 60);
    NormalText target = Texts.normal(head + tail);
    for (int gap : new int[] {60, 70, 82, 90}) {
      NormalText source = Texts.normal(head + Texts.foreign(random, gap) + tail);
      Steps steps = gotoh.extend(Frame.after(target, 0, source, 0), 200, 200);
      assertThat(steps.sourceCharacters().end())
          .as("gap of %d", gap)
          .isEqualTo(gap <= 70 ? source.length() : head.length());
    }
  }

  @Test
  void aUsedTableChangesNoResult() {
    NormalText large = Texts.normal(text(ALPHABET, 60));
    for (int trial = 0; trial < 50; trial++) {
      gotoh.global(Frame.after(large, 0, large, 0), large.tokenCount(), large.tokenCount());
      NormalText target = Texts.normal(text(ALPHABET, 20));
      NormalText source = Texts.normal(text(ALPHABET, 20));
      Frame frame = Frame.after(target, 0, source, 0);
      assertThat(gotoh.extend(frame, 20, 20).edits())
          .isEqualTo(new Gotoh().extend(frame, 20, 20).edits());
    }
  }

  @Test
  void bothRaysOfAFrameGoOneWay() {
    NormalText text = Texts.normal("山水");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frame(new Ray(text, 0, true), new Ray(text, 2, false)));
  }

  // Two placeholders on end would be one token.
  private String text(String alphabet, int length) {
    return Texts.of(random, alphabet, length).replaceAll("某(?=[，。]*某)", "山");
  }

  private List<Edit> global(NormalText target, NormalText source) {
    Frame frame = Frame.after(target, 0, source, 0);
    return gotoh.global(frame, target.tokenCount(), source.tokenCount()).edits();
  }

  private static void assertInOrder(List<Edit> edits, NormalText target, NormalText source) {
    for (int i = 1; i < edits.size(); i++) {
      assertThat(edits.get(i).target().start()).isEqualTo(edits.get(i - 1).target().end());
      assertThat(edits.get(i).source().start()).isEqualTo(edits.get(i - 1).source().end());
    }
    for (Edit edit : edits) {
      boolean same = target.characters(edit.target()).equals(source.characters(edit.source()));
      assertThat(edit instanceof Edit.Equal).isEqualTo(same);
    }
  }

  /** The definition: the best last step of every kind and length, without tables of gaps. */
  private static double[][] best(Frame frame) {
    int rows = frame.target().room();
    int columns = frame.source().room();
    char[] targets = frame.target().tokens(rows);
    char[] sources = frame.source().tokens(columns);
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = 0; i <= rows; i++) {
      for (int j = 0; j <= columns; j++) {
        double top = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int n = 1; n <= i; n++) {
          top = Math.max(top, best[i - n][j] - 1 - 0.2 * (n - 1));
        }
        for (int n = 1; n <= j; n++) {
          top = Math.max(top, best[i][j - n] - 1 - 0.2 * (n - 1));
        }
        if (i > 0 && j > 0) {
          double same = targets[i - 1] == sources[j - 1] ? 1 : -0.9;
          top = Math.max(top, best[i - 1][j - 1] + same);
          for (int n = 1; n <= 8; n++) {
            if (targets[i - 1] == NormalText.PLACEHOLDER && n <= j) {
              top = Math.max(top, best[i - 1][j - n] + 1);
            }
            if (sources[j - 1] == NormalText.PLACEHOLDER && n <= i) {
              top = Math.max(top, best[i - n][j - 1] + 1);
            }
          }
        }
        best[i][j] = top;
      }
    }
    return best;
  }

  /** What edits score whose tokens are one character each. */
  private static double score(List<Edit> edits) {
    double score = 0;
    for (Edit edit : edits) {
      int targets = edit.target().length();
      int sources = edit.source().length();
      if (edit instanceof Edit.Equal) {
        score += targets;
      } else if (edit instanceof Edit.Slot) {
        score += 1;
      } else if (edit instanceof Edit.Replaced) {
        score -= 0.9 * targets;
      } else {
        score -= 1 + 0.2 * (targets + sources - 1);
      }
    }
    return score;
  }

  private static double bonus(Frame frame, int i, int j) {
    return 2 * Math.min(border(frame.target(), i), border(frame.source(), j));
  }

  private static int border(Ray ray, int away) {
    NormalText text = ray.text();
    int at = ray.forwards() ? ray.corner() + away : ray.corner() - away;
    if (at == 0 || at == text.length() || text.endsSentence(at - 1)) {
      return 2;
    }
    return text.endsClause(at - 1) ? 1 : 0;
  }
}
