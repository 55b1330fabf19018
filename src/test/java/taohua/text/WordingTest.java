package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void aMarkWhosePartnerIsInsideIsTakenIn() {
    assertThat(inPairs("打通“最后一公里”，便民。", "打通最后一公里")).isEqualTo("打通“最后一公里”");
    assertThat(inPairs("推进“无尘矿山”建设。", "无尘矿山建设")).isEqualTo("“无尘矿山”建设");
    assertThat(inPairs("实施“水利+”行动。", "实施水利")).isEqualTo("实施“水利+”");
  }

  @Test
  void marksRightAroundAreTakenIn() {
    assertThat(inPairs("办好“一件小事”。", "一件小事")).isEqualTo("“一件小事”");
    assertThat(inPairs("通过《水渠管理办法（草案）》，实施。", "水渠管理办法草案")).isEqualTo("《水渠管理办法（草案）》");
    assertThat(inPairs("坚决做到“三个到位”“两个不变”。", "做到三个到位两个不变")).isEqualTo("做到“三个到位”“两个不变”");
  }

  @Test
  void aMarkWhosePartnerIsFarIsLeftOut() {
    assertThat(inPairs("开展“春耕备耕护航”专项行动。", "备耕护航专项行动")).isEqualTo("备耕护航专项行动");
    assertThat(inPairs("办理（含代办）手续。", "含代办")).isEqualTo("含代办");
    assertThat(inPairs("说：“办好小事，办好大事。”", "说办好小事")).isEqualTo("说：办好小事");
  }

  @Test
  void whateverIsTakenInTheCharactersStay() {
    String text = "坚持“甲、乙（丙”丁）》戊，“己《庚》";
    Document document = document(text);
    NormalText normal = Normalizer.normalize(document);
    for (int start = 0; start < normal.length(); start++) {
      for (int end = start + 1; end <= normal.length(); end++) {
        String bare = Wording.inPairs(document, normal, new Span(start, end));
        assertThat(bare.replaceAll("\\p{P}", ""))
            .isEqualTo(normal.characters(new Span(start, end)));
      }
    }
  }

  private static String inPairs(String text, String phrase) {
    Document document = document(text);
    NormalText normal = Normalizer.normalize(document);
    return Wording.inPairs(document, normal, find(normal, phrase));
  }

  private static Document document(String text) {
    return new Document("d", Heading.EMPTY, text, List.of(Paragraph.of(0, text.length())));
  }

  private static Span find(NormalText text, String phrase) {
    int start = text.characters(new Span(0, text.length())).indexOf(phrase);
    assertThat(start).as(phrase).isNotNegative();
    return new Span(start, start + phrase.length());
  }
}
