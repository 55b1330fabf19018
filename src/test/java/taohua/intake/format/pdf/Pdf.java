package taohua.intake.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Small PDF files in Chinese, in the font that every reader of PDF has for it. */
public final class Pdf {
  private static final int SIZE = 16;

  private Pdf() {}

  /** A file with these pages, each with a line for each line of its text. */
  public static byte[] of(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String page : pages) {
        add(document, page, "UniGB-UCS2-H");
      }
      return bytes(document);
    }
  }

  /** The same whose font does not tell its characters. */
  static byte[] ofUnknownCodes(String page) throws IOException {
    try (PDDocument document = new PDDocument()) {
      add(document, page, "Identity-H");
      return bytes(document);
    }
  }

  /** A file of pictures. */
  static byte[] scan(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        page.getResources()
            .add(
                LosslessFactory.createFromImage(
                    document, new java.awt.image.BufferedImage(2, 2, 1)));
        document.addPage(page);
      }
      return bytes(document);
    }
  }

  static byte[] locked(String userPassword) throws IOException {
    try (PDDocument document = new PDDocument()) {
      add(document, "守堤备物", "UniGB-UCS2-H");
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void add(PDDocument document, String text, String encoding) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font(encoding));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(resources));
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(drawing(text.lines().toList()).getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
  }

  private static String drawing(List<String> lines) {
    StringBuilder drawing = new StringBuilder("BT /F " + SIZE + " Tf 80 760 Td 24 TL\n");
    for (String line : lines) {
      String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
      drawing.append('<').append(hex).append("> Tj T*\n");
    }
    return drawing.append("ET").toString();
  }

  private static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem("Registry", new COSString("Adobe"));
    system.setItem("Ordering", new COSString(encoding.startsWith("Uni") ? "GB1" : "Identity"));
    system.setItem("Supplement", COSInteger.get(2));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.getPDFName("FontDescriptor"));
    descriptor.setName("FontName", "STSong-Light");
    descriptor.setInt("Flags", 6);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setName("Subtype", "CIDFontType0");
    cid.setName("BaseFont", "STSong-Light");
    cid.setItem("CIDSystemInfo", system);
    cid.setItem("FontDescriptor", descriptor);
    cid.setInt("DW", 1000);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", "STSong-Light");
    font.setName("Encoding", encoding);
    font.setItem("DescendantFonts", descendants);
    return font;
  }
}
