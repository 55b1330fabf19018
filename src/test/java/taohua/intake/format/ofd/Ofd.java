package taohua.intake.format.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small OFD files. */
public final class Ofd {
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private Ofd() {}

  /** A file with pages of these objects, and a template of these for each page. */
  static byte[] of(String template, String... pages) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:OFD"
            + SPACE
            + "><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      list.append("<ofd:Page ID=\"" + i + "\" BaseLoc=\"Pages/Page_" + i + "/Content.xml\"/>");
      parts.put(
          "Doc_0/Pages/Page_" + i + "/Content.xml",
          page("<ofd:Template TemplateID=\"9\"/>", pages[i]));
    }
    parts.put("Doc_0/T/Content.xml", page("", template));
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + SPACE
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210"
            + " 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"9\""
            + " BaseLoc=\"T/Content.xml\"/></ofd:CommonData><ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
    return zip(parts);
  }

  /** A line of text so many millimetres from the top, each character five from the last. */
  public static String line(int top, String text) {
    return text(20, top, "DeltaX=\"g " + (text.length() - 1) + " 5\"", "", text);
  }

  static String text(int left, int top, String deltas, String more, String text) {
    return "<ofd:TextObject Boundary=\""
        + left
        + " "
        + top
        + " 170 6\" Size=\"5\" "
        + more
        + "><ofd:TextCode X=\"0\" Y=\"5\" "
        + deltas
        + ">"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /** A file with one page of one line. */
  public static byte[] of(String line) throws IOException {
    return of("", line(40, line));
  }

  private static String page(String above, String objects) {
    return "<ofd:Page"
        + SPACE
        + ">"
        + above
        + "<ofd:Content><ofd:Layer ID=\"1\">"
        + objects
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
