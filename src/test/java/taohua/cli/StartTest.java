package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.words.Lang;

/** What the program answers before anything is loaded. */
class StartTest {
  private static final Path STORED = Path.of("src", "main", "resources", "taohua", "cli");

  @ParameterizedTest
  @EnumSource
  void theStoredHelpIsWhatTheProgramSays(Lang lang) {
    String said = Outcome.of("--help", "--lang=" + lang.word()).out();
    Golden.assertSame(STORED.resolve("usage_" + lang.word() + ".txt"), said);
    assertThat(stored(lang, "--help")).isEqualTo(said);
    assertThat(stored(lang, "-h")).isEqualTo(said);
  }

  @Test
  void whatElseIsAskedIsLeftToTheProgram() {
    assertThat(Start.stored(Lang.ZH)).isEmpty();
    assertThat(Start.stored(Lang.ZH, "--help", "--lang=en")).isEmpty();
    assertThat(Start.stored(Lang.ZH, "check", "--help")).isEmpty();
    assertThat(Start.stored(Lang.ZH, "--version")).isEmpty();
  }

  private static String stored(Lang lang, String word) {
    return new String(Start.stored(lang, word).orElseThrow(), StandardCharsets.UTF_8);
  }
}
