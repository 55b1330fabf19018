package taohua.intake.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Markdown: text with its marks of headings, lists, emphasis and links taken away. Stars stay
 * wherever they may be the placeholder of a name, as in {@code ***同志} and {@code *市*县}.
 */
public final class MarkdownText {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(?:---[ \t]*\n(?:[^\n]*\n){1,60}?(?:---|\\.\\.\\.)"
              // Some programs let the first rule go; then all that stands above the other is
              // fields.
              + "|(?=title|date|layout|author|tags|categor)(?:[a-z]\\w{1,20}[ \t]*:[^\n]*\n(?:[ \t]*(?:-[ \t][^\n]*)?\n){0,40}){1,20}---)[ \t]*(?:\n|\\z)");
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title[ \t]*:[ \t]*[\"']?([^\"'\n]{2,200})");
  private static final Pattern DATE =
      Pattern.compile("(?mi)^(?:publish|pub)?date[ \t]*:[ \t]*[\"']?(\\d{4}-\\d{1,2}-\\d{1,2})");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,10000}?-->");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```+|~~~+)[^`]*$");
  private static final Pattern RULE =
      Pattern.compile("^\\s{0,3}(?:(?:-\\s*){3,}|(?:_\\s*){3,}|={3,})$");
  private static final Pattern TABLE_RULE =
      Pattern.compile("^\\s*+\\|?+(?:\\s*+:?+-++:?+\\s*+\\|?+)++$");
  private static final Pattern ROW = Pattern.compile("^\\s*\\|(.*)\\|\\s*$");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$");
  private static final Pattern QUOTE = Pattern.compile("^(?:\\s{0,3}>[ \t]?)+");
  private static final Pattern ITEM = Pattern.compile("^\\s*[-*+][ \t]+(?=\\S)");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]\n]{0,200}]\\([^)\n]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[([^\\]\n]{1,500})]\\([^()\\s]{1,2000}(?:\\s+\"[^\"\n]*\")?\\)");
  private static final Pattern STRONG =
      Pattern.compile("(?<!\\*)\\*\\*(?![*\\s])([^*\n]+)(?<!\\s)\\*\\*(?!\\*)");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?<!_)__(?![_\\s])([^_\n]+)(?<!\\s)__(?!_)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>|-])");

  private MarkdownText() {}

  /**
   * The text of a file.
   *
   * @throws Unreadable if the bytes are not text, or hold none
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    Decoded decoded = TextDecoder.decoded(bytes);
    String source = decoded.text().replace("\r\n", "\n");
    Matcher front = FRONT_MATTER.matcher(source);
    String stated = front.find() ? front.group() : "";
    String text = COMMENT.matcher(source.substring(stated.length())).replaceAll("");
    StringBuilder plain = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      plain.append(plain(line)).append('\n');
    }
    plain.setLength(plain.length() - 1);
    return SeenText.proven(PlainText.of(plain.toString()))
        .in(decoded.charset())
        .with(Properties.ofPage(names(stated)));
  }

  /** What the page is called, and when posted, by the fields above it, which are no text of it. */
  private static List<String> names(String stated) {
    return Stream.of(
            DATE.matcher(stated).results().map(field -> "发布时间：" + field.group(1)).limit(1),
            TITLE.matcher(stated).results().map(field -> field.group(1).strip()).limit(1))
        .flatMap(names -> names)
        .toList();
  }

  private static String plain(String line) {
    if (FENCE.matcher(line).find()
        || RULE.matcher(line).find()
        || line.indexOf('|') >= 0 && TABLE_RULE.matcher(line).find()) {
      return "";
    }
    String plain = QUOTE.matcher(line).replaceFirst("");
    plain = HEADING.matcher(plain).replaceFirst("$1");
    plain = ITEM.matcher(plain).replaceFirst("");
    plain = ROW.matcher(plain).replaceFirst("$1");
    // Each cell of a row stands on a line of its own, as in tables of other formats.
    plain = plain.equals(line) || line.indexOf('|') < 0 ? plain : cells(plain);
    plain = LINK.matcher(PICTURE.matcher(plain).replaceAll("")).replaceAll("$1");
    plain = UNDERLINED.matcher(STRONG.matcher(plain).replaceAll("$1")).replaceAll("$1");
    return ESCAPE.matcher(plain).replaceAll("$1");
  }

  private static String cells(String row) {
    return row.replaceAll("[ \t]*(?<!\\\\)\\|[ \t]*", "\n").strip();
  }
}
