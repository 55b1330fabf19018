package taohua.intake.format;

import java.util.ArrayList;
import java.util.List;
import taohua.language.Radicals;
import taohua.text.Span;

/**
 * The text of a file, with what its format tells beside it.
 *
 * @param text what a reader of the file sees, with line breaks where it has lines, paragraphs or
 *     blocks, and ideographs in the places of radicals
 * @param links where the text is a link, spans of UTF-16 units of it, ascending and disjoint
 * @param hidden texts that a reader of the file does not see, in order; no part of {@code text}
 * @param asides what the format sets apart from the text
 * @param charset of the bytes; empty where the format settles it
 * @param properties what the file says of its document
 */
public record Extracted(
    String text,
    List<Span> links,
    List<String> hidden,
    List<Aside> asides,
    String charset,
    Properties properties) {
  public Extracted {
    text = Radicals.replaced(text);
    links = List.copyOf(links);
    hidden = List.copyOf(hidden);
    asides = List.copyOf(asides);
  }

  /** The same where nothing is set apart, and the format settles the charset. */
  public Extracted(String text, List<Span> links, List<String> hidden) {
    this(text, links, hidden, List.of(), "", Properties.NONE);
  }

  /** The same with what the format sets apart. */
  public Extracted with(Asides other) {
    return new Extracted(text, links, hidden, other.list(), charset, properties);
  }

  /** The same with more that the format sets apart. */
  Extracted and(Asides more) {
    List<Aside> all = new ArrayList<>(more.list());
    all.addAll(asides);
    return new Extracted(text, links, hidden, all, charset, properties);
  }

  /** The same of bytes in a charset. */
  public Extracted in(String otherCharset) {
    return new Extracted(text, links, hidden, asides, otherCharset, properties);
  }

  /** The same of a file that says this of itself. */
  public Extracted with(Properties other) {
    return new Extracted(text, links, hidden, asides, charset, other);
  }

  /** A text without links and without anything hidden. */
  public static Extracted plain(String text) {
    return new Extracted(text, List.of(), List.of());
  }
}
