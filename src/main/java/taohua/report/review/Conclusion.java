package taohua.report.review;

import java.util.Locale;
import java.util.Optional;

/** What a person concludes about a finding. */
public enum Conclusion {
  /** The text is the same, and that is to be accounted for. */
  CONFIRMED("confirmed", "属实"),
  /** The text is the same, and rightly so. */
  LEGITIMATE("legitimate", "合理借鉴"),
  /** What was found is none. */
  FALSE_ALARM("false_alarm", "误报"),
  /** Not settled. */
  OPEN("open", "存疑");

  private final String word;
  private final String chinese;

  Conclusion(String word, String chinese) {
    this.word = word;
    this.chinese = chinese;
  }

  /** The English word of {@code review.csv}. */
  public String word() {
    return word;
  }

  /** The Chinese word of {@code review.csv}. */
  public String chinese() {
    return chinese;
  }

  /** The one that a cell names, in either language; empty if it names none. */
  static Optional<Conclusion> of(String cell) {
    String wanted = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    for (Conclusion one : values()) {
      if (one.word.equals(wanted) || one.chinese.equals(wanted)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
