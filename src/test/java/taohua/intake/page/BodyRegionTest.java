package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRegionTest {
  // Twenty characters.
  private static final String SENTENCE = "各级各部门都要守好堤坝备足物资管好队伍。";
  private static final String PROSE = SENTENCE.repeat(6);

  @Test
  void theSpeechBeginsWithProseOrSalutationAndEndsWithTheText() {
    assertThat(find("青石网", "在防汛会议上的讲话", PROSE, PROSE)).isEqualTo("2-4");
    assertThat(find("青石网", "同志们：", SENTENCE, SENTENCE)).isEqualTo("1-4");
    assertThat(find("一、守好堤坝", SENTENCE)).isEqualTo("0-2");
  }

  @Test
  void whereNothingReadsAsASpeechAllLinesStay() {
    assertThat(find("青石网", "要闻", "来源：青石网")).isEqualTo("0-3");
    assertThat(find()).isEqualTo("0-0");
  }

  @Test
  void aSentenceThatIsPrintedTwiceIsATitle() {
    assertThat(find("守好堤坝！", "守好堤坝！", PROSE)).isEqualTo("2-3");
    assertThat(find("守好堤坝！", "备足物资！", PROSE)).isEqualTo("0-3");
    String longest = "守".repeat(99) + "！";
    assertThat(find(longest, longest, PROSE)).isEqualTo("2-3");
    assertThat(find("守" + longest, "守" + longest, PROSE)).isEqualTo("0-3");
  }

  @Test
  void anAgencysLeadIsNotTheSpeech() {
    String lead = "新华社临漪7月20日电 青石省防汛会议今天召开。";
    assertThat(find(lead, "——2021年7月20日在青石省防汛会议上", PROSE)).isEqualTo("2-3");
    assertThat(find(lead, "同志们：", PROSE)).isEqualTo("1-3");
    assertThat(find(lead, PROSE)).isEqualTo("0-2");
    assertThat(find(lead, "网", "网", "网", "网", "网", "网", "同志们：", PROSE)).isEqualTo("7-9");
    assertThat(find(lead, "网", "网", "网", "网", "网", "网", "网", "同志们：", PROSE)).isEqualTo("8-10");
    String longest = lead + "会".repeat(200 - lead.length());
    assertThat(find(longest, "同志们：", PROSE)).isEqualTo("1-3");
    assertThat(find(longest + "会", "同志们：", PROSE)).isEqualTo("0-3");
  }

  @Test
  void aWrappedLineOfProseBeginsTheSpeech() {
    String line = "要守好堤坝，" + "守".repeat(19);
    assertThat(line).hasSize(25);
    assertThat(find("要闻", line, line, SENTENCE)).isEqualTo("1-4");
    assertThat(find("要闻", line, line + "守守", SENTENCE)).isEqualTo("1-4");
    assertThat(find("要闻", line, line + "守守守", SENTENCE)).isEqualTo("3-4");
    assertThat(find("要闻", line.substring(1), line.substring(1), SENTENCE)).isEqualTo("3-4");
    assertThat(find("要闻", "守".repeat(25), "守".repeat(25), SENTENCE)).isEqualTo("3-4");
    assertThat(find(line + "\n\n" + line, SENTENCE)).isEqualTo("2-3");
    assertThat(find("要闻", line, "——2021年7月20日在青石省全省防汛会议上", SENTENCE)).isEqualTo("3-4");
    assertThat(find("要闻", line)).isEqualTo("0-2");
  }

  @Test
  void aGreetingAboveAMenuIsNotTheSpeech() {
    assertThat(find("欢迎您！", "要闻", "通知", "图片", "视频", PROSE)).isEqualTo("5-6");
    assertThat(find("欢迎您！", "要闻", "通知", "图片", PROSE)).isEqualTo("0-5");
    String greeting = "欢迎！" + "欢".repeat(115) + "。";
    assertThat(greeting).hasSize(119);
    assertThat(find(greeting, "要闻", "通知", "图片", "视频", PROSE)).isEqualTo("5-6");
    assertThat(find(greeting + "！", "要闻", "通知", "图片", "视频", PROSE)).isEqualTo("0-6");
    assertThat(find("一、守堤", "要闻", "通知", "图片", "视频", PROSE)).isEqualTo("0-6");
  }

  @Test
  void belowALongMenuOnlyASalutationBeginsTheSpeech() {
    String prose = "欢迎！" + "欢".repeat(60) + "。";
    String menu = "栏".repeat(30);
    String[] long5 = {"欢迎您！", prose, menu, menu, menu, menu, menu, prose, "同志们：", PROSE};
    assertThat(find(long5)).isEqualTo("7-10");
    assertThat(find("欢迎您！", menu, menu, menu, menu, "同志们：", PROSE)).isEqualTo("5-7");
    String sixty = "欢".repeat(60) + "。";
    String other = "迎".repeat(60) + "。";
    assertThat(find(sixty, "栏", other, menu, menu, menu, menu, menu, SENTENCE, PROSE))
        .isEqualTo("0-10");
    assertThat(find(sixty, "栏", other, menu, menu, menu, menu, menu, "同志们：", PROSE))
        .isEqualTo("8-10");
  }

  @Test
  void aLinkBehindTheSpeechEndsIt() {
    assertThat(find(PROSE, "相关推荐", "春耕动员", PROSE)).isEqualTo("0-1");
    assertThat(find(SENTENCE, "相关推荐", PROSE)).isEqualTo("0-3");
    String hundred = SENTENCE.repeat(5);
    assertThat(find(hundred, "相关推荐", PROSE)).isEqualTo("0-1");
    assertThat(find(hundred.substring(1), "相关推荐", PROSE)).isEqualTo("0-3");
  }

  @Test
  void aSpeechMayGoOnBehindALink() {
    assertThat(find(PROSE, "一、守堤", "相关推荐", "二、备物", PROSE)).isEqualTo("0-5");
    assertThat(find(PROSE, "一、守堤", "相关推荐", "三、备物", PROSE)).isEqualTo("0-2");
    assertThat(find(PROSE, "二、守堤", "一、守堤", "相关推荐", "三、备物", PROSE)).isEqualTo("0-6");
    assertThat(find(PROSE, "相关推荐", "一、备物", PROSE)).isEqualTo("0-1");
    assertThat(find(PROSE, "相关推荐", "同志们：", PROSE)).isEqualTo("0-4");
  }

  @Test
  void dotsBehindTheLastSentenceEndTheSpeech() {
    assertThat(find(PROSE, "………", "要闻")).isEqualTo("0-1");
    assertThat(find(PROSE, "………", PROSE)).isEqualTo("0-3");
    assertThat(find(PROSE, "………", "一、守堤")).isEqualTo("0-3");
  }

  @Test
  void whatThePageAddsAtTheEndIsLeftOut() {
    assertThat(find(PROSE, "来源：青石网")).isEqualTo("0-1");
    assertThat(find(PROSE, "时间：2021年")).isEqualTo("0-1");
    assertThat(find(PROSE, "- 3 -")).isEqualTo("0-1");
    assertThat(find(PROSE, "——*——")).isEqualTo("0-1");
    assertThat(find(SENTENCE, "上一篇：春耕")).isEqualTo("0-1");
    assertThat(find(PROSE, "江晚秋")).isEqualTo("0-2");
    assertThat(find("要闻", "同志们：", "来源：青石网")).isEqualTo("1-2");
  }

  @Test
  void aBlockOfShortLinesWithALinkIsTheFootOfThePage() {
    assertThat(find(PROSE, "友情", "来源：青石网", "图片", "视频", "专题")).isEqualTo("0-1");
    assertThat(find(PROSE, "友情", "来源：青石网", "图片", "视频")).isEqualTo("0-5");
    assertThat(find(PROSE, "友情", "要闻", "图片", "视频", "专题")).isEqualTo("0-6");
    assertThat(find("同志们：", "友情", "来源：青石网", "图片", "视频", "专题")).isEqualTo("0-1");
    assertThat(find(PROSE, "一、守堤", "友情", "来源：青石网", "图片", "视频", "专题")).isEqualTo("0-2");
  }

  private static String find(String... lines) {
    BodyRegion region = BodyRegion.find(PageLines.of(String.join("\n", lines)));
    return region.start() + "-" + region.end();
  }
}
