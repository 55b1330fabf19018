package taohua.intake.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import taohua.intake.format.SafeXml;

/** The parts of a packed workbook (ECMA-376), each opened when it is asked for. */
final class Workbook implements AutoCloseable {
  // What parts of real workbooks shrink by is 5 to 30; POI's own limit is the same.
  private static final int MOST_EXPANSION = 100;
  private static final long SMALL = 16L << 20;

  private final ZipFile zip;
  private final String main;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> beside = new HashMap<>();
  private boolean isFrom1904;

  private Workbook(ZipFile zip) throws IOException, XMLStreamException {
    this.zip = zip;
    this.main =
        Collections.list(zip.getEntries()).stream()
            .map(ZipArchiveEntry::getName)
            .filter(name -> name.matches("xl/workbook\\d*\\.xml"))
            .findFirst()
            .orElseThrow(() -> new IOException("no workbook"));
    readTargets();
    readSheets();
  }

  /**
   * Opens a workbook.
   *
   * @throws IOException if it is damaged
   */
  static Workbook open(SeekableByteChannel channel) throws IOException, XMLStreamException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    try {
      return new Workbook(zip);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * A sheet.
   *
   * @param part where its rows are
   */
  record Sheet(String name, String part) {}

  /** The sheets that hold rows and are shown, in the order of their tabs. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** The names of those that are hidden, which are not read. */
  List<String> hidden() {
    return hidden;
  }

  /** Whether days are counted from 1904 on, as on old Macintosh computers. */
  boolean isFrom1904() {
    return isFrom1904;
  }

  /** The part of a kind, such as {@code styles}, that all sheets share, if there is one. */
  Optional<InputStream> beside(String kind) throws IOException {
    String part = beside.get(kind);
    return part == null || zip.getEntry(part) == null ? Optional.empty() : Optional.of(open(part));
  }

  /** A part; one that is missing is empty. */
  InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    return entry == null
        ? InputStream.nullInputStream()
        : new Limited(zip.getInputStream(entry), entry.getCompressedSize());
  }

  private void readTargets() throws IOException, XMLStreamException {
    String name = main.substring(main.lastIndexOf('/') + 1);
    try (InputStream part = open("xl/_rels/" + name + ".rels")) {
      XMLStreamReader xml = SafeXml.of(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String type = SafeXml.attribute(xml, "Type");
          String target = SafeXml.attribute(xml, "Target");
          String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          String kind = type.substring(type.lastIndexOf('/') + 1);
          if (kind.equals("worksheet")) {
            targets.put(SafeXml.attribute(xml, "Id"), path);
          } else {
            beside.putIfAbsent(kind, path);
          }
        }
      }
    }
  }

  private void readSheets() throws IOException, XMLStreamException {
    try (InputStream part = open(main)) {
      XMLStreamReader xml = SafeXml.of(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "workbookPr" -> isFrom1904 = isOn(SafeXml.attribute(xml, "date1904"));
            case "sheet" -> add(xml);
            default -> {}
          }
        }
      }
    }
  }

  private void add(XMLStreamReader xml) {
    String target = targets.get(SafeXml.attribute(xml, "id"));
    String name = SafeXml.attribute(xml, "name");
    if (SafeXml.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
      hidden.add(name);
    } else if (target != null) {
      sheets.add(new Sheet(name, target));
    }
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** It expands beyond reason. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A part that does not expand beyond reason. */
  private static final class Limited extends FilterInputStream {
    private final long most;
    private long count;

    Limited(InputStream in, long packed) {
      super(in);
      most = Math.max(SMALL, MOST_EXPANSION * packed);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count += Math.max(0, read);
      if (count > most) {
        throw new TooLarge();
      }
      return read;
    }
  }
}
