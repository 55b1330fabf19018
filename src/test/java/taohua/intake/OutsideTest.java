package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Dropped;

class OutsideTest {
  @Test
  void proseBesideABodyIsItsDocumentsToo() {
    String note = "注释：\n" + Lossy.PROSE + "上一篇：渠首开闸\n";
    Document outside = Outside.of(Lossy.read("a.txt", "", "", note, List.of())).orElseThrow();
    assertThat(outside.id()).isEqualTo("a.txt");
    assertThat(sentences(outside)).isEqualTo(Lossy.PROSE.strip().lines().toList());
  }

  @Test
  void whatTheBodySaysIsNotOutsideOfIt() {
    String lead = Lossy.PROSE + Lossy.BODY;
    Document outside = Outside.of(Lossy.read("a.txt", lead, "", "", List.of())).orElseThrow();
    assertThat(String.join("", sentences(outside)) + "\n").isEqualTo(Lossy.PROSE);
  }

  @Test
  void furnitureAndAFewWordsAreNoProse() {
    assertThat(Outside.of(Lossy.read("a.txt", "", "", "首页 | 打印 | 收藏\n", List.of()))).isEmpty();
    assertThat(Outside.of(Lossy.read("a.txt", "渠首的闸门换了新的。\n", "", "", List.of()))).isEmpty();
  }

  @Test
  void aSecondPrintIsNoFurtherText() {
    Read read = Lossy.read("a.txt", "", "", Lossy.PROSE, List.of());
    List<Dropped> again =
        read.dropped().stream().map(one -> new Dropped(one.span(), Dropped.Why.REPEATED)).toList();
    assertThat(Outside.of(new Read(read.source(), read.document(), again, List.of()))).isEmpty();
  }

  @Test
  void sentencesOverSeveralLinesAreWhole() {
    String wrapped = "管水的人最怕半夜听见雨声，一听见就要披\n衣起来，沿着渠堤走到头，再走回来；每一次都要走完，一步也不能少走。\n";
    Document outside = Outside.of(Lossy.read("a.txt", "", "", wrapped, List.of())).orElseThrow();
    assertThat(String.join("", sentences(outside))).isEqualTo(wrapped.replace("\n", ""));
  }

  private static List<String> sentences(Document document) {
    StringBuilder all = new StringBuilder();
    document.paragraphs().forEach(one -> all.append(one.text(document.text())));
    return all.toString().lines().toList();
  }
}
