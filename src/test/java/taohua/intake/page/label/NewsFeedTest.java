package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsFeedTest {
  private static final String PROSE = "我们要守好堤坝，备足物资，管好队伍，确保群众安全度汛。";
  private static final int SPEECH = 6;
  private static final String[] ENTRIES = {
    "城东早市搬进新大棚",
    "五月六日，城东早市搬进了新大棚，摊位有一百二十个。",
    "2031-05-06 15:51",
    "临漪地铁末班车推迟半小时",
    "记者从地铁公司了解到，今晚末班车推迟半小时。",
    "2031-05-06 15:38",
    "怎样存放雨伞才不发霉？很多人都做错了！",
    "雨伞湿着收起来，第二天就有味道。",
    "2031-05-06 13:06",
    "樱桃上市",
    "本地樱桃昨日上市。",
    "2031-05-06 09:10"
  };

  @Test
  void theNewsBelowASpeechIsNoneOfIt() {
    assertThat(cut(ENTRIES)).isEqualTo("T".repeat(12));
    assertThat(cut(with("记者：江晚秋", "分享到：", "临漪", "财经"))).isEqualTo("T".repeat(16));
  }

  @Test
  void aTimeMayStandBehindTheNameOfASite() {
    String[] entries = {
      "晚霞！六十人在河边放了一夜的灯",
      "临漪晚报 2031-05-06 16:04:12",
      "跟贴 12",
      "城东早市今天开张",
      "青石网 2031-05-06 15:51:40",
      "跟贴 3",
      "樱桃上市",
      "临漪晚报 2031-05-06 15:38:09",
      "跟贴 0",
      "地铁末班车推迟半小时",
      "青石网 2031-05-06 15:06:00"
    };
    assertThat(cut(entries)).isEqualTo("T".repeat(11));
  }

  @Test
  void theLastWordsOfTheSpeechStayAboveIt() {
    assertThat(cut(with("谢谢大家", "财经"))).isEqualTo("B" + "T".repeat(13));
    assertThat(cut(with("我的话完了", "临漪"))).isEqualTo("B" + "T".repeat(13));
  }

  @Test
  void whereTheTimeStandsAboveTheHeadlineNoParagraphIsLost() {
    String[] lines = ENTRIES.clone();
    lines[0] = "最后一点意见";
    lines[1] = "我们还要把值班的规矩立起来。";
    assertThat(cut(lines)).isEqualTo("BB" + "T".repeat(10));
  }

  @Test
  void fewEntriesAreNoFeed() {
    assertThat(cut(Arrays.copyOf(ENTRIES, 9))).isEqualTo("BBBBBBBBB");
  }

  @Test
  void aLiveReportHasTimesWithoutHeadlines() {
    String[] lines = ENTRIES.clone();
    for (int i = 0; i < lines.length; i += 3) {
      lines[i] = "江晚秋：城东早市要搬进新大棚，请大家放心。";
    }
    assertThat(cut(lines)).isEqualTo("B".repeat(12));
  }

  @Test
  void whoSpeaksToOthersIsNotOnTheNews() {
    String[] lines = ENTRIES.clone();
    for (int i = 1; i < lines.length; i += 3) {
      lines[i] = "我们修好了" + i + "个大棚，还要再修。";
    }
    assertThat(cut(lines)).isEqualTo("B".repeat(12));
  }

  private static String[] with(String... above) {
    List<String> lines = new ArrayList<>(List.of(above));
    lines.addAll(List.of(ENTRIES));
    return lines.toArray(String[]::new);
  }

  /** The labels of these lines below a speech. */
  private static String cut(String... lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SPEECH; i++) {
      text.append(PROSE).append('\n');
    }
    text.append(String.join("\n", lines));
    Page page = Labelled.ofBody(text.toString());
    new NewsFeed(page).cutOff();
    return Labelled.ofLines(page).substring(SPEECH);
  }
}
