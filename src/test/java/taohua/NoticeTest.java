package taohua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who wrote what the program is made of stands in NOTICE. */
class NoticeTest {
  private static final Path LIBRARIES = Path.of("target", "lib");

  @Test
  void everyLibraryIsNamed() throws IOException {
    // Maven puts them there before the tests.
    assumeThat(LIBRARIES).exists();
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> names;
    try (Stream<Path> files = Files.list(LIBRARIES)) {
      names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .map(name -> name.replaceFirst("-(portable-)?[0-9].*\\.jar$", ""))
              .toList();
    }
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(names)
        .allMatch(
            name -> Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(notice).find());
  }
}
