package taohua.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocxNumbersTest {
  private static final String LISTS =
      "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:start"
          + " w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:pStyle"
          + " w:val='H1'/><w:lvlText w:val='%1、'/></w:lvl><w:lvl w:ilvl='1'><w:start"
          + " w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='H2'/><w:lvlText"
          + " w:val='%2.'/></w:lvl></w:abstractNum><w:abstractNum"
          + " w:abstractNumId='6'><w:numStyleLink w:val='L'/></w:abstractNum><w:num"
          + " w:numId='1'><w:abstractNumId w:val='5'/></w:num><w:num w:numId='2'><w:abstractNumId"
          + " w:val='5'/><w:lvlOverride w:ilvl='0'><w:startOverride"
          + " w:val='4'/></w:lvlOverride></w:num><w:num w:numId='3'><w:abstractNumId"
          + " w:val='6'/></w:num></w:numbering>";
  private static final String STYLES =
      "<w:styles xmlns:w='w'><w:style w:type='paragraph' w:default='1' w:styleId='N'/><w:style"
          + " w:styleId='H1'><w:basedOn w:val='N'/><w:pPr><w:numPr><w:numId"
          + " w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='H2'><w:basedOn"
          + " w:val='H1'/></w:style><w:style w:styleId='L'><w:pPr><w:numPr><w:numId"
          + " w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='O'><w:basedOn"
          + " w:val='O'/></w:style></w:styles>";

  private final DocxNumbers numbers;

  DocxNumbersTest() throws Exception {
    numbers = DocxNumbers.of(Optional.of(bytes(LISTS)), Optional.of(bytes(STYLES)));
  }

  @Test
  void aParagraphNamesItsListAndLevel() {
    assertThat(next("", "1", "0")).isEqualTo("一、");
    assertThat(next("", "1", "1")).isEqualTo("1. ");
    assertThat(next("", "1", "1")).isEqualTo("2. ");
    assertThat(next("", "1", "0")).isEqualTo("二、");
    assertThat(next("", "1", "1")).isEqualTo("1. ");
  }

  @Test
  void aStyleGivesListAndLevelAlsoThroughTheOneItIsMadeFrom() {
    assertThat(next("H1", "", "")).isEqualTo("一、");
    assertThat(next("H2", "", "")).isEqualTo("1. ");
    assertThat(next("H1", "", "")).isEqualTo("二、");
  }

  @Test
  void aParagraphMaySayThatItHasNoNumber() {
    assertThat(next("H1", "0", "")).isEmpty();
    assertThat(next("", "", "")).isEmpty();
    assertThat(next("O", "", "")).isEmpty();
  }

  @Test
  void aListOfTheSameDefinitionGoesOnUnlessItBeginsAnew() {
    assertThat(next("", "1", "0")).isEqualTo("一、");
    assertThat(next("", "2", "0")).isEqualTo("四、");
    assertThat(next("", "2", "0")).isEqualTo("五、");
    assertThat(next("", "1", "0")).isEqualTo("六、");
  }

  @Test
  void aDefinitionMayBeThatOfAStyle() {
    assertThat(next("", "3", "0")).isEqualTo("一、");
  }

  @Test
  void withoutListsThereAreNoNumbers() throws Exception {
    DocxNumbers none = DocxNumbers.of(Optional.empty(), Optional.of(bytes(STYLES)));
    assertThat(none.next(new DocxNumbers.Place("H1", "1", "0"))).isEmpty();
  }

  @Test
  void whatWasDeletedDoesNotCountAndBoxesCountByThemselves() throws Exception {
    String in = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>%s</w:pPr>";
    String gone = in.formatted("<w:rPr><w:del/></w:rPr>");
    String box = "<w:txbxContent><w:p><w:r><w:t>盒</w:t></w:r></w:p></w:txbxContent>";
    String body =
        "<w:body xmlns:w='w'>"
            + ("<w:p>" + in.formatted("") + "<w:r>" + box + "<w:t>守</w:t></w:r></w:p>")
            + ("<w:p>" + gone + "<w:del><w:r><w:delText>坏</w:delText></w:r></w:del></w:p>")
            + ("<w:p>" + in.formatted("") + "</w:p>")
            + ("<w:p>" + in.formatted("") + "<w:r><w:t>堤</w:t></w:r></w:p></w:body>");
    Extracted read =
        DocxBody.of(SafeXml.of(bytes(body)), numbers, DocxStyles.of(Optional.empty()), false);
    assertThat(read.text()).isEqualTo("一、守\n盒\n\n三、堤\n");
  }

  private String next(String style, String list, String level) {
    return numbers.next(new DocxNumbers.Place(style, list, level));
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
