package taohua.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import taohua.intake.heading.HeadLines;
import taohua.language.Sought;

/** Words of a page that say that it does not show the whole text. */
final class Preview {
  // Farther behind the text the page tells of other texts.
  private static final int LINES = 8;

  private static final String WHOLE = "(?:[全原]文|全[篇部]|完整|剩余|余下|其余|更多内容|下文|后面)";
  private static final String READ = "(?:阅读|查看|看到|查阅|浏览|通读)";
  private static final String PAY = "(?:登[录陆]|注册|付费|购买|开通|充值|下载|扫码|关注|会员)";

  private static final Pattern ANSWER = Pattern.compile("回复日期|回复于|发表于|回帖时间|评论于");
  private static final Pattern DOTS = Pattern.compile("[.。…·．\\s]{3,}");

  // A button alone, 展开全文 or 下载全文, only folds a page or sells a file.
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:试[读看阅]|预览).{0,6}(?:结束|完毕|到此|为止)|(?:超出|超过).{0,6}(?:预览|试读)"
              + "|(?:剩余|还剩).{0,8}(?:未读|[页字]|内容)|(?:剩余|余下)(?:全文|内容|部分)"
              + "|(?<!\\p{IsHan})未完(?!成)|未完(?!\\p{IsHan})|待续|续登|下转"
              + "|[（(]转(?:至|入)?第\\s?[\\d一二三四五六七八九十]+\\s?[页版]"
              + "|(?:以下|后面|下面|后文).{0,6}(?:内容|部分|图文).{0,12}(?:后|才能|需|付费)|"
              + PAY
              + ".{0,14}(?:后|方能|才能|继续|即可|可).{0,6}"
              + READ
              + ".{0,4}"
              + WHOLE
              + "|成为.{0,4}会员[，,\\s]{0,2}.{0,4}"
              + READ
              + ".{0,4}"
              + WHOLE
              + "|"
              + READ
              + ".{0,4}"
              + WHOLE
              + ".{0,6}[请需].{0,4}"
              + PAY
              + "|(?:打开|下载).{0,8}(?:APP|客户端).{0,8}(?:剩余|余下)|下略|(?:略去|省略).{0,4}\\d+.{0,2}字"
              // The first of several pages.
              + "|^\\[?1]?\\s*\\[?2]?(?:\\s*\\[?\\d]?)*\\s*下一页|^下一页\\s*2",
          Pattern.CASE_INSENSITIVE);

  private static final Sought OMITTED =
      Sought.of(
          "（(【[…此以中内",
          "[（(【\\[…]\\s*(?:此处|以下|中间|部分)[^（）()]{0,8}(?:隐藏|折叠|省略|略去|略)"
              + "|(?:此处|以下|中间)[^，。]{0,4}(?:隐藏|省略|略去)[^，。]{0,4}\\d+\\s?字"
              + "|[（(][^（）()]{0,40}省略\\s?\\d+\\s?字"
              + "|以下部分已?(?:隐藏|省略)"
              + "|内容过长[，,]?\\s?仅(?:展示|显示)");

  private Preview() {}

  /** Whether one of the first lines behind a text says so. */
  static boolean isToldIn(List<String> after) {
    return after.stream()
        .limit(LINES)
        .takeWhile(line -> !isBehindAll(line))
        .anyMatch(line -> says(line) || DOTS.matcher(line).matches());
  }

  /** A signature or an answer of a reader, which nothing of the speech follows. */
  private static boolean isBehindAll(String line) {
    return HeadLines.byline(line).isPresent() || ANSWER.matcher(line).find();
  }

  /** Whether a line says so. */
  static boolean says(String line) {
    return SAYS.matcher(line).find();
  }

  /** Whether a line says that something was left out where it stands. */
  static boolean omits(String line) {
    return OMITTED.isIn(line);
  }
}
