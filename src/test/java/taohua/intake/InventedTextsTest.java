package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.body;
import static taohua.intake.Fixtures.letters;
import static taohua.intake.Fixtures.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;

/**
 * Speeches of officials who do not exist, in the dress that pages, shops and previews give them.
 * What {@link RealTextsTest} asks of real ones is asked of these everywhere.
 */
class InventedTextsTest {
  private static final List<String> SENTENCES =
      List.of(
          "今年入汛以来，全县先后经历五轮强降雨，白水河三次超过警戒水位，各村都守住了堤坝。",
          "要把巡堤查险摆在第一位，白天一小时一趟，夜里半小时一趟，发现渗漏立即报告。",
          "柳溪镇把转移名单贴到了每户门上，哪家有老人、哪家有病人，干部心里都有一本账。",
          "物资不能躺在仓库的账上，编织袋、冲锋舟、照明灯都要拉到堤边，随时拿得出、用得上。",
          "对值守脱岗的，发现一起处理一起；对敢担当的，大会上要让他站出来说说经验。",
          "水库的调度听县里的，任何单位不得擅自开闸放水，这条纪律没有商量的余地。",
          "灾后恢复要赶在秋播之前完成，损毁的渠道先修，淹过的田块先补，困难的农户先帮。");

  private static final String TOP =
      "您所在的位置：首页 > 领导讲话\n首页 > 要闻 > 讲话\n【大 中 小】\n来源：白水县融媒体中心\n2021-07-20 10:30\n浏览次数：123\n";
  private static final String BOTTOM =
      "\n责任编辑：某某\n上一篇：春耕动员\n下一篇：秋收动员\n相关推荐\n在全县春耕会议上的讲话\n版权所有 白水县融媒体中心\n";

  private static String speech(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("同志们：\n");
    String[] sections = {"一、认清形势，绷紧思想这根弦", "二、突出重点，守住安全底线", "三、压实责任，确保平安度汛"};
    int towns = seed;
    for (String section : sections) {
      text.append(section).append('\n');
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          // No speaker says the same sentence again and again.
          text.append(town(towns++)).append("要记住，");
          text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        text.append('\n');
      }
    }
    return text.append("让我们一起努力，夺取防汛工作的全面胜利！").toString();
  }

  private static String town(int number) {
    return "" + "柳桥石竹梅松".charAt(number % 6) + "溪头湾坪岭塘".charAt(number / 6 % 6) + "镇";
  }

  static List<Integer> seeds() {
    return List.of(1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chromeIsDroppedAndNothingElse(int seed) {
    Document document = read(TOP + "在全县防汛工作会议上的讲话\n（2021年7月20日）\n县长 江晚秋\n" + speech(seed) + BOTTOM);
    assertThat(body(document)).isEqualTo(speech(seed));
    assertThat(told(document))
        .isEqualTo("在全县防汛工作会议上的讲话 | 江晚秋 县长 白水县 县 | 2021-07-20 delivered | complete");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hardWrappedLinesAreJoined(int seed) {
    String speech = speech(seed);
    StringBuilder wrapped = new StringBuilder();
    for (String line : speech.lines().toList()) {
      for (int i = 0; i < line.length(); i += 40) {
        wrapped.append(line, i, Math.min(i + 40, line.length())).append('\n');
      }
    }
    assertThat(letters(body(read(TOP + wrapped + BOTTOM)))).isEqualTo(letters(speech));
    assertThat(read(wrapped.toString()).paragraphs().size())
        .isLessThan((int) wrapped.toString().lines().count());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pageNumbersOfAPreviewAreTakenOut(int seed) {
    String speech = speech(seed);
    StringBuilder paged = new StringBuilder("1、");
    int page = 1;
    int at = 0;
    while (at < speech.length()) {
      // A page of a preview breaks off inside of a sentence.
      int end = Math.min(speech.length(), at + 200);
      while (end < speech.length() && !inSentence(speech, end)) {
        end++;
      }
      paged.append(speech, at, end);
      at = end;
      if (at < speech.length()) {
        page++;
        paged.append("\n\n").append(page).append('、');
      }
    }
    assertThat(page).isGreaterThan(3);
    assertThat(body(read(paged.toString()))).isEqualTo(speech);
  }

  private static boolean inSentence(String text, int at) {
    for (int i = at - 12; i < at + 12; i++) {
      if (i >= text.length() || !Character.isLetter(text.charAt(i)) && i >= at - 2 && i <= at + 1) {
        return false;
      }
      if (i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == '、')) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPreviewInOneLineIsCutIntoParagraphs(int seed) {
    String flat = speech(seed).replace('\n', ' ').replaceAll("([一二三])、(认|突|压)", "$1是$2");
    Document document = read("在全县防汛工作会议上的讲话.docx\n" + flat + " 3\n\n展开阅读全文\n");
    assertThat(letters(body(document))).isEqualTo(letters(flat));
    assertThat(document.paragraphs().size()).isGreaterThan(8);
  }

  @Test
  void aPreviewThatBreaksOffIsKnown() {
    String speech = speech(1);
    String two = speech.substring(0, speech.indexOf("三、压实"));
    Document document = read("在防汛会议上的讲话\n" + two.replace("同志们：\n", "同志们：\n今天我讲三点意见。\n") + "\n试读结束");
    assertThat(document.heading().incomplete())
        .hasToString("Optional[the text breaks off after point 2 of the 3 announced]");
    assertThat(read(speech.substring(0, 200)).heading().incomplete())
        .hasToString("Optional[the text ends in the middle of a sentence]");
    assertThat(read(speech + "\n试读结束").heading().complete()).isTrue();
  }

  @Test
  void headingsTellWhatTheySay() {
    assertThat(told(read("政府工作报告\n——2026年1月27日在青石省第十四届人民代表大会第四次会议上\n青石省省长　江晚秋\n" + speech(1))))
        .isEqualTo("政府工作报告 | 江晚秋 省长 青石省 省 | 2026-01-27 delivered | complete");
    assertThat(told(read("青石省省長江晚秋：在全省防汛會議上的講話\n各位代表：\n" + speech(2))))
        .isEqualTo("在全省防汛會議上的講話 | 江晚秋 省长 青石省 省 | - | complete");
    assertThat(told(read("在2022年全市防汛会议上的讲话\n" + speech(3))))
        .isEqualTo("在2022年全市防汛会议上的讲话 | - - - 市 | 2022 title | complete");
    assertThat(told(read(speech(4)))).isEqualTo("- | - - - - | - | complete");
  }

  @Test
  void wherePassagesArePlantedTheyAreKept() {
    Random random = new Random(11);
    String planted = "这段话是从别处抄来的，讲的是柳溪镇的桥头晒谷场怎样改成了避险点。";
    for (int round = 0; round < 60; round++) {
      List<String> lines = new ArrayList<>(speech(round).lines().toList());
      int at = 1 + random.nextInt(lines.size() - 1);
      lines.set(at, lines.get(at) + (random.nextBoolean() ? "" : "\n") + planted);
      String text = TOP + "在防汛会议上的讲话\n" + String.join("\n", lines) + BOTTOM;
      assertThat(letters(body(read(text)))).as("round %d", round).contains(letters(planted));
    }
  }

  private static String told(Document document) {
    Heading heading = document.heading();
    Official official = heading.official();
    return String.join(
        " | ",
        orDash(heading.title()),
        String.join(
            " ",
            orDash(official.name()),
            orDash(official.role()),
            orDash(official.place()),
            official.level().map(level -> level.chinese()).orElse("-")),
        heading.when().map(when -> when + " " + when.kind().word()).orElse("-"),
        heading.complete() ? "complete" : "cut");
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "-" : text;
  }
}
