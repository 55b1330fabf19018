package taohua.intake.reader;

import taohua.intake.format.Bounds;
import taohua.intake.format.DocxText;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.HtmlText;
import taohua.intake.format.MarkdownText;
import taohua.intake.format.PlainText;
import taohua.intake.format.TextReader;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.format.mail.MhtText;
import taohua.intake.format.odt.OdtText;
import taohua.intake.format.ofd.OfdText;
import taohua.intake.format.pdf.PdfText;
import taohua.intake.format.rtf.RtfText;
import taohua.intake.format.sheet.XlsText;
import taohua.intake.format.word.DocText;
import taohua.words.Notice;

/** The readers of files that are one document. */
public final class Readers {
  private Readers() {}

  /**
   * The text of a file.
   *
   * @param format which kind of file the bytes are
   * @param bounds what the file may hold
   * @throws Unreadable if the bytes are damaged, protected, of another kind, or hold no text
   */
  public static Extracted read(Format format, byte[] bytes, Bounds bounds) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.no_bytes"));
    }
    if (format == Format.HTML || format == Format.MHT) {
      bounds.rejectElements(bytes);
    }
    return bounds.proven(of(format, bounds).read(bytes));
  }

  private static TextReader of(Format format, Bounds bounds) {
    return switch (format) {
      case TEXT -> PlainText::of;
      case MARKDOWN -> MarkdownText::of;
      case HTML -> HtmlText::of;
      case MHT -> MhtText::of;
      case DOCX -> bytes -> DocxText.of(bytes, bounds);
      case WORD_XML -> DocxText::ofXml;
      case DOC -> DocText::of;
      case RTF -> RtfText::of;
      case ODT -> bytes -> OdtText.of(bytes, bounds);
      case PDF -> bytes -> PdfText.of(bytes, bounds.maxBytes());
      case OFD -> bytes -> OfdText.of(bytes, bounds);
      case XLS -> XlsText::of;
      case ZIP, SEVEN_ZIP, TAR, TAR_GZ, GZIP, RECORDS, JSON, CSV, XLSX ->
          throw new IllegalArgumentException(format + " holds many documents");
    };
  }
}
