package taohua.intake.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * The programs that draw the characters of fonts. The library reads that of a Type 1 font from end
 * to end, which takes a fifth of the time of a file, for nothing where the file says beside it
 * which characters the font has and how wide they are.
 */
final class FontPrograms {
  private FontPrograms() {}

  /** Takes those that are not needed out of the document; whether there were any. */
  static boolean leaveOut(PDPage page) {
    PDResources resources = page.getResources();
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      return false;
    }
    boolean isAny = false;
    for (COSName name : fonts.keySet()) {
      isAny |= leaveOut(fonts.getCOSDictionary(name));
    }
    return isAny;
  }

  private static boolean leaveOut(@Nullable COSDictionary font) {
    COSDictionary descriptor = font == null ? null : font.getCOSDictionary(COSName.FONT_DESC);
    boolean isTold =
        font != null
            && COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
            && font.containsKey(COSName.TO_UNICODE)
            && font.containsKey(COSName.WIDTHS);
    if (descriptor == null || !isTold || !descriptor.containsKey(COSName.FONT_FILE)) {
      return false;
    }
    descriptor.removeItem(COSName.FONT_FILE);
    return true;
  }
}
