package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedLinesTest {
  private static final String LONG = "堤".repeat(121);

  @Test
  void aLineOfFivePagesIsShared() {
    assertThat(shared(Collections.nCopies(5, "青石滩水利网\n守堤")).contain(unit("青石滩水利网"))).isTrue();
    assertThat(shared(Collections.nCopies(4, "青石滩水利网\n守堤")).contain(unit("青石滩水利网"))).isFalse();
  }

  @Test
  void aLineThatOnePageRepeatsIsNot() {
    List<String> texts = new ArrayList<>(Collections.nCopies(4, "守堤"));
    texts.add("青石滩\n青石滩\n青石滩\n青石滩\n青石滩");
    assertThat(shared(texts).contain(unit("青石滩"))).isFalse();
  }

  @Test
  void widthsBlanksAndTraditionalCharactersMakeNoDifference() {
    List<String> texts = List.of("青石灘：守 堤", "青石滩:守堤", "青石滩： 守堤", "青石灘:守堤", "青石滩：守堤");
    assertThat(shared(texts).contain(unit("青石滩：守堤"))).isTrue();
  }

  @Test
  void oneCharacterAndParagraphsAreNot() {
    SharedLines shared = shared(Collections.nCopies(5, "堤\n" + LONG));
    assertThat(shared.contain(unit("堤"))).isFalse();
    assertThat(shared.contain(unit(LONG))).isFalse();
  }

  private static SharedLines shared(List<String> texts) {
    return SharedLines.of(texts);
  }

  private static Unit unit(String text) {
    return Unit.of(Line.of(text).get(0), 0, text.length(), 0);
  }
}
