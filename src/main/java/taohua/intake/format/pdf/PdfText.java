package taohua.intake.format.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.Extracted;
import taohua.intake.format.Properties;
import taohua.intake.format.SeenText;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.format.layout.LaidOut;
import taohua.language.Characters;
import taohua.words.Notice;

/** The text of a PDF, a paragraph a line. */
public final class PdfText {
  // A page has more characters than this, or it is a picture with a stamp on it.
  private static final int FEW = 20;
  // Where the fonts do not tell so large a share, what is left makes no text.
  private static final double MOST_UNKNOWN = 0.3;

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private PdfText() {}

  /**
   * The text of a file.
   *
   * @param maxBytes the longest text, in bytes of UTF-8 of ideographs
   * @throws Unreadable if it is encrypted, damaged, a scan, or has no text
   */
  public static Extracted of(byte[] bytes, long maxBytes) throws Unreadable {
    NoFonts.settle();
    try {
      Optional<Extracted> read = of(bytes, maxBytes / 3, false);
      return read.isPresent() ? read.get() : of(bytes, maxBytes / 3, true).orElseThrow();
    } catch (InvalidPasswordException e) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    } catch (PageGlyphs.TooMany e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_characters", maxBytes / 3));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_file"));
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  /** The text; empty if it lacks characters that fonts which were not read may tell. */
  private static Optional<Extracted> of(byte[] bytes, long most, boolean isWhole)
      throws IOException, Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PageGlyphs glyphs = PageGlyphs.of(document, most, isWhole);
      return glyphs.mayTellMore() ? Optional.empty() : Optional.of(of(document, glyphs));
    }
  }

  private static Extracted of(PDDocument document, PageGlyphs glyphs)
      throws IOException, Unreadable {
    if (!document.getPages().iterator().hasNext()) {
      throw new IOException("no page");
    }
    if (glyphs.unknown() > MOST_UNKNOWN * (glyphs.known() + glyphs.unknown())) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.no_codes"));
    }
    LaidOut text = LaidOut.of(glyphs.sheets());
    long characters = text.text().codePoints().filter(Characters::counts).count();
    int pages = document.getNumberOfPages();
    if (characters < (long) FEW * pages && pictures(document) == pages) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.scanned", pages));
    }
    Asides asides =
        new Asides()
            .with(Aside.Kind.RUNNING, text.furniture())
            .with(Aside.Kind.NOTES, text.notes());
    return SeenText.proven(Extracted.plain(text.text()).with(asides).with(properties(document)));
  }

  private static Properties properties(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String title = information.getTitle();
    Calendar saved = information.getModificationDate();
    return new Properties(
        title == null ? "" : title,
        saved == null ? "" : saved.toInstant().atZone(BEIJING).toLocalDate().toString());
  }

  /** How many pages hold a picture. */
  private static int pictures(PDDocument document) {
    int pages = 0;
    for (PDPage page : document.getPages()) {
      pages += holdsPicture(page.getResources()) ? 1 : 0;
    }
    return pages;
  }

  private static boolean holdsPicture(@Nullable PDResources resources) {
    if (resources == null) {
      return false;
    }
    // What is drawn from elsewhere is a picture, or a form that holds one.
    return resources.getXObjectNames().iterator().hasNext();
  }
}
