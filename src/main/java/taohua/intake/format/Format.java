package taohua.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that are read. The end of a name tells which files are meant to be read and
 * what they claim to be; {@link FormatOfBytes} tells what they are.
 */
public enum Format {
  TEXT(".txt", ".text"),
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm", ".xhtml", ".shtml"),
  /** A page with all that belongs to it in one file, as browsers save it. */
  MHT(".mht", ".mhtml"),
  DOCX(".docx", ".docm", ".dotx"),
  /** Word of 1995 to 2003, and what WPS wrote in those years. */
  DOC(".doc", ".wps", ".dot", ".wpt"),
  /** A Word document as one file of XML. */
  WORD_XML(".doc.xml"),
  RTF(".rtf"),
  ODT(".odt", ".fodt", ".ott"),
  PDF(".pdf"),
  /** The format of official electronic documents, GB/T 33190. */
  OFD(".ofd"),
  ZIP(".zip"),
  SEVEN_ZIP(".7z"),
  TAR(".tar"),
  TAR_GZ(".tar.gz", ".tgz"),
  /** One JSON record a line. */
  RECORDS(".jsonl", ".ndjson"),
  /** JSON records as lines, as a list or one behind the other. */
  JSON(".json"),
  /** A table as text, one document a row. */
  CSV(".csv", ".tsv"),
  /** The same as a workbook of Excel, WPS or LibreOffice. */
  XLSX(".xlsx", ".xlsm"),
  /** A workbook of Excel of 1997 to 2003, and what WPS wrote in those years. */
  XLS(".xls", ".et"),
  /** One file of any other kind, packed by gzip. */
  GZIP(".gz");

  private static final String PACKED = ".gz";

  // What List.of makes is never changed.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> ends;

  Format(String... ends) {
    this.ends = List.of(ends);
  }

  /** The kind that a file claims to be, by its name in upper or lower case; empty if none. */
  public static Optional<Format> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.ends.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The same of a file that may be packed: what is in it. */
  public static Optional<Format> ofUnpacked(String fileName) {
    boolean isPacked = fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
    return isPacked ? of(fileName.substring(0, fileName.length() - PACKED.length())) : of(fileName);
  }

  /** How names of such files usually end. */
  public String ending() {
    return ends.get(0);
  }

  /** Whether a file holds many documents, which are read one after the other. */
  public boolean holdsRecords() {
    return this == RECORDS || this == JSON || this == CSV || this == XLSX || this == XLS;
  }

  /** Whether a file holds files, each of which is of a kind of its own. */
  public boolean holdsFiles() {
    return this == ZIP || this == SEVEN_ZIP || this == TAR || this == TAR_GZ;
  }

  /** Whether a file is better read in a process of its own: it may break a reader. */
  public boolean isReadApart() {
    return this == DOC || this == RTF || this == PDF || this == OFD;
  }

  /** Whether the bytes of such a file are text in some charset. */
  boolean isText() {
    return this == TEXT
        || this == MARKDOWN
        || this == HTML
        || this == RECORDS
        || this == JSON
        || this == CSV;
  }
}
