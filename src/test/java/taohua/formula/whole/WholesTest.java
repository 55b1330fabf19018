package taohua.formula.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/** In each text the phrase stands between bars. */
class WholesTest {
  @ParameterizedTest
  @CsvSource({
    "|修好村村通公路|。,true", "全县|修好村村通公路|。,true",
    "全力|推进灌区改造|。,true", "全力|推进灌区|改造。,false",
    "加快|灌区现代化改造|。,true", "加快灌区|现代化改造|。,false",
    "小型|灌区改造工程|。,false", "一批|灌区改造工程|。,true",
    "五座|水库除险加固|。,true", "五|座水库除险加固|。,false",
    "不|适应农民生活需要|。,false", "着|力改善农村水质|。,false"
  })
  void aPhraseIsNotCutFromTheWordBeforeIt(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "|水利工程管理体系|的改革。,true", "|水利工程管理体系|建设。,true",
    "|水利工程管理|部门。,false", "|水利工程管理的|办法。,false",
    "|水利工程管理和|使用。,false", "|水利工程建设了|三年。,false",
    "|县委书记多次|下乡。,false", "|县里加快推进|，三年建成。,true",
    "|县里加快推进|水库加固。,false", "|水库除险加固1|2座。,false",
    "|粮食产量水平|5.2%。,true", "|修建高标准|农田。,false",
    "|支持中小水库|加固。,false", "|农村饮用水第一|线。,false",
    "|农技推广机构等|单位。,false", "|在农田水利建设中|发现问题。,true"
  })
  void aPhraseIsNotCutFromTheWordBehindIt(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "|该灌区管理单位|负责。,false", "|其灌区改造工程|。,false", "|是灌区改造的根本|。,false",
    "|以护林人的责任感|看住山火。,true", "|牵头单位：县水利局|。,false", "|总的要求是：修好水渠|。,false"
  })
  void whatPointsBackOrAnnouncesIsNoWhole(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "修建可|再生水利工程|。,可,''", "县乡和|村级水利工程|的改造。,和,''", "修建|村级水利工程|的改造。,'',''",
    "“十年”|时期的水利工程|改造。,”,改造", "按照|水利工程办法|12条。,按照,''", "认真|修好水渠|。,'',''",
    "|水渠、水库|、水井。,'',、", "|水渠水库|、水井。,'',''", "水井、|水渠、水库|。,、,''"
  })
  void whatBelongsToAStretchStandsRightBeside(String text, String before, String behind) {
    Stretch stretch = Stretch.of(text);
    assertThat(stretch.wholes().before(stretch.span())).isEqualTo(before);
    assertThat(stretch.wholes().behind(stretch.span())).isEqualTo(behind);
  }

  @ParameterizedTest
  @CsvSource({
    "我们|修好水渠水库；保住粮食产量|。,false", "|修好水渠水库；保住粮食产量|。,true",
    "|修好水渠水库；保住粮食|产量。,false", "|水渠水库；修好|了。,false",
    "|修好水渠水库；向广大农民|。,false", "|修好水渠水库；向广大农民致敬|。,true",
    "大家听好，|宁可十防九空；不可失防万一|。,true", "大家|宁可十防九空；不可|。,false"
  })
  void overACommaAPhraseHasWholeClausesOnly(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "完善|水库、水渠、水井|。,true",
    "完善|水库、水渠|、水井。,false",
    "完善水库、|水渠、水井|。,false",
    "完善|水库、农村|水井。,false",
    "农村|水井、水渠、水库|。,false",
    "|保护农村水库|、水渠。,false",
    "|保护水库、保护水井|。,true",
    "敢于|斗争、敢于胜利|。,false",
    "完善|水库、水渠等水利工程|。,true"
  })
  void ofAListThePhraseHasWholeItemsOnly(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "打通“|最后一公里难题|”。,true", "|打通便民“最后一公里|”。,true",
    "|打通便民“最后一公里难题|和困难”。,false", "建设“|示范村庄”和灌区|。,true",
    "县（|市）水利主管部门|。,false", "|县（市）水利主管部门|。,true"
  })
  void quotationsAndBracketsCloseWithThePhrase(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "|把水利建设放在第一位|。,true", "|把水利建设|放在第一位。,false",
    "把|水利建设摆在首位|。,false", "|在水利建设工作中|，要细。,true",
    "|以水利人的责任感|推动水渠建设。,true", "|以水利责任|推动水渠建设。,false",
    "|向全县水利职工|，致敬。,false", "以|水利建设为重点|。,false"
  })
  void aPrepositionHasItsVerb(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "|建设水利工程某|县。,false",
    "某|县水利建设工程|。,true",
    "|××县水利建设工程|。,false",
    "|水利建设工程X|。,false",
    "|农村地区建设VR|。,true"
  })
  void noPlaceholderOpensOrClosesAPhrase(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @ParameterizedTest
  @CsvSource({
    "党的|水利建设取得成效|。,false",
    "各项|水利建设取得成效|。,false",
    "党对|水利工作的领导|。,false",
    "等|部门的水利职责|。,false",
    "同|水利建设相适应|。,false",
    "粮食|安全水平|。,false",
    "加强|方面的水利工作|。,false"
  })
  void whatStandsBeforeDoesNotGoTogetherWithTheFirstWordsOnly(String text, boolean whole) {
    assertWhole(text, whole);
  }

  @Test
  void whatIsAskedForAloneIsAnsweredAlike() {
    String words = "推进水利建设，和的、“”（）工作5座某在把农村全县";
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(words.charAt(random.nextInt(words.length())));
      }
      Document document = document(text.toString());
      NormalText normal = Normalizer.normalize(document);
      Wholes wholes = new Wholes(document, normal, new Clauses());
      for (int start = normal.length() - 1; start >= 0; start--) {
        int most = normal.length() - start;
        for (int length = 1; length <= most; length++) {
          Wholes fresh = new Wholes(document, normal, new Clauses());
          boolean whole = fresh.isWhole(new Span(start, start + length));
          assertThat(wholes.lengths(start, most).get(length)).isEqualTo(whole);
          assertThat(wholes.mayStart(start) || !whole).isTrue();
        }
      }
    }
  }

  private static void assertWhole(String marked, boolean whole) {
    Stretch stretch = Stretch.of(marked);
    assertThat(stretch.wholes().isWhole(stretch.span())).as(marked).isEqualTo(whole);
  }

  /** What stands between the bars, in the text without them. */
  private record Stretch(Wholes wholes, Span span) {
    static Stretch of(String marked) {
      String[] parts = marked.split("\\|", -1);
      Document document = document(parts[0] + parts[1] + parts[2]);
      NormalText text = Normalizer.normalize(document);
      int start = text.characterAt(parts[0].length());
      int end = text.characterAt(parts[0].length() + parts[1].length());
      return new Stretch(new Wholes(document, text, new Clauses()), new Span(start, end));
    }
  }

  private static Document document(String text) {
    return new Document("d", Heading.EMPTY, text, List.of(Paragraph.of(0, text.length())));
  }
}
