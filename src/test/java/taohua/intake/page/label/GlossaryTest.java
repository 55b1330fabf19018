package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";

  @Test
  void notesAreBelowTheSpeech() {
    assertThat(cutOff("BBBB", "名词解释", "1.河长制：由一名干部负责一条河。", "2.堤长制：由一名干部负责一段堤。", "又"))
        .isEqualTo("TTTB");
    assertThat(cutOff("CBBB", "附件", "名词解释", "1.河长制：由一名干部负责一条河。", "又")).isEqualTo("TTTB");
  }

  @Test
  void aHeadingWithoutNotesIsNone() {
    assertThat(cutOff("BBB", "名词解释", "守好堤坝", "又")).isEqualTo("BBB");
  }

  @Test
  void whereTheFirstNoteHasANumberAllHave() {
    assertThat(cutOff("BBB", "名词解释", "1.河长制：由一名干部负责一条河。", "会议要求：守好堤坝")).isEqualTo("TTB");
    assertThat(cutOff("BBB", "名词解释", "河长制：由一名干部负责一条河。", "堤长制：由一名干部负责一段堤。")).isEqualTo("TTT");
  }

  @Test
  void aNoteMayBeExplainedBelow() {
    assertThat(cutOff("BBBB", "名词解释", "河长制：", "由一名干部负责一条河。", "又")).isEqualTo("TTTB");
  }

  @Test
  void aNoteEndsWithItsSentenceWhateverItsLines() {
    assertThat(cutOff("BBBB", "名词解释", "1.河长制：由一名干部负责一条河的巡查、保洁和两岸治理，每月不少于", "一次。", "又"))
        .isEqualTo("TTTB");
  }

  @Test
  void anotherSpeechIsNoNote() {
    assertThat(cutOff("BBNB", "名词解释", "1.河长制：由一名干部负责一条河。", "2.春耕", "又")).isEqualTo("TTNB");
  }

  /** The labels of these lines below much prose. */
  private static String cutOff(String letters, String... lines) {
    String[] all =
        Stream.concat(Stream.generate(() -> PROSE).limit(20), Arrays.stream(lines))
            .toArray(String[]::new);
    Page page = Labelled.page("B".repeat(20) + letters, all);
    Glossary.cutOff(page);
    assertThat(Labelled.letters(page)).startsWith("B".repeat(20));
    return Labelled.letters(page).substring(20);
  }
}
