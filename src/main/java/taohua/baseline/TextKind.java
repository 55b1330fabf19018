package taohua.baseline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which kind of text a phrase is used. */
public enum TextKind {
  REPORT(1, "报告"),
  SPEECH(2, "讲话 致辞 发言 演讲 贺词 献词"),
  ARTICLE(4, "文章"),
  OTHER(8, "其他");

  private final int bit;
  private final String words;

  TextKind(int bit, String words) {
    this.bit = bit;
    this.words = words;
  }

  /** The bit that stands for it in a number. */
  int bit() {
    return bit;
  }

  /** The letter that stands for it in a file. */
  char letter() {
    return word().charAt(0);
  }

  /** The word that data files and tables use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that letter. */
  static Optional<TextKind> of(char letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter() == letter).findFirst();
  }

  /**
   * The kind of a text.
   *
   * @param stated what a table says of it: a kind's word in either language; or empty
   * @param title decides by the words in it if nothing or something else is stated; or empty
   */
  public static TextKind of(String stated, String title) {
    String word = stated.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word) || kind.chinese().contains(word))
        .findFirst()
        .orElseGet(() -> ofTitle(title));
  }

  private static TextKind ofTitle(String title) {
    return Arrays.stream(values())
        .filter(kind -> kind.chinese().stream().anyMatch(title::contains))
        .findFirst()
        .orElse(OTHER);
  }

  private List<String> chinese() {
    return List.of(words.split(" "));
  }

  /** The kinds that are the bits of a number. */
  static Set<TextKind> ofBits(int bits) {
    return Arrays.stream(values())
        .filter(kind -> (bits & kind.bit) != 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TextKind.class)));
  }
}
