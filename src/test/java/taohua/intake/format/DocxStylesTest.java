package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxStylesTest {
  private static final String STYLES =
      style("paragraph", "Hid", "", "<w:vanish/>")
          + style("paragraph", "Child", "Hid", "<w:b/>")
          + style("paragraph", "Seen", "Hid", "<w:vanish w:val='0'/>")
          + style("character", "Dark", "", "<w:vanish w:val='true'/>")
          + style("character", "Deep", "Dark", "")
          + style("character", "Pale", "", "<w:color w:val='FFFFFF'/>")
          + style("paragraph", "White", "", "<w:color w:val='FAFAFA'/>")
          + style("paragraph", "Whiter", "White", "")
          + style("paragraph", "Painted", "White", "<w:shd w:fill='003366'/>")
          + style("paragraph", "Loop", "Pool", "")
          + style("paragraph", "Pool", "Loop", "");

  @ParameterizedTest
  @CsvSource({
    "Hid, '', '', true",
    "Child, '', '', true",
    "Seen, '', '', false",
    "Loop, '', '', false",
    "None, '', '', false",
    "'', Dark, '', true",
    "'', Deep, '', true",
    "Seen, Deep, '', true",
    // Each turns round what the other says.
    "Hid, Dark, '', false",
    "Hid, '', <w:vanish w:val='0'/>, false",
    "Hid, '', <w:b/>, true",
    "'', Pale, '', true",
    "Whiter, '', '', true",
    "Whiter, '', <w:color w:val='000000'/>, false",
    "Painted, '', '', false"
  })
  void aStyleHidesItsText(String paragraph, String run, String properties, boolean isHidden)
      throws Exception {
    Extracted read = read(STYLES, paragraph, run, properties);
    assertThat(read.hidden()).isEqualTo(isHidden ? List.of("暗中添的几个字") : List.of());
    assertThat(read.text().contains("暗中")).isNotEqualTo(isHidden);
  }

  @Test
  void theUsualStyleMayHideToo() throws Exception {
    String usual =
        "<w:style w:type='paragraph' w:default='1'"
            + " w:styleId='N'><w:rPr><w:vanish/></w:rPr></w:style>"
            + style("paragraph", "Seen", "", "");
    Extracted read = read(usual, "", "", "");
    assertThat(read.hidden()).containsExactly("暗中添的几个字");
  }

  private static String style(String type, String id, String parent, String properties) {
    return "<w:style w:type='%s' w:styleId='%s'><w:basedOn w:val='%s'/><w:rPr>%s</w:rPr></w:style>"
        .formatted(type, id, parent, properties);
  }

  /** A document of one file; its other paragraph is longer, so that hiding is no rule in it. */
  private static Extracted read(String styles, String paragraph, String run, String properties)
      throws Unreadable {
    String xml =
        "<?xml version='1.0'?><w:wordDocument xmlns:w='w'><w:styles>"
            + styles
            + "</w:styles><w:body><w:p><w:pPr><w:pStyle w:val='Seen'/></w:pPr><w:r><w:t>"
            + "同志们，今年的春灌要早动手早见效，各乡镇把渠道清淤做在前头。".repeat(3)
            + "</w:t></w:r></w:p><w:p><w:pPr>"
            + (paragraph.isEmpty() ? "" : "<w:pStyle w:val='" + paragraph + "'/>")
            + "</w:pPr><w:r><w:rPr>"
            + (run.isEmpty() ? "" : "<w:rStyle w:val='" + run + "'/>")
            + properties
            + "</w:rPr><w:t>暗中添的几个字</w:t></w:r></w:p></w:body></w:wordDocument>";
    return DocxText.ofXml(xml.getBytes(StandardCharsets.UTF_8));
  }
}
