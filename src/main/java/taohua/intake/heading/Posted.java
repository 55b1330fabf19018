package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Pattern;
import taohua.text.When;

/** Lines that tell when a page or a file was posted: 发布时间：2023-05-11 09:00 来源：某某网. */
final class Posted {
  private static final Pattern UPLOADED =
      Pattern.compile("上传|分享时间|整理时间|收录时间|入库时间|添加时间|贡献时间", Pattern.CASE_INSENSITIVE);

  /** Words of sites that deal in documents: what they date is an upload. */
  private static final Pattern SHOP = Pattern.compile("上传|文库|VIP|积分|页数|授权方式|(?:资料|文件)大小|金币|文币");

  private static final Pattern LABEL =
      Pattern.compile(
          "发布|发表|更新|日期|时间|来源|稿源|出处|原载|刊载|浏览|阅读|点击|访问|字号|字体|字级|回复|查看|评论|编辑|责编|记者|作者|通讯员|热度|人气|下载|第\\s?\\d+\\s?版|数字报|updated|posted|published|date|views",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:发布|发表|刊发|刊登|发稿|上传|分享|收录|入库|贡献|公布|公开)(?:\\s?[:：]|于|时间|日期|者\\s?[:：]|人\\s?[:：])|posted|published",
          Pattern.CASE_INSENSITIVE);
  private static final int LABEL_ALONE = 9;
  // A time of the occasion, not of the page.
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:会议|讲话|演讲|报告|访谈|召开|举行|采访|座谈|录制|首播|播出)(?:时间|日期)?\\s?[:：]|\\d{1,2}[:：]\\d{2}[，,、]?\\s?\\p{IsHan}{2,14}(?:厅|室|堂|馆|会场|中心|广场)[)）]?$");
  private static final Pattern CLOCK =
      Pattern.compile(
          Dates.ANY + "(?:\\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?[\\sT]{0,3}\\d{1,2}[:：]\\d{2}");

  private static final Pattern CLOCK_ALONE =
      Pattern.compile(
          Dates.ANY
              + "[\\sT]{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s[A-Za-z]{3,12})?(?:\\s\\d{1,7})?");

  private Posted() {}

  /** The date of a line that tells it with a clock time or beside a label; empty for any other. */
  static Optional<When> of(String line) {
    if (!Dates.BEGINNINGS.isIn(line)) {
      return Optional.empty();
    }
    if (OCCASION.matcher(line).find()) {
      return Dates.first(line, When.Kind.DELIVERED);
    }
    boolean isClocked = CLOCK.matcher(line).find();
    if (!isClocked && !LABEL.matcher(line).find() && !UPLOADED.matcher(line).find()) {
      return Optional.empty();
    }
    return Dates.first(line, kind(line));
  }

  /**
   * Whether a line says that its date is the one of a posting, itself or by the label above it; a
   * date beside a source or a counter may be anything's.
   */
  static boolean says(String line, String above) {
    return SAYS.matcher(line).find() || SAYS.matcher(above).find() && above.length() <= LABEL_ALONE;
  }

  /** Whether a line is a day with its time, who keeps the page and a counter at most. */
  static boolean isClockAlone(String line) {
    return CLOCK_ALONE.matcher(line).matches();
  }

  /** Whether a label of postings stands in a line. */
  static boolean isLabel(String line) {
    return LABEL.matcher(line).find() || UPLOADED.matcher(line).find();
  }

  /** Whether a line is of a site that deals in documents. */
  static boolean isOfShop(String line) {
    return line.length() <= 200 && SHOP.matcher(line).find();
  }

  static When.Kind kind(String line) {
    return UPLOADED.matcher(line).find() ? When.Kind.UPLOADED : When.Kind.PUBLISHED;
  }
}
