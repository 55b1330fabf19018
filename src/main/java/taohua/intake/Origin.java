package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import taohua.intake.format.Aside;
import taohua.intake.format.Format;
import taohua.words.Notice;

/**
 * What a document was read from.
 *
 * @param format the kind of file that it turned out to be, in the words of data files; empty if it
 *     is not known
 * @param charset of its bytes; empty where the format settles it
 * @param asides what the format sets apart from the text
 */
public record Origin(String format, String charset, List<Part> asides) {
  /** Nothing is known of it. */
  public static final Origin UNKNOWN = new Origin("", "", List.of());

  private static final List<String> PAGES = List.of("", "html", "mht", "text", "markdown");

  public Origin {
    asides = List.copyOf(asides);
  }

  /**
   * What is set apart and not read.
   *
   * @param kind in the words of data files: {@code running} (headers, footers, page numbers),
   *     {@code notes}, {@code deleted} or {@code comments}
   * @param count how many parts, paragraphs or lines
   * @param characters in all of them
   */
  public record Part(String kind, int count, int characters) {
    Notice told() {
      return Notice.of("aside.count", Notice.of("aside." + kind), count, characters);
    }
  }

  static Origin of(Format format, String charset, List<Aside> asides) {
    List<Part> parts = new ArrayList<>();
    asides.forEach(one -> parts.add(new Part(one.kind().word(), one.parts(), one.characters())));
    return new Origin(format.name().toLowerCase(Locale.ROOT), charset, parts);
  }

  /** Whether what is left out of such a file may be a page's, and not a document's. */
  public boolean mayBePage() {
    return PAGES.contains(format);
  }

  /** All of it in a line; empty if nothing is known. */
  public Optional<Notice> told() {
    if (format.isEmpty()) {
      return Optional.empty();
    }
    Notice kind = Notice.of("origin.format." + format);
    Notice file =
        charset.isEmpty()
            ? Notice.of("origin.format", kind)
            : Notice.of("origin.charset", kind, charset);
    return Optional.of(
        toldAsides().map(parts -> Notice.of("origin.asides", file, parts)).orElse(file));
  }

  /** What is set apart; empty if there is nothing. */
  public Optional<Notice> toldAsides() {
    List<Notice> parts = asides.stream().map(Part::told).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Notice.of("aside.all", Notice.joined("list.names", parts)));
  }
}
