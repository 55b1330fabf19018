package taohua.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import taohua.intake.format.NoticeFile;

/** Documents made to break or to stall who reads them. */
final class HostileDocuments {
  private static final String LAUGHS = laughs();
  // Where a compound file says where its allocation table, its directory and more of the table lie.
  private static final int DIRECTORY_AT = 48;
  private static final int MORE_TABLE_AT = 68;
  private static final int TABLE_AT = 76;

  private HostileDocuments() {}

  /** Rich text of groups within groups. */
  static byte[] nestedGroups() {
    return bytes("{\\rtf1 " + "{\\b ".repeat(100_000) + "}".repeat(100_001));
  }

  /** Rich text that says of binary data that it is longer than the file. */
  static byte[] endlessData() {
    return bytes("{\\rtf1 {\\pict\\bin2147483647 x}{\\*\\x\\bin-9 y}}");
  }

  /** An OpenDocument text in one file, with entities that stand for one another. */
  static byte[] fodtOfEntities() {
    return bytes(
        LAUGHS
            + "<office:document xmlns:office='o' xmlns:text='t'><office:body><office:text>"
            + "<text:p>&a29;</text:p></office:text></office:body></office:document>");
  }

  /** The same packed; the entity is a file of this machine. */
  static byte[] odtOfForeignEntity() {
    return Docx.zip(
        Map.of(
            "mimetype",
            bytes("application/vnd.oasis.opendocument.text"),
            "content.xml",
            bytes(
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><office:document-content"
                    + " xmlns:office='o' xmlns:text='t'><office:text><text:p>&x;</text:p>"
                    + "</office:text></office:document-content>")));
  }

  /** A Word document in one file of XML with such entities. */
  static byte[] wordXmlOfEntities() {
    return bytes(
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w='w'>"
            + LAUGHS
            + "<w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:wordDocument>");
  }

  /** A Word document with such entities. */
  static byte[] docxOfEntities() {
    String body = Docx.document("实事&a29;").replaceFirst("<\\?.*?\\?>", "").replace("&amp;", "&");
    return Docx.zip(Docx.parts(LAUGHS + body));
  }

  /** A Word document of more empty paragraphs than an object for each would leave room for. */
  static byte[] docxOfNothing(int paragraphs) {
    StringBuilder noise = new StringBuilder();
    // So much that cannot be packed keeps the document from being taken for a bomb.
    for (int i = 0; i < paragraphs / 12; i++) {
      noise.append(Integer.toHexString(i * 0x9E3779B9)).append(' ');
    }
    String body = "<!--" + noise + "-->" + "<w:p/>".repeat(paragraphs) + Docx.paragraph("实事");
    return Docx.zip(Docx.parts(Docx.wrapped(body)));
  }

  /** An electronic document with such entities. */
  static byte[] ofdOfEntities() {
    return Docx.zip(Map.of("OFD.xml", bytes(LAUGHS + "<OFD>&a29;</OFD>")));
  }

  /** An electronic document whose pages are its own list of pages, many times. */
  static byte[] ofdOfItself() {
    String pages = "<Page ID='1' BaseLoc='Document.xml'/>".repeat(50);
    return Docx.zip(
        Map.of(
            "OFD.xml",
            bytes("<OFD><DocRoot>Document.xml</DocRoot></OFD>"),
            "Document.xml",
            bytes(
                "<Document><TemplatePage ID='1' BaseLoc='Document.xml'/>"
                    + pages
                    + "</Document>")));
  }

  private static String laughs() {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"哈哈\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return laughs.append("]>").toString();
  }

  /** A PDF whose only branch of the tree of pages is the tree. */
  static byte[] pagesInPages() {
    return pdf(
        "/Type/Catalog/Pages 2 0 R", "/Type/Pages/Count 1/Parent 2 0 R/Kids[2 0 R 2 0 R]", "");
  }

  /** A PDF whose table of objects says that the one before it is itself; it can be read. */
  static byte[] tableBeforeItself() {
    return pdf(onePage(), "/Prev XREF");
  }

  /** A PDF whose table of objects goes on in a stream that is the table; it can be read. */
  static byte[] tableBehindItself() {
    return pdf(onePage(), "/XRefStm XREF/Prev XREF");
  }

  private static List<byte[]> onePage() {
    return List.of(
        bytes("<</Type/Catalog/Pages 2 0 R>>"),
        bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        page("/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>"),
        stream("", bytes("BT /F 9 Tf 9 50 Td (No end of tables.) Tj ET")),
        bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
  }

  /** A PDF of lists in lists. */
  static byte[] nestedLists() {
    return pdf("/Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000), "/Type/Pages", "");
  }

  /** A PDF whose page draws a form that draws itself. */
  static byte[] formInForm() {
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>";
    return pdf(
        List.of(
            bytes("<</Type/Catalog/Pages 2 0 R>>"),
            bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
            page("/Resources<</XObject<</F 4 0 R>>>>/Contents 4 0 R"),
            stream(form, bytes("/F Do ".repeat(50)))),
        "");
  }

  /** A PDF whose page expands to so many megabytes of nothing. */
  static byte[] expandingPage(int megabytes) {
    return pdf(
        List.of(
            bytes("<</Type/Catalog/Pages 2 0 R>>"),
            bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
            page("/Contents 4 0 R"),
            stream("/Filter[/FlateDecode/FlateDecode]", deflated(deflated(blanks(megabytes))))),
        "");
  }

  private static byte[] page(String more) {
    return bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]" + more + ">>");
  }

  private static byte[] pdf(String catalog, String pages, String trailer) {
    return pdf(List.of(bytes("<<" + catalog + ">>"), bytes("<<" + pages + ">>")), trailer);
  }

  /** The objects, a right table of them, and what stands in the trailer beside. */
  private static byte[] pdf(List<byte[]> objects, String trailer) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("%PDF-1.5\n"));
    List<Integer> places = new ArrayList<>();
    for (byte[] object : objects) {
      places.add(file.size());
      file.writeBytes(bytes(places.size() + " 0 obj\n"));
      file.writeBytes(object);
      file.writeBytes(bytes("\nendobj\n"));
    }
    int table = file.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n");
    end.append("0000000000 65535 f \n");
    places.forEach(place -> end.append(String.format("%010d 00000 n \n", place)));
    end.append("trailer\n<</Root 1 0 R/Size " + (places.size() + 1));
    end.append(trailer.replace("XREF", String.valueOf(table))).append(">>\nstartxref\n" + table);
    file.writeBytes(bytes(end + "\n%%EOF\n"));
    return file.toByteArray();
  }

  private static byte[] stream(String more, byte[] content) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(bytes("<<" + more + "/Length " + content.length + ">>\nstream\n"));
    stream.writeBytes(content);
    stream.writeBytes(bytes("\nendstream"));
    return stream.toByteArray();
  }

  /** An old Word document whose allocation table leads each sector to itself. */
  static byte[] loopOfSectors() throws IOException {
    byte[] file = NoticeFile.bytes("doc");
    ByteBuffer sectors = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int table = 512 * (1 + sectors.getInt(TABLE_AT));
    for (int i = 0; i < 128; i++) {
      // What is free or holds tables stays so.
      if (sectors.getInt(table + 4 * i) >= -2 && sectors.getInt(table + 4 * i) != -1) {
        sectors.putInt(table + 4 * i, i);
      }
    }
    return file;
  }

  /** One whose list of allocation tables goes on in itself. */
  static byte[] loopOfTables() throws IOException {
    byte[] file = NoticeFile.bytes("doc");
    ByteBuffer sectors = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    sectors.putInt(MORE_TABLE_AT, 2);
    sectors.putInt(MORE_TABLE_AT + 4, Integer.MAX_VALUE);
    for (int i = 0; i < 128; i++) {
      sectors.putInt(512 * 3 + 4 * i, 2);
    }
    return file;
  }

  /** One whose folder lies in itself. */
  static byte[] loopOfFolders() throws IOException {
    byte[] file = NoticeFile.bytes("doc");
    ByteBuffer sectors = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int directory = 512 * (1 + sectors.getInt(DIRECTORY_AT));
    for (int entry = 0; entry < 4; entry++) {
      for (int link = 68; link <= 76; link += 4) {
        sectors.putInt(directory + 128 * entry + link, entry);
      }
    }
    return file;
  }

  /** A saved page whose parts lie in one another. */
  static byte[] partsInParts(int depth) {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/related; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    return bytes(mail + "Content-Type: image/png\n\nx\n" + "x".repeat(64).repeat(depth));
  }

  /** A record of so many fields, each of a name of its own, and no text. */
  static byte[] fields(int count) {
    StringBuilder record = new StringBuilder("{\"text\":\"实事\"");
    for (int i = 0; i < count; i++) {
      record.append(",\"f").append(i).append("\":1");
    }
    return bytes(record + "}\n");
  }

  /** A page of empty comments, which could be cut to comments in ever so many ways. */
  static byte[] comments() {
    return bytes("<!---->".repeat(280) + "实事");
  }

  private static byte[] blanks(int megabytes) {
    byte[] blanks = new byte[megabytes << 20];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
