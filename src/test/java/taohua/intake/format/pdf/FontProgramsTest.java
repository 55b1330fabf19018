package taohua.intake.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class FontProgramsTest {
  private final COSDictionary descriptor = new COSDictionary();
  private final COSDictionary font = new COSDictionary();
  private final PDPage page = new PDPage();

  FontProgramsTest() {
    descriptor.setItem(COSName.FONT_FILE, new COSStream());
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.FONT_DESC, descriptor);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F", font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    page.setResources(new PDResources(resources));
  }

  @Test
  void theProgramOfAFontWhoseCharactersAndWidthsAreToldIsLeftOut() {
    tellAll();
    assertThat(FontPrograms.leaveOut(page)).isTrue();
    assertThat(descriptor.containsKey(COSName.FONT_FILE)).isFalse();
    assertThat(FontPrograms.leaveOut(page)).isFalse();
  }

  @Test
  void thatOfAnyOtherFontStays() {
    assertThat(FontPrograms.leaveOut(page)).isFalse();
    tellAll();
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    assertThat(FontPrograms.leaveOut(page)).isFalse();
    assertThat(descriptor.containsKey(COSName.FONT_FILE)).isTrue();
    assertThat(FontPrograms.leaveOut(new PDPage())).isFalse();
  }

  private void tellAll() {
    font.setItem(COSName.TO_UNICODE, new COSStream());
    font.setItem(COSName.WIDTHS, new COSArray());
  }
}
