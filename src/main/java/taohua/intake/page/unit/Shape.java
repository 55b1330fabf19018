package taohua.intake.page.unit;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.language.Stops;

/** What a unit looks like as a whole: a date, a caption, a title, a part's number. */
final class Shape {
  // Patterns are of short things; a longer text is looked at no further.
  private static final int LOOKED_AT = 160;
  private static final int LONGEST_BYLINE = 50;
  private static final int LONGEST_LABELLED = 24;
  private static final int LONGEST_NAME = 17;

  // What a text holds, told in one pass; bits.
  private static final int ANYTHING = 1;
  private static final int DIGIT = 1 << 1;
  private static final int LATIN = 1 << 2;
  private static final int POINT = 1 << 3;
  private static final int LABEL = 1 << 4;
  private static final int DASH = 1 << 5;
  private static final int YEAR = 1 << 6;
  // As in 余下全文.
  private static final int REST = 1 << 7;
  // As in 图, 摄, or who stands (左二) where.
  private static final int PICTURE = 1 << 10;
  // As in 隐藏, 略去, 登录后可见, 会员, 付费, 未显示, 剩余.
  private static final int HIDING = 1 << 11;
  // No stop at its end.
  private static final int OPEN_END = 1 << 8;
  private static final int SHORT = 1 << 9;

  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[,，、：:是个]|[一二三四五六七八九十]{1,2}[是要]|首先|其次|最后[,，])");

  private static final Pattern ARABIC = Pattern.compile("^(?:[(（]?\\d{1,2}[)）.、]|[①-⑳])(?!\\d)");

  private static final Pattern NUMBER = Pattern.compile("[-—–－·•.|/]*\\d{1,4}[-—–－·•.|]*");

  private static final Pattern COUNTER =
      Pattern.compile("(?:第\\d{1,4}页|共\\d{1,4}页|\\d{1,4}/\\d{1,4}(?:页|$)|余下全文|[Pp]age\\d)");

  private static final Pattern URL =
      Pattern.compile("(?:https?:|www\\.|\\.com|\\.cn|\\.net|\\.org|\\.htm|@[\\w.]+)");

  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:\\d{3,4}-\\d{7,8}|1\\d{10}|\\d{7,8})(?!\\d)");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\d{2}:\\d{2}(?!\\d)");

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}");

  private static final Pattern HAN_DATE =
      Pattern.compile("[\\d〇○零一二三四五六七八九OoＯ]{4}年[\\d一二三四五六七八九十]{1,3}月");

  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "[(（—\\-]*(?:"
              + Dates.DATE
              + "|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})[^。]{0,14}[)）]?");

  private static final Pattern ASKED =
      Pattern.compile(
          "^[\\[【(（]?(?:问|答|记者|主持人|网友|提问|\\p{IsHan}{2,4}(?:记者)?)[\\]】)）]?[:：].{6,}|^[\\[【](?:问|答|记者|主持人|网友|嘉宾|\\p{IsHan}{2,4})[\\]】].{6,}");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "试[看读](?:到此|结束|已)|(?:此处|后面|后文|以下|下面|剩余|其余|中间|另有|还有).{0,14}(?:隐藏|省略|略去|未显示|不予显示|才能看|后可见|后查看|后阅读)|\\d个?字.{0,8}(?:未显示|隐藏|可见|省略|略去|露出)|(?:隐藏|省略|略去|未显示|不显示).{0,6}\\d+个?字|(?:登[录陆]|会员|付费|购买|开通)(?:以后|之后|后)?.{0,6}(?:可见|可查看|才能[看查阅]|可阅读|查看全文|阅读全文|看全文)");

  private static final Pattern PART =
      Pattern.compile(
          "^[\\[【(（#*]*(?:第?[一二三四五六七八九十\\d]{1,3}[篇章]|篇[一二三四五六七八九十\\d]{1,3}|范文[一二三四五六七八九十\\d]{1,3}|(?:讲话|讲话稿|发言|发言稿|致辞|演讲|演讲稿)[一二三四五六七八九十\\d(（]{1,4}[)）]?|附件?[一二三四12345]|附[:：])[】\\])）:：、.]?.{0,60}|^[^。，,；;]{2,40}[\\[【(（]?(?:篇|范文)[一二三四五六七八九十\\d]{1,3}[】\\])）:：]{0,2}");

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\]|[①-⑳]|注\\d{0,2}[:：.]|注释|名词解释|附注|说明[:：]|参考文献|\\d{1,2}[.、][^。,，]{2,14}[:：]).*|^(?:名词解释|注释|注解|附录|术语解释|专业术语|有关名词.{0,8}|名词注释)$");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:摄影?|供图|制图|/图)[)）】]?\\z|^[\\[【(（*▲△◆■]*(?:图|上图|下图|左图|右图|图片|资料图|配图|此处配图|效果图|画外音|图[一二三四五六七八九十\\d]{1,2})[片表为示]?[:：|】\\])）\\p{IsHan}]|^\\d{1,2}/\\d{1,2}\\p{IsHan}|^▲|[(（][左右前后中][一二三四五起排]?[^)）]{0,4}[)）]");

  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:docx?|pdf|pptx?|txt|rar|zip|jpe?g|png)(?![a-z])", Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADER = Pattern.compile("[.…·]{4,}\\d{1,3}\\z|[.…·]{8,}");

  private static final Pattern BYLINE =
      Pattern.compile(
          "[^。；,，]{0,30}(?:书记|[省市县区州盟旗镇乡厅局院校司部处会董]长|主席|主任|总理|委员|专员|长官|政委|司令员|经理|代表)\\p{IsHan}{2,4}|\\p{IsHan}{2,4}[(（][^)）]{2,16}[)）]|(?:讲话|演讲|报告|发言|主讲|作者|述职)人?[:：]\\p{IsHan}{2,14}");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{IsHan}{2,4}|[×Xx*＊]{2,4}|\\p{IsHan}[×Xx*＊某]{1,3}|\\p{IsHan}{1,8}[·•・]\\p{IsHan}{1,8}");

  private static final Pattern TITLE =
      Pattern.compile(
          "[^。；！!]{2,80}(?:讲话|讲话稿|报告|致辞|致词|发言|发言稿|演讲|演讲稿|演讲词|演说|演说[辞词稿]|贺词|贺信|党课|主持词|述职报告|开幕[辞词]|闭幕[辞词]|谈话|寄语|献词|表态发言|说明|党课讲稿)(?:[(（【\\[][^)）】\\]]{1,14}[)）】\\]])?(?:[-_—|].{0,24}|全文|摘要|节选|实录|要点|范文|精选|[篇之]?[一二三四五六七八九十\\d]{1,3})?");

  private static final Pattern SUBTITLE =
      Pattern.compile("^[—\\-–－―]{1,3}.{4,80}|[(（][^)）]{4,60}[)）]");

  private static final Pattern LABELLED =
      Pattern.compile("^[\\[【(（]?\\p{IsHan}{2,6}[】\\]]?[:：|]|^【[^】]{1,12}】");

  private static final List<Look> LOOKS =
      List.of(
          new Look(Trait.ENUMERATED, ENUMERATED, Matcher::lookingAt, ANYTHING),
          new Look(Trait.ARABIC_ENUMERATED, ARABIC, Matcher::lookingAt, ANYTHING),
          new Look(Trait.NUMBER_ALONE, NUMBER, Matcher::matches, DIGIT),
          new Look(Trait.PAGE_COUNTER, COUNTER, Matcher::find, DIGIT | REST),
          new Look(Trait.URL, URL, Matcher::find, LATIN),
          new Look(Trait.PHONE, PHONE, Matcher::find, DIGIT),
          new Look(Trait.CLOCK, CLOCK, Matcher::find, DIGIT),
          new Look(Trait.NUMERIC_DATE, NUMERIC_DATE, Matcher::find, DIGIT),
          new Look(Trait.HAN_DATE, HAN_DATE, Matcher::find, YEAR),
          new Look(Trait.DATE_ALONE, DATE_ALONE, Matcher::matches, DIGIT | YEAR),
          new Look(Trait.ASKED, ASKED, Matcher::matches, LABEL),
          new Look(Trait.HIDDEN_PART, HIDDEN, Matcher::find, HIDING),
          new Look(Trait.PART_MARKER, PART, Matcher::matches, ANYTHING),
          new Look(Trait.NOTE_MARKER, NOTE, Matcher::matches, ANYTHING),
          new Look(Trait.CAPTION, CAPTION, Matcher::find, PICTURE),
          new Look(Trait.FILE_NAME, FILE, Matcher::find, POINT),
          new Look(Trait.DOTTED_LEADER, LEADER, Matcher::find, POINT),
          new Look(Trait.NAME_ALONE, NAME, Matcher::matches, SHORT),
          new Look(Trait.TITLE, TITLE, Matcher::matches, OPEN_END | DASH | LABEL),
          new Look(Trait.SUBTITLE, SUBTITLE, Matcher::matches, ANYTHING),
          new Look(Trait.LABELLED, LABELLED, Matcher::lookingAt, LABEL));

  private Shape() {}

  /**
   * A pattern that a trait is told by.
   *
   * @param needs marks of which a text that matches has at least one: most texts have none, and are
   *     not searched
   */
  private record Look(Trait trait, Pattern pattern, Predicate<Matcher> search, int needs) {
    boolean is(String plain, int marks) {
      return (needs & marks) != 0 && search.test(pattern.matcher(plain));
    }
  }

  static void addTo(Traits traits, String plain) {
    if (plain.length() > LOOKED_AT) {
      return;
    }
    int marks = marks(plain);
    LOOKS.forEach(look -> look.trait.addTo(traits, look.is(plain, marks)));
    Trait.SALUTATION.addTo(traits, Salutation.is(plain));
    Trait.DASHED.addTo(traits, plain.startsWith("—") || plain.startsWith("--"));
    Trait.BYLINE.addTo(traits, isByline(plain, marks));
    Trait.LABELLED_SHORT.addTo(
        traits, traits.contains(Trait.LABELLED) && plain.length() <= LONGEST_LABELLED);
  }

  private static boolean isByline(String plain, int marks) {
    return plain.length() <= LONGEST_BYLINE
        && (marks & OPEN_END) != 0
        && BYLINE.matcher(plain).matches();
  }

  private static int marks(String plain) {
    int marks = ANYTHING | (plain.length() <= LONGEST_NAME ? SHORT : 0);
    for (int i = 0; i < plain.length(); i++) {
      marks |= mark(plain.charAt(i));
    }
    boolean closed = !plain.isEmpty() && Stops.isStop(plain.charAt(plain.length() - 1));
    return marks | (closed ? 0 : OPEN_END);
  }

  private static int mark(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return switch (c) {
      case '.', '…', '·' -> POINT;
      case ':', '：', '|', '】' -> LABEL;
      case '-', '_', '—' -> DASH;
      case '年' -> YEAR;
      case '余' -> REST | HIDING;
      case '试', '藏', '略', '登', '员', '费', '示', '剩' -> HIDING;
      case '摄', '图', '画', '▲', '/', '(', '（' -> PICTURE;
      default -> c == '@' || c >= 'A' && c <= 'z' ? LATIN : 0;
    };
  }
}
