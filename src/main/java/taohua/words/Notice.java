package taohua.words;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something to be told to whoever runs the program, before it is known in which language: the key
 * of a message and what stands at its places. Two notices are equal if they tell the same.
 *
 * @param key of {@link Messages}
 * @param values numbers, texts, or notices that stand inside of this one
 */
public record Notice(String key, List<Object> values) implements Serializable {
  public Notice {
    values = List.copyOf(values);
  }

  public static Notice of(String key, Object... values) {
    return new Notice(key, List.of(values));
  }

  /** Several, each on a line of its own behind what stands before them; none gives nothing. */
  public static Notice lines(List<Notice> notices) {
    Notice lines = of("lines.none");
    for (Notice notice : notices) {
      lines = of("lines.more", lines, notice);
    }
    return lines;
  }

  /**
   * Several one after the other.
   *
   * @param key of a message that joins two, such as {@code list.names}
   * @param parts at least one
   */
  public static Notice joined(String key, List<Notice> parts) {
    return parts.stream().reduce((first, next) -> of(key, first, next)).orElseThrow();
  }

  /** The words of it in one language. */
  public String in(Messages messages) {
    return messages.get(
        key,
        values.stream()
            .map(value -> value instanceof Notice inner ? inner.in(messages) : value)
            .toArray());
  }

  /** The words of it in English, which data files and logs speak always. */
  public String english() {
    return in(Messages.of(Lang.EN));
  }

  /** The same with other texts at its places, such as pseudonyms for names. */
  public Notice withTexts(UnaryOperator<String> other) {
    List<Object> changed =
        values.stream()
            .map(
                value ->
                    value instanceof String text
                        ? other.apply(text)
                        : value instanceof Notice inner ? inner.withTexts(other) : value)
            .toList();
    return new Notice(key, changed);
  }

  @Override
  public String toString() {
    return english();
  }
}
