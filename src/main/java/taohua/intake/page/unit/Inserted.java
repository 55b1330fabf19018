package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taohua.language.Blanks;
import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.Sought;
import taohua.text.Span;

/**
 * What a page sets into a text and no speaker says: the caption of a picture, how long a video
 * lasts, where a newspaper goes on, a remark in brackets that offers a file or unfolds the page.
 */
public final class Inserted {
  private static final int LONGEST = 100;

  // What is in brackets within a sentence.
  private static final Sought REMARK =
      Sought.of(
          "（(【[",
          "[（(【\\[](?=[^（()）【】\\[\\]]{2,50}[)）】\\]])(?:[^（()）【】\\[\\]]{0,40}?"
              + "(?:\\.(?:docx?|pdf|rar|zip|pptx?|xlsx?)|点击(?:下载|查看|播放|收听|观看|展开|进入)"
              + "|(?:中间|剩余|其余|以下|余下)[^（()）]{0,12}(?:已?折叠|已?隐藏|不予显示)"
              + "|(?:登[录陆]|会员|付费|扫码)[^（()）]{0,12}(?:展开|可见|查看|阅读)"
              + "|图片来源|摄影\\s?[:：/]|供图|[\\s\\u3000]摄(?=[)）】\\]])|下转第|上接第|图文无关"
              + "|(?:关注|搜索|扫码)[^（()）]{0,24}(?:公众号|微信|回复)[^（()）]{0,16}(?:回复|获取|领取|下载)"
              + "|由[^（()）]{1,14}上传|禁止商用)"
              + "|图[为:：])[^（()）【】\\[\\]]{0,40}[)）】\\]]");
  // The same without brackets; each holds one of these words.
  private static final String FIRST_BARE = "点返新本内";
  private static final Sought BARE =
      Sought.of(
          FIRST_BARE,
          "返回搜狐[，,]查看更多"
              + "|内容过长[，,]?\\s?仅(?:展示|显示)[^。，,]{2,16}预览[，,]?[^。，,\\p{IsLatin}]{0,16}[。.]?"
              + "|(?:新华社|本报)记者\\s?\\p{IsHan}{2,4}\\s?[/／]?\\s?摄(?![影像制取氏])|新华社发[（(]\\p{IsHan}{2,4}\\s?摄[)）]"
              + "|点击下载[:：]?[^。\\s]{0,30}\\.(?:docx?|pdf|rar|zip|pptx?|xlsx?)(?![a-z])");
  private static final List<String> IN_BARE = List.of("返回搜狐", "点击下载", "新华社", "本报记者", "内容过长");

  // In half width and without blanks.
  private static final Pattern WHOLE =
      Pattern.compile(
          "[,，]?(?:视频)?时长:?\\d{1,2}:\\d{2}(?::\\d{2})?"
              + "|[(【\\[]广告[)】\\]].{0,60}"
              + "|[(](?:新华社|中新社|本报|.{2,8}[网社报])[^()]{0,12}\\d{1,2}月\\d{1,2}日[电讯][)]"
              + "|返回搜狐.{0,10}"
              + "|[》>→▶]{0,3}点击(?:图片|链接|标题|此处|这里|[上下]方|二维码)?(?:进入|查看|观看|下载|阅读).{0,14}"
              + "|.{0,20}(?:以下|剩余)内容需.{0,8}[币分员费].{0,12}"
              + "|我[来要](?:说两句|评论|纠错)(?:[(（].{0,10})?"
              + "|[(【]?未完[,，].{0,10}\\d+个?字.{0,16}[)】]?"
              + "|[(【]?(?:下转|上接)(?:第?.{1,4}版|\\d).{0,24}"
              + "|[△▲▼▽].{2,80}"
              + "|[(【\\[]?图(?:为.{2,80}|[:：].{2,60}|\\d{1,2}[:：、.]?(?!\\d|[纸书表案景]).{3,60})"
              + "|\\d{1,2}/\\d{1,2}(?![的以多])\\p{IsHan}[^。]{2,60}"
              + "|.{2,80}[(（](?:(?:摄影[:：/]|图片来源[:：])[^()（）]{1,16}|[^()（）]{2,20}(?:供图|[摄]))[)）]"
              + "|.{2,80}(?:[。)）]|(?<=\\p{IsHan}))(?:本报|.{0,8}社|.{0,8}网|.{0,8}台)?记者.{2,8}摄[)）]?");
  // Each of these begins or ends with one of some characters, or says that the rest is sold.
  private static final CharacterSet BEGINS = CharacterSet.of(",，视时返未我下上点△▲▼▽》>→▶图([【0123456789");
  private static final CharacterSet ENDS = CharacterSet.of(")）摄");
  private static final String SOLD = "内容需";

  private static final Pattern CREDIT =
      Pattern.compile("(?:新华社|本报)记者\\p{IsHan}{2,4}[/]?摄|新华社发\\(\\p{IsHan}{2,4}摄\\)");
  private static final Pattern PICTURED =
      Pattern.compile(
          "(?:这是|图为)?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|这是|图为).{4,300}[。]", Pattern.DOTALL);

  private Inserted() {}

  /** Whether a unit names the photographer of a picture. */
  public static boolean isCredit(String plain) {
    boolean mayBe = plain.startsWith("新华社") || plain.startsWith("本报");
    return mayBe && CREDIT.matcher(plain).matches();
  }

  /** Whether sentences tell what the picture shows whose photographer stands right behind them. */
  public static boolean isPictured(String plain) {
    return PICTURED.matcher(plain).matches();
  }

  /** Where remarks stand in a line; those in brackets first, each kind ascending. */
  static List<Span> of(String line) {
    List<Span> found = new ArrayList<>();
    Sought.Search remark = REMARK.in(line);
    while (remark.find()) {
      boolean isOfPicture = remark.end() == line.length() && !endsSentence(line, remark.start());
      if (!isOfPicture) {
        found.add(new Span(remark.start(), remark.end()));
      }
    }
    if (IN_BARE.stream().anyMatch(line::contains)) {
      Sought.Search bare = BARE.in(line);
      while (bare.find()) {
        int start = bare.start();
        if (found.stream().noneMatch(one -> one.start() <= start && start < one.end())) {
          found.add(new Span(start, bare.end()));
        }
      }
    }
    return found;
  }

  /**
   * Whether a sentence ends before a place; behind anything else a bracket belongs to a caption.
   */
  private static boolean endsSentence(String line, int at) {
    int before = at - 1;
    while (before >= 0 && Blanks.isBlank(line.charAt(before))) {
      before--;
    }
    return before < 0 || !Characters.isHan(line.charAt(before));
  }

  /**
   * Whether a unit is nothing else.
   *
   * @param plain in half width, without blanks
   */
  public static boolean is(String plain) {
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return false;
    }
    boolean mayBe =
        BEGINS.contains(plain.charAt(0))
            || ENDS.contains(plain.charAt(plain.length() - 1))
            || plain.contains(SOLD);
    return mayBe && (WHOLE.matcher(plain).matches() || of(plain).equals(all(plain)))
        || isBare(plain);
  }

  private static boolean isBare(String plain) {
    return FIRST_BARE.indexOf(plain.charAt(0)) >= 0
        && IN_BARE.stream().anyMatch(plain::startsWith)
        && of(plain).equals(all(plain));
  }

  private static List<Span> all(String plain) {
    return List.of(new Span(0, plain.length()));
  }
}
