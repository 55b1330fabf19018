package taohua.text;

/**
 * The lines of a text that something stands on.
 *
 * @param first from 1
 * @param last at least the first
 */
public record Lines(int first, int last) {
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + "-" + last);
    }
  }

  /**
   * The lines that a part of a text stands on.
   *
   * @param span of UTF-16 units
   */
  public static Lines of(String text, Span span) {
    return new Lines(at(text, span.start()), at(text, span.end()));
  }

  private static int at(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
