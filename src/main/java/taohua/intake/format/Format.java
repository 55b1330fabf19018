package taohua.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.intake.markup.MarkedText;

/** The kinds of files that are read, known by the end of their name, each with its reader. */
public enum Format {
  TEXT(".txt", ".text"),
  HTML(".html", ".htm"),
  DOCX(".docx"),
  /** One JSON record a line; see {@link RecordLines}. */
  RECORDS(".jsonl"),
  /** The same, packed by gzip. */
  PACKED_RECORDS(".jsonl.gz");

  // As much of a file as tells its kind.
  private static final int HEAD = 1000;
  // Behind a byte order mark of UTF-8, if there is one.
  private static final String START = "(?:\u00EF\u00BB\u00BF)?\\s*";
  private static final Pattern PAGE =
      Pattern.compile(
          START
              + "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|title)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern RECORD = Pattern.compile(START + "\\{\\s*\"[^\"]{1,40}\"\\s*:");

  private final String end;
  private final String otherEnd;

  Format(String end) {
    this(end, end);
  }

  Format(String end, String otherEnd) {
    this.end = end;
    this.otherEnd = otherEnd;
  }

  /** The kind of a file, by its name in upper or lower case; empty if it is none of these. */
  public static Optional<Format> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (lower.endsWith(format.end) || lower.endsWith(format.otherEnd)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The kind of bytes without a name, by how they begin; text if they begin as no other kind does.
   */
  public static Format of(byte[] bytes) {
    if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return DOCX;
    }
    if (begins(bytes, 0x1F, 0x8B)) {
      return PACKED_RECORDS;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (PAGE.matcher(head).lookingAt()) {
      return HTML;
    }
    return RECORD.matcher(head).lookingAt() ? RECORDS : TEXT;
  }

  private static boolean begins(byte[] bytes, int... first) {
    return bytes.length >= first.length
        && IntStream.range(0, first.length).allMatch(i -> (bytes[i] & 0xFF) == first[i]);
  }

  /** How names of such files usually end. */
  public String ending() {
    return end;
  }

  /**
   * What reads a file that is one document; empty for a kind that holds records.
   *
   * @param maxBytes what a packed file may expand to
   */
  public Optional<TextReader> reader(long maxBytes) {
    return switch (this) {
      case TEXT -> Optional.of(Format::text);
      case HTML -> Optional.of(HtmlText::of);
      case DOCX -> Optional.of(bytes -> DocxText.of(bytes, maxBytes));
      case RECORDS, PACKED_RECORDS -> Optional.empty();
    };
  }

  /** The text of a plain file, or that of the page whose source it holds. */
  private static Extracted text(byte[] bytes) throws Unreadable {
    String text = TextDecoder.decode(bytes);
    if (of(bytes) == HTML) {
      return HtmlText.of(text);
    }
    return MarkedText.isMarked(text) ? HtmlText.of(MarkedText.asPage(text)) : Extracted.plain(text);
  }
}
