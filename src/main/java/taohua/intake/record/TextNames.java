package taohua.intake.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * By which name a field or a column holds the text of a document.
 *
 * @param given as the user says, the first that is there counts; none for the usual names
 */
public record TextNames(List<String> given) {
  /** The usual names. */
  public static final TextNames USUAL = new TextNames(List.of());

  // What people and programs call it, the surest first: 内容 is a summary where there is a 正文.
  private static final List<String> NAMES =
      List.of(
          "text",
          "正文",
          "全文",
          "正文内容",
          "讲话全文",
          "讲话稿",
          "讲话正文",
          "讲话内容",
          "发言稿",
          "发言内容",
          "文稿",
          "文本",
          "fulltext",
          "content",
          "body",
          "内容");

  public TextNames {
    given = given.stream().map(TextNames::plain).toList();
  }

  /** How sure it is that a column of that name holds the text, 0 the surest; -1 if it does not. */
  int rankOfColumn(String name) {
    return (given.isEmpty() ? NAMES : given).indexOf(plain(name));
  }

  /** The same of a field of JSON, where {@code text} is always known. */
  int rankOfField(String name) {
    if (given.isEmpty()) {
      return name.equals("text") ? 0 : NAMES.indexOf(name);
    }
    int rank = given.indexOf(plain(name));
    return rank < 0 && name.equals("text") ? given.size() : rank;
  }

  /** A name without what people do not see or mind: width, case, spaces, a mark of order. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\uFEFF]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
