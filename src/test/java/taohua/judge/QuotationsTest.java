package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

class QuotationsTest {
  private static final String WORDS = "井水浑了三天才有人去问";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "强调", "強調", "指出", "要求", "提出", "告诫", "告誡", "嘱托", "囑託", "叮嘱", "叮囑", "写道", "寫道", "说过", "說過",
        "讲过", "講過", "说", "說", "讲", "講", "云", "曰"
      })
  void aVerbBeforeQuotationMarksQuotes(String verb) {
    assertThat(quoted("他" + verb + "：“" + WORDS + "”，大家都记得。")).containsExactly(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他说“%s”。",
        "他说，“%s”。",
        "他说:\"%s\"。",
        "他说「%s」。",
        "他说： “%s”。",
        "他说“:%s”。",
        "他说“%s",
        "他说得好：“%s”。",
        "他说的一句老话是：“%s”。"
      })
  void marksAndColonsMayStandAsPagesHaveThem(String form) {
    assertThat(quoted(form.formatted(WORDS))).containsExactly(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"市长强\u200B调：\u3164“%s”。", "省\u00AD委指\uDB40\uDD00出，%s。"})
  void whatIsInvisibleHidesNoQuotation(String form) {
    assertThat(quoted(form.formatted(WORDS))).containsExactly(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"他记得“%s”。", "他说。“%s”。", "他说；“%s”。", "他说过一句很长很长很长的老话：“%s”。", "他说了两个“词”，“%s”。"})
  void marksWithoutAVerbNearByQuoteNobody(String form) {
    assertThat(quoted(form.formatted(WORDS))).doesNotContain(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总书记",
        "總書記",
        "市委书记",
        "闻書記",
        "书记闻景澄",
        "总理",
        "主席",
        "委员长",
        "省长",
        "市長",
        "县长",
        "區長",
        "教育部部长",
        "县政府办公室主任",
        "郗问渠同志",
        "正如郗问渠同志",
        "郗问渠",
        "党中央",
        "黨中央",
        "国务院",
        "中央",
        "省委",
        "市委、市政府",
        "县委",
        "栖梧全市井渠工作会议",
        "省委常委会会议",
        "二十届三中全会",
        "《井台簿》",
        "《井台簿》（栖政发〔2020〕3号）"
      })
  void whoSpeaksByOfficeOrIsAnOrganIsQuotedWithoutMarks(String who) {
    assertThat(quoted(who + "强调，" + WORDS + "。后来就清了。")).contains(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"强调", "強調", "指出", "告诫", "告誡", "叮嘱", "叮囑", "提出", "要求"})
  void whatIsAttributedReachesToTheEndOfTheSentence(String verb) {
    for (String after : List.of("，", ",", "：", ":", "过", "過")) {
      assertThat(quoted("省长在会上" + verb + after + "井水浑了，要有人去问。后来就清了。"))
          .as(verb + after)
          .containsExactly("井水浑了要有人去问");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省长强调井水浑了要问。",
        "他强调，井水浑了要问。",
        "省长来过。有人强调，井水浑了要问。",
        "省长在，我强调，井水浑了要问。",
        "省长看了三口井又去了上游走了十几里山路又在村头站了半晌还同三位管井的老人一一握了手之后强调，井水浑了要问。",
        "会议强调，井水浑了要问。",
        "全会指出，井水浑了要问。",
        "这次会议要求，井水浑了要问。",
        "工作会议提出，井水浑了要问。",
        "会议室里有人强调，井水浑了要问。",
        "有的同志指出，井水浑了要问。",
        "各位市长要求，井水浑了要问。",
        "老同志告诫，井水浑了要问。",
        "书记强调，井水浑了要问。",
        "文件要求，井水浑了要问。",
        "按照省委要求，井水浑了要问。",
        "认真落实市委、市政府部署要求，井水浑了要问。",
        "要围绕省长的要求，井水浑了要问。",
        "市长对井水工作的要求，井水浑了要问。",
        "省委来人的时候，我们提出，井水浑了要问。",
        "《井台簿》印发以后大家都提出，井水浑了要问。"
      })
  void whatNobodyNamedIsSaidToStressIsNoQuotation(String text) {
    assertThat(quoted(text)).doesNotContain("井水浑了要问");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"有人说：“%s”。", "大家都说：“%s”。", "会议强调：“%s”。", "按照要求：“%s”。", "我说：“%s”。", "我们曾经提出“%s”。"})
  void marksOfWhatNobodyElseSaidQuoteNobody(String form) {
    assertThat(quoted(form.formatted(WORDS))).isEmpty();
  }

  @Test
  void aMarkThatNobodyClosesQuotesToTheEndOfTheSentence() {
    assertThat(quoted("市长说：“" + WORDS + "。后来就清了。")).containsExactly(WORDS);
  }

  @Test
  void aMeetingThatWasNamedSpeaksAsLongAsItsParagraphsGoOn() {
    String named = "栖梧市井渠工作会议昨天在井台上召开。";
    String says = "会议指出，" + WORDS + "。";
    assertThat(quoted(named + says)).containsExactly(WORDS);
    assertThat(quoted(named, says, "会议强调，水要清。")).containsExactly(WORDS, "水要清");
    assertThat(quoted(named, "渠边种了树。", says)).isEmpty();
    assertThat(quoted("今天我们召开栖梧市井渠工作会议。" + says)).isEmpty();
    assertThat(quoted("会议室的门开着。" + says)).isEmpty();
  }

  @Test
  void aReportOfAMeetingNeedNotNameItAgain() {
    String says = "会议指出，" + WORDS + "。";
    assertThat(quotedUnder("栖梧市井渠工作会议召开", says)).containsExactly(WORDS);
    assertThat(quotedUnder("在栖梧市井渠工作会议上的讲话", says)).isEmpty();
  }

  @Test
  void whatIsSaidWithoutMarksEndsWhereMarksBegin() {
    assertThat(quoted("省长强调，井水浑了要有人一口一口去问“谁洗的”，要查。")).containsExactly("井水浑了要有人一口一口去问");
  }

  @Test
  void everyAttributionOfAParagraphIsFound() {
    assertThat(quoted("省长要求人人过问。市长要求，井台要扫。县长指出，水要清。")).containsExactly("井台要扫", "水要清");
    assertThat(quoted("省长强调")).isEmpty();
    assertThat(quoted("他说：“清。”又说：“浑。”")).containsExactly("清", "浑");
  }

  @Test
  void aTitleIsQuoted() {
    assertThat(quoted("照《井台管护办法》办。")).containsExactly("井台管护办法");
    assertThat(quoted("照《井》办，照《" + "井".repeat(61) + "》办。")).isEmpty();
    assertThat(quoted("照《" + "井".repeat(60) + "》办。")).hasSize(1);
  }

  @Test
  void quotationsThatTouchOrOverlapAreOne() {
    assertThat(quoted("省长要求，照《井台管护办法》办好。")).containsExactly("照井台管护办法办好");
    assertThat(quoted("《井台簿》《水渠簿》")).containsExactly("井台簿水渠簿");
  }

  @Test
  void noQuotationReachesIntoTheNextParagraph() {
    assertThat(quoted("他说：“井水浑了", "三天才有人去问”。")).containsExactly("井水浑了");
    assertThat(quoted("省长强调，", "井水浑了。")).isEmpty();
  }

  @Test
  void nothingQuotedIsNothing() {
    assertThat(quoted("井水浑了三天才有人去问。")).isEmpty();
    assertThat(quoted("他说：“”。")).isEmpty();
  }

  /** Whatever stands around, quotations are disjoint, not empty and by place. */
  @Test
  void quotationsAreDisjointAndByPlace() {
    String[] parts = {"他说", "：“", "”", "省长", "强调", "，", "《", "》", "。", "井水", "“", "我", "\""};
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int last = -1;
      for (Span span : spans(document(text.toString()))) {
        assertThat(span.start()).as(text.toString()).isGreaterThan(last);
        assertThat(span.isEmpty()).isFalse();
        last = span.end();
      }
    }
  }

  @Test
  void everyDocumentOfACorpusIsLookedThrough() {
    List<Document> documents =
        List.of(document("他说：“清。”"), document("没有人说话。"), document("见《井台簿》。"));
    Corpus corpus = Corpus.of(documents, Normalizer.normalize(documents));
    Explanations explanations = Explanations.of(corpus, List.of(List.of(), List.of(), List.of()));
    assertThat(explanations.quotations())
        .extracting(Quotations::characters)
        .containsExactly(List.of(new Span(2, 3)), List.of(), List.of(new Span(1, 4)));
  }

  @Test
  void commonLanguageMayBeLeftOut() {
    Texts texts = new Texts();
    texts.add("甲", "", 9);
    texts.formula(0, 1, 7, 1);
    texts.quotation(0, 2, 4);
    Explanations without = texts.explanations().withoutFormulas();
    assertThat(without.formulas()).containsExactly(List.of());
    assertThat(without.quotations()).isEqualTo(texts.explanations().quotations());
  }

  private static List<String> quoted(String... paragraphs) {
    Document document = document(paragraphs);
    NormalText text = Normalizer.normalize(List.of(document)).get(0);
    return Quotations.of(document, text).characters().stream().map(text::characters).toList();
  }

  private static List<String> quotedUnder(String title, String paragraph) {
    Document untitled = document(paragraph);
    Heading heading =
        new Heading(title, Official.UNKNOWN, Optional.empty(), Optional.empty(), Map.of());
    Document document =
        new Document("d", heading, untitled.text(), List.copyOf(untitled.paragraphs()));
    NormalText text = Normalizer.normalize(List.of(document)).get(0);
    return Quotations.of(document, text).characters().stream().map(text::characters).toList();
  }

  private static List<Span> spans(Document document) {
    return Quotations.of(document, Normalizer.normalize(List.of(document)).get(0)).characters();
  }

  private static Document document(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    Heading heading =
        new Heading("", Official.UNKNOWN, Optional.empty(), Optional.empty(), Map.of());
    return new Document("d", heading, text.toString(), spans);
  }
}
