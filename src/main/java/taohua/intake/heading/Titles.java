package taohua.intake.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.Sought;

/** What titles of speeches look like, and how they are shown. */
public final class Titles {
  private static final String GENRES =
      "讲话|讲稿|报告|致辞|致词|发言|演讲|演说|贺词|贺信|贺电|党课|主持词|述职|总结|意见|通知|决定|方案|规划|开幕[辞词]|闭幕[辞词]|说明|谈话|批示|材料|回信|文章|要点|表态|公告|慰问[信电]|唁电|倡议书|答问|答记者问|实录|欢迎[词辞]|献[词辞]|寄语|祝酒[词辞]|答谢[词辞]|推介[词辞]|悼[词辞]|演[词辞]|训[词辞]|祝[词辞]|贺辞|记者会";
  // The first characters of the genres.
  private static final Sought GENRE = Sought.of("讲报致发演贺党主述总意通决方规开闭说谈批材回文要表公慰唁倡答实欢献寄祝推悼训记", GENRES);
  private static final Pattern GENRE_LAST =
      Pattern.compile(
          "(?:"
              + GENRES
              + ")(?:稿|全文|摘要|提纲|要点|节选|实录|的通知|内容|及(?:问答|答问)(?:内容|全文)?)?(?:来[了啦])?[!！]?(?:[（(【\\[][^（）()]{1,24}[)）】\\]]){0,2}$");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\.(?:docx?|txt|pdf|html?|wps|rtf|ofd|pptx?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_DATE = Pattern.compile("^\\d{4}-?\\d{2}-?\\d{2}[_\\s]+");
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s?[（(【\\[](?:全文|摘要|节选|实录|摘编|摘登|完整版|干货|精选|原文|可直接使用.{0,20}|共\\d+页|打印本页|转载|视频|复制链接|VIP|vip|免费|推荐|原创|组图|图文|荐|热|精|通用版?|范本|必备|锦集|\\d{1,2}|[上下]|.{0,4}\\d?[篇则](?:精选|范文)?|共|附[图图件录像]{1,2}|"
              + Dates.ANY
              + "[^（）()]{0,20})[)）】\\]]$");
  private static final Pattern TAG =
      Pattern.compile(
          "^(?:附件(?=在)|之[一二三四五六七八九十]\\s(?=致|在)|[（(][一二三四五六七八九十]{1,2}[）)](?=致[^，。：:]{2,24}信$)|[【\\[](?!.*[】\\]].*[】\\]]$)[^【】\\[\\]]{1,8}[】\\]]|[■□◆◇●○★☆▲※►▶]+|\\d{1,2}(?:[、.．]\\s?|\\s(?=\\p{IsHan}))|《\\s?(?=[^》]*$)|“\\s?(?=[^”]*$)|#+\\s|[?？]{1,3}\\s?(?=\\p{IsHan})|[一二三四五六七八九十]{1,2}、(?=在|[^，。、：:]{2,30}在[^，。：:]{4,40}(?:讲话|致辞|致词|发言)$|[^，。、：:]{6,24}(?:讲话|致辞|致词|发言)$)|[A-Za-zＡ-Ｚ][、.．](?=\\p{IsHan}))\\s?(?=\\S)");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[Tt]itle|原?标题|题目|文章标题|文件名称?|名称|主题|原文地址|文档(?:介绍|名称|标题)|资料名称|文稿名称|内容(?:提要|简介)|答|第[一二三四五六七八九十]场|(?:范文|例文)?\\s?第?[一二三四五六七八九十]{1,2}[篇则]?|第\\d{1,2}[篇则]|附(?:件|录)?(?=\\s?[:：])|(?:范文|篇|附件)\\s?[一二三四五六七八九十\\d]{1,2})\\s?(?:[:：]\\s?|\\s)(?=\\S{4})");
  // 某某网3月2日电 before the title of what it tells, and marks that a scan left there.
  private static final Pattern DISPATCHED =
      Pattern.compile("^\\p{IsHan}{2,12}\\s?1?\\d月[123]?\\d日(?:电|讯|消息)[:：]?\\s?(?=\\p{IsHan}{4})");
  private static final Pattern SCANNED =
      Pattern.compile(
          "^[¨·'‘`.~^_\\s]*内部[资材]料\\s?(?:[,，]?\\s?注意保[存密])?[¨·'‘`.~^_\\s]*(?=\\p{IsHan}{4})|^[¨·'‘`.~^_\\s]{2,}");
  // The name of the site behind the title of its page: …讲话_某某网, …讲话 - 某某网.
  private static final CharacterSet BEFORE_SITE = CharacterSet.of("_|｜-–—");
  private static final Pattern SITE =
      Pattern.compile(
          "^(?<title>.{4,})(?:[_|｜]|\\s[-–—]+\\s|(?<=\\p{IsHan}|\\w)[-–](?=\\p{IsHan}))(?<site>[^_|｜]{2,14})$");

  // 云山水利-总经理致辞
  private static final Pattern SITE_IN_FRONT =
      Pattern.compile(
          "^[^-_|｜–—]{2,14}\\s?[-_|｜–—]\\s?(?=(?:[校院园馆会局]长|总经理|理事长|董事长|主任|书记)(?:致辞|致词|寄语|贺词|献词|的话)$)");

  // 就职演说篇一, 致辞 篇2, and a mark that slipped in behind.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<=\\p{IsHan}{6})\\s?(?:篇|范文)\\s?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})$");
  // 讲话2, 致辞 1: which of several speeches of one title; 讲话 20310412: its number in a list.
  private static final Pattern COUNTED =
      Pattern.compile("(?<=讲话|致辞|致词|发言|演讲|讲话稿|发言稿|演讲稿|党课|讲稿)(?:\\s?\\d{1,2}|\\s\\d{6,})$");
  // 讲话.docx 大小:42KB 上传:江边客
  private static final Pattern FILE_LINE =
      Pattern.compile(
          "^(.{4,60}?(?<=[\\p{IsHan}\\d）)》”]))\\.(?:docx?|txt|pdf|wps|rtf|ofd|pptx?)[\\s　].*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:https?://|www\\.)[\\w./?=&%-]+\\s?(?=[\\p{IsHan}《“])");
  private static final Pattern TALK =
      Pattern.compile("^[^：:，。]{1,20}(?:[，。][^：:]{0,20}|[的下文子发转享贴补])[:：]\\s?");
  private static final Pattern STRAY = Pattern.compile("(?<=[\\p{IsHan}）)])[.．,，;；、`'\"※＊*]{1,2}$");

  // The second print may have a 的 more: …会上讲话…会上的讲话.
  private static final Pattern TWICE =
      Pattern.compile("^(.{6,}?)(?:的?(讲话稿?|致辞|致词|发言稿?|演讲)\\1(的?)\\2|\\1)$");

  private Titles() {}

  /** A line as titles are compared: without marks, file endings and remarks. */
  public static String plain(String line) {
    String bare = clean(line);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      if (Characters.counts(bare.charAt(i))) {
        plain.append(Characters.fold(bare.charAt(i)));
      }
    }
    return plain.toString();
  }

  /**
   * A title as it is shown: without what its page, its file or its print added, such as invisible
   * characters, a site's name, （全文）, .docx or 《》 around it.
   */
  public static String clean(String line) {
    String title = Cleaned.line(line);
    title = SCANNED.matcher(title).replaceFirst("");
    title = DISPATCHED.matcher(title).replaceFirst("");
    title = TAG.matcher(title).replaceFirst("");
    title = LABEL.matcher(title).replaceFirst("");
    title = withoutTalk(withoutSite(title));
    title = once(title);
    title = FILE_LINE.matcher(title).replaceFirst("$1");
    title = FILE_NAME.matcher(title).replaceFirst("").strip();
    title = ADDRESS.matcher(title).replaceFirst("");
    title = STRAY.matcher(title).replaceFirst("");
    title = NUMBERED.matcher(title).replaceFirst("");
    title = COUNTED.matcher(title).replaceFirst("");
    title = REMARK.matcher(title).replaceFirst("");
    title = REMARK.matcher(title).replaceFirst("").strip();
    title = FILE_DATE.matcher(title).replaceFirst("");
    return withoutBrackets(title);
  }

  /** A title that is printed twice without a break, once. */
  private static String once(String title) {
    Matcher twice = TWICE.matcher(title);
    boolean isTwice = twice.matches();
    return isTwice && twice.group(2) != null
        ? twice.group(1) + twice.group(3) + twice.group(2)
        : isTwice ? twice.group(1) : title;
  }

  /** A title without what whoever posted it says first: 补一个，同一天的：县长在防汛会议上的讲话. */
  private static String withoutTalk(String title) {
    Matcher talk = TALK.matcher(title);
    return talk.lookingAt() && TitleChoice.isWhole(title.substring(talk.end()))
        ? title.substring(talk.end())
        : title;
  }

  /** 《在防汛会议上的讲话》 and 【县长开幕致辞】 without their marks. */
  private static String withoutBrackets(String title) {
    int last = title.length() - 1;
    boolean isMarked = title.startsWith("《") && title.indexOf('》') == last;
    boolean isBoxed = title.startsWith("【") && title.indexOf('】') == last && last > 8;
    return isMarked || isBoxed ? REMARK.matcher(title.substring(1, last)).replaceAll("") : title;
  }

  private static String withoutSite(String title) {
    if (!BEFORE_SITE.isIn(title)) {
      return title;
    }
    String shown = SITE_IN_FRONT.matcher(title).replaceFirst("");
    for (Matcher site = SITE.matcher(shown);
        site.matches()
            && namesGenre(site.group("title"))
            && (!namesGenre(site.group("site")) || repeats(site));
        site = SITE.matcher(shown)) {
      shown = site.group("title").strip();
    }
    return shown;
  }

  private static boolean repeats(Matcher site) {
    return site.group("title").contains(site.group("site"));
  }

  public static boolean namesGenre(String line) {
    return GENRE.isIn(line);
  }

  /** Whether a line ends with a kind of speech, but for a remark in brackets behind it. */
  static boolean endsWithGenre(String line) {
    return line.length() <= 200 && GENRE_LAST.matcher(line).find();
  }

  /** Whether a line says that the title follows: 标题：, 篇一：. */
  static boolean isLabelled(String line) {
    return LABEL.matcher(line).find();
  }
}
