package taohua.intake.record;

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
import taohua.intake.format.Unpacked;

/** The parts of a packed workbook (ECMA-376), each opened when it is asked for. */
final class Workbook implements AutoCloseable {
  // What parts of real workbooks shrink by is 5 to 30; POI's own limit is 100.
  private static final long SMALL = 16L << 20;

  private final ZipFile zip;
  private final int ratio;
  private final String main;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> beside = new HashMap<>();
  private boolean isFrom1904;

  private Workbook(ZipFile zip, int ratio) throws IOException, XMLStreamException {
    this.zip = zip;
    this.ratio = ratio;
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
   * @param ratio how many times its size a part may expand to
   * @throws IOException if it is damaged
   */
  static Workbook open(SeekableByteChannel channel, int ratio)
      throws IOException, XMLStreamException {
    ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
    try {
      return new Workbook(zip, ratio);
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
        : Unpacked.of(zip.getInputStream(entry), entry::getCompressedSize, SMALL, ratio);
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
}
