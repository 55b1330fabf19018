package taohua.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which kind of file bytes are, by what stands in them. */
public final class FormatOfBytes {
  // As much of a file as tells its kind.
  private static final int HEAD = 2000;
  // Behind a byte order mark of UTF-8, if there is one.
  private static final String START = "(?:\u00EF\u00BB\u00BF)?\\s*";
  private static final Pattern PAGE =
      Pattern.compile(
          START
              + "(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|title)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  // One that is written over several lines has a line end behind its brace.
  private static final Pattern RECORD =
      Pattern.compile(START + "\\{[ \\t]*\"[^\"]{1,40}\"[ \\t]*:");
  private static final Pattern LIST =
      Pattern.compile(START + "(?:\\[\\s*)?\\{\\s*\"[^\"]{1,40}\"\\s*:");
  private static final int TAR_MARK = 257;
  // Word's own pages begin with such a line, the mails of others with From or Date.
  private static final Pattern MAILED =
      Pattern.compile(
          START
              + "(?:[A-Za-z-]{2,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version:\\s*1|"
              + "Content-Type:\\s*multipart/related)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD_XML =
      Pattern.compile(
          START
              + "<\\?xml[^>]*>\\s*(?:<\\?mso-application[^>]*Word\\.Document[^>]*>\\s*)?"
              + "(?:<\\?[^>]*>\\s*)*<(?:w:wordDocument|pkg:package)");
  private static final Pattern FLAT_ODT =
      Pattern.compile(START + "<\\?xml[^>]*>\\s*<office:document[ >]");

  private FormatOfBytes() {}

  /** The kind of bytes without a name; text if they show no other. */
  public static Format of(byte[] bytes) {
    Optional<Format> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return Format.ZIP;
    }
    if (begins(bytes, '7', 'z', 0xBC, 0xAF)) {
      return Format.SEVEN_ZIP;
    }
    if (isTar(bytes)) {
      return Format.TAR;
    }
    if (isPage(bytes)) {
      return Format.HTML;
    }
    if (isLinesOfRecords(bytes)) {
      return Format.RECORDS;
    }
    return LIST.matcher(head(bytes)).lookingAt() ? Format.JSON : Format.TEXT;
  }

  /** Whether the beginning of a file is that of one with an object of JSON on each line. */
  public static boolean isLinesOfRecords(byte[] beginning) {
    String head = head(beginning);
    Matcher record = RECORD.matcher(head);
    if (!record.lookingAt()) {
      return false;
    }
    int end = head.indexOf('\n', record.end());
    // A line that is longer than what was looked at ends somewhere.
    return end < 0
        ? beginning.length >= HEAD || head.stripTrailing().endsWith("}")
        : head.substring(0, end).stripTrailing().endsWith("}");
  }

  /** Whether bytes begin as a tar archive does. */
  public static boolean isTar(byte[] beginning) {
    return beginning.length > TAR_MARK + 5
        && new String(beginning, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /**
   * The kind of bytes whose name claims to be of some kind: what they are beyond doubt, else what
   * the name says, unless that is no text and they are.
   */
  public static Format of(Format named, byte[] bytes) {
    Optional<Format> marked = marked(bytes);
    if (marked.isPresent() || named.isText()) {
      return marked.orElse(named);
    }
    if (isPage(bytes)) {
      return Format.HTML;
    }
    return begins(bytes, 'P', 'K') || isXmlAsNamed(named, bytes) || !isText(bytes)
        ? named
        : Format.TEXT;
  }

  /** Whether XML, which is text as well, may be what the name says: a document in one file. */
  private static boolean isXmlAsNamed(Format named, byte[] bytes) {
    boolean isDocument = named == Format.ODT || named == Format.WORD_XML;
    return isDocument && head(bytes).stripLeading().startsWith("<?xml");
  }

  /** Whether the bytes are the source of a web page. */
  static boolean isPage(byte[] bytes) {
    return PAGE.matcher(head(bytes)).lookingAt();
  }

  /** What a mark says that no other kind of file begins with. */
  private static Optional<Format> marked(byte[] bytes) {
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of(isWorkbook(bytes) ? Format.XLS : Format.DOC);
    }
    if (begins(bytes, 0x1F, 0x8B, 8)) {
      return Optional.of(Format.GZIP);
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return packed(ZipNames.of(bytes));
    }
    String head = head(bytes);
    if (head.startsWith("{\\rtf")) {
      return Optional.of(Format.RTF);
    }
    if (head.stripLeading().startsWith("%PDF-")) {
      return Optional.of(Format.PDF);
    }
    if (WORD_XML.matcher(head).lookingAt()) {
      return Optional.of(Format.WORD_XML);
    }
    if (FLAT_ODT.matcher(head).lookingAt()) {
      return Optional.of(Format.ODT);
    }
    return MAILED.matcher(head).lookingAt() ? Optional.of(Format.MHT) : Optional.empty();
  }

  /** Whether a compound file has the part of a workbook, and none of a document. */
  private static boolean isWorkbook(byte[] bytes) {
    return holdsName(bytes, "Workbook") && !holdsName(bytes, "WordDocument");
  }

  private static boolean holdsName(byte[] bytes, String name) {
    byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
    // Entries of the directory are 128 bytes apart.
    for (int at = 512; at + sought.length < bytes.length; at += 128) {
      if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Format> packed(List<String> names) {
    // A folder of that name may lie in any archive.
    boolean isOffice = names.contains("[Content_Types].xml");
    if (names.contains("word/document.xml")
        || isOffice && names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return Optional.of(Format.DOCX);
    }
    if (isOffice && names.stream().anyMatch(name -> name.startsWith("xl/workbook"))) {
      return Optional.of(Format.XLSX);
    }
    if (names.contains("OFD.xml")) {
      return Optional.of(Format.OFD);
    }
    return names.contains("content.xml") && names.contains("mimetype")
        ? Optional.of(Format.ODT)
        : Optional.empty();
  }

  private static boolean isText(byte[] bytes) {
    try {
      TextDecoder.decode(bytes);
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static boolean begins(byte[] bytes, int... first) {
    return bytes.length >= first.length
        && IntStream.range(0, first.length).allMatch(i -> (bytes[i] & 0xFF) == first[i]);
  }
}
