package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import taohua.intake.page.unit.Observations;

/** Pages with labels as letters, one for each unit: H, B, C, T and N. */
// The letters stand in the order of the labels.
@SuppressWarnings("EnumOrdinal")
final class Labelled {
  private static final String LETTERS = "HBCTN";

  private Labelled() {}

  /** A page of lines, each a unit. */
  static Page page(String letters, String... lines) {
    Observations seen = Observations.of(String.join("\n", lines), List.of());
    assertThat(seen.size()).as("units").isEqualTo(letters.length());
    return new Page(
        seen, letters.chars().mapToObj(c -> UnitLabel.values()[LETTERS.indexOf(c)]).toList());
  }

  /** A page that is all body. */
  static Page ofBody(String text) {
    Observations seen = Observations.of(text, List.of());
    return new Page(seen, Collections.nCopies(seen.size(), UnitLabel.BODY));
  }

  /** The letter of the first unit of each line. */
  static String ofLines(Page page) {
    return IntStream.range(0, page.size())
        .filter(i -> page.unit(i).opens())
        .mapToObj(i -> page.label(i).name().substring(0, 1))
        .collect(Collectors.joining());
  }

  static String letters(Page page) {
    return IntStream.range(0, page.size())
        .mapToObj(i -> page.label(i).name().substring(0, 1))
        .collect(Collectors.joining());
  }
}
