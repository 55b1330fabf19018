package taohua.report.data;

import java.util.Optional;
import taohua.text.When;

/** How data files write dates: {@code 2021}, {@code 2021-07}, {@code 2021-07-20} or nothing. */
final class Dates {
  private Dates() {}

  static String of(Optional<When> when) {
    return when.map(When::toString).orElse("");
  }
}
