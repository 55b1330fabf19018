package taohua.intake.page;

import java.util.List;
import java.util.regex.Pattern;

/** What a site says of itself beside a text: an editor's lead, an offer of a file, rights. */
final class Adverts {
  private static final int LONGEST = 400;

  // One of these makes a line the page's own.
  private static final List<String> SURE =
      List.of(
          "供大家参考",
          "仅供参考学习",
          "由会员分享",
          "会员免费",
          "收藏本页",
          "仅代表作者",
          "转载请注明",
          "如若转载",
          "如需转载",
          "ICP备",
          "备案号",
          "公网安备",
          "Copyright",
          "copyright",
          "©",
          "版权所有",
          "网友投稿",
          "范文网",
          "文库网",
          "写作网",
          "加微信",
          "客服QQ",
          "客服微信");
  // So does one of these in its place. To look for a word of theirs first is ten times cheaper.
  private static final List<String> CUES = List.of("小编", "本站", "全文如下");
  private static final Pattern CUE_IN_PLACE =
      Pattern.compile(
          "小编.{0,16}(?:整理|收集|分享|推荐|精心|大家|为您|带来)|(?:整理|收集|分享).{0,6}小编"
              + "|本站(?:只|仅|为|提供|不|将|内容|所有|的)|全文如下[:：]?$");

  // Two of these do, or one with a word of the other list; alone a speech may use it.
  private static final List<String> WEB =
      List.of(
          "免费下载", "在线阅读", "范文", "PPT", "ppt", "QQ", "qq", "http:", "https:", "www.", ".com", ".cn",
          "尽在", "互联网用户", "感觉很", "感觉不错", "感觉写的很", "感觉写的不错");
  private static final List<String> PAGE =
      List.of(
          "素材", "模板", "会员", "版权", "侵权", "微信", "客服", "@", "投稿", "举报", "删除", "转载", "网友", "下载", "欢迎阅读",
          "希望对", "希望能", "希望大家", "整理", "分享");

  private Adverts() {}

  /** Whether a line is surely the site's: no speech has its like. */
  static boolean isBlurb(String line) {
    return line.length() <= LONGEST
        && (holdsAny(line, SURE) || holdsAny(line, CUES) && CUE_IN_PLACE.matcher(line).find());
  }

  /** Whether a line is probably the site's; where it stands must decide. */
  static boolean isAdvert(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    long web = WEB.stream().filter(line::contains).limit(2).count();
    return web > 1 || web == 1 && holdsAny(line, PAGE);
  }

  private static boolean holdsAny(String line, List<String> words) {
    return words.stream().anyMatch(line::contains);
  }
}
