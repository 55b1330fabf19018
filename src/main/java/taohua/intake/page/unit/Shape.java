package taohua.intake.page.unit;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.language.Sought;

/** What a unit looks like as a whole: a date, a caption, a title, a part's number. */
final class Shape {
  // Patterns are of short things; a longer text is looked at no further.
  private static final int LOOKED_AT = 160;
  private static final int LONGEST_BYLINE = 50;
  private static final int LONGEST_LABELLED = 24;

  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[,，、：:是个]|[一二三四五六七八九十]{1,2}[是要]|首先|其次|最后[,，])");

  private static final Pattern ARABIC = Pattern.compile("^(?:[(（]?\\d{1,2}[)）.、]|[①-⑳])(?!\\d)");

  private static final Pattern NUMBER = Pattern.compile("[-—–－·•.|/]*\\d{1,4}[-—–－·•.|]*");

  private static final Sought COUNTER =
      Sought.of(
          "第共余Pp0123456789", "(?:第\\d{1,4}页|共\\d{1,4}页|\\d{1,4}/\\d{1,4}(?:页|$)|余下全文|[Pp]age\\d)");

  private static final Sought URL =
      Sought.of("hw.@", "(?:https?:|www\\.|\\.com|\\.cn|\\.net|\\.org|\\.htm|@[\\w.]+)");

  private static final Sought PHONE =
      Sought.of("0123456789", "(?<!\\d)(?:\\d{3,4}-\\d{7,8}|1\\d{10}|\\d{7,8})(?!\\d)");

  private static final Sought CLOCK =
      Sought.of(
          "0123456789",
          "(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\d{2}:\\d{2}(?!\\d)");

  private static final Sought NUMERIC_DATE =
      Sought.of("12", "(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}");

  private static final Sought HAN_DATE =
      Sought.of("0123456789〇○零一二三四五六七八九OoＯ", "[\\d〇○零一二三四五六七八九OoＯ]{4}年[\\d一二三四五六七八九十]{1,3}月");

  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "[(（—\\-]*(?:"
              + Dates.DATE
              + "|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})[^。]{0,14}[)）]?");

  // A button, [组图]我县举行…, has none of the marks that are behind a label.
  private static final Pattern ASKED =
      Pattern.compile(
          "(?=.*[:：|】])(?:"
              + "^[\\[【(（]?(?:问|答|记者|主持人|网友|提问|\\p{IsHan}{2,4}(?:记者)?)[\\]】)）]?[:：].{6,}|^[\\[【](?:问|答|记者|主持人|网友|嘉宾|\\p{IsHan}{2,4})[\\]】].{6,})");

  private static final Sought HIDDEN =
      Sought.of(
          "试此后以下剩其中另有还隐省略未不登会付购开0123456789",
          "试[看读](?:到此|结束|已)|(?:此处|后面|后文|以下|下面|剩余|其余|中间|另有|还有).{0,14}(?:隐藏|省略|略去|未显示|不予显示|才能看|后可见|后查看|后阅读)|\\d个?字.{0,8}(?:未显示|隐藏|可见|省略|略去|露出)|(?:隐藏|省略|略去|未显示|不显示).{0,6}\\d+个?字|(?:登[录陆]|会员|付费|购买|开通)(?:以后|之后|后)?.{0,6}(?:可见|可查看|才能[看查阅]|可阅读|查看全文|阅读全文|看全文)");

  private static final Pattern PART =
      Pattern.compile(
          "^[\\[【(（#*]*(?:第?[一二三四五六七八九十\\d]{1,3}[篇章]|篇[一二三四五六七八九十\\d]{1,3}|范文[一二三四五六七八九十\\d]{1,3}|(?:讲话|讲话稿|发言|发言稿|致辞|演讲|演讲稿)[一二三四五六七八九十\\d(（]{1,4}[)）]?|附件?[一二三四12345]|附[:：])[】\\])）:：、.]?.{0,60}");

  private static final Pattern PART_LAST =
      Pattern.compile("^[^。，,；;]{2,40}[\\[【(（]?(?:篇|范文)[一二三四五六七八九十\\d]{1,3}[】\\])）:：]{0,2}");

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\]|[①-⑳]|注\\d{0,2}[:：.]|注释|名词解释|附注|说明[:：]|参考文献|\\d{1,2}[.、][^。,，]{2,14}[:：]).*|^(?:名词解释|注释|注解|附录|术语解释|专业术语|有关名词.{0,8}|名词注释)$");

  private static final Sought CAPTION =
      Sought.of(
          "摄供制图/上下左右资配此效画▲[【(（*△◆■0123456789",
          "(?:摄影?|供图|制图|/图)[)）】]?\\z|^[\\[【(（*▲△◆■]*(?:图(?![书纸强谋腾形文])|上图|下图|左图|右图|图片|资料图|配图|此处配图|效果图|画外音|图[一二三四五六七八九十\\d]{1,2})[片表为示]?[:：|】\\])）\\p{IsHan}]|^\\d{1,2}/\\d{1,2}\\p{IsHan}|^▲|[(（][左右前后中][一二三四五起排]?[^)）]{0,4}[)）]");

  private static final Sought FILE =
      Sought.of(".", "(?i)\\.(?:docx?|pdf|pptx?|txt|rar|zip|jpe?g|png)(?![a-z])");

  private static final Sought LEADER = Sought.of(".…·", "[.…·]{4,}\\d{1,3}\\z|[.…·]{8,}");

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
      Pattern.compile("^[\\[【(（]?(?:\\p{IsHan}{2,6}|[报发送])[】\\]]?[:：|]|^【[^】]{1,12}】");

  private static final Look BYLINE_LOOK = Look.is(Trait.BYLINE, BYLINE, Mark.OPEN, Mark.OFFICE);
  static final List<Look> LOOKS =
      List.of(
          Look.begins(Trait.ENUMERATED, ENUMERATED, Mark.BEGINS_AS_NUMBER),
          Look.begins(Trait.ARABIC_ENUMERATED, ARABIC, Mark.BEGINS_AS_DIGIT),
          Look.is(Trait.NUMBER_ALONE, NUMBER, Mark.DIGIT),
          Look.holds(Trait.PAGE_COUNTER, COUNTER, Mark.PAGE),
          Look.holds(Trait.URL, URL, Mark.LATIN, Mark.IN_ADDRESS),
          Look.holds(Trait.PHONE, PHONE, Mark.MANY_DIGITS),
          Look.holds(Trait.CLOCK, CLOCK, Mark.DIGIT, Mark.COLON),
          Look.holds(Trait.NUMERIC_DATE, NUMERIC_DATE, Mark.DIGIT, Mark.IN_NUMERIC_DATE),
          Look.holds(Trait.HAN_DATE, HAN_DATE, Mark.YEAR, Mark.MONTH),
          Look.is(Trait.DATE_ALONE, DATE_ALONE, Mark.BEGINS_AS_DATE),
          Look.is(Trait.ASKED, ASKED, Mark.BEHIND_LABEL),
          Look.holds(Trait.HIDDEN_PART, HIDDEN, Mark.HIDING, Mark.HIDDEN),
          Look.is(Trait.PART_MARKER, PART, Mark.BEGINS_AS_PART),
          Look.is(Trait.PART_MARKER, PART_LAST, Mark.PART),
          Look.is(Trait.NOTE_MARKER, NOTE, Mark.BEGINS_AS_NOTE),
          Look.holds(Trait.CAPTION, CAPTION, Mark.PICTURE),
          Look.holds(Trait.FILE_NAME, FILE, Mark.DOT, Mark.LATIN),
          Look.holds(Trait.DOTTED_LEADER, LEADER, Mark.LEADER),
          Look.is(Trait.NAME_ALONE, NAME, Mark.SHORT),
          Look.is(Trait.TITLE, TITLE, Mark.OPEN, Mark.GENRE),
          Look.is(Trait.SUBTITLE, SUBTITLE, Mark.BEGINS_AS_SUBTITLE),
          Look.begins(Trait.LABELLED, LABELLED, Mark.BEHIND_LABEL));

  private Shape() {}

  /**
   * What a trait is told by.
   *
   * @param test whether a text has the trait
   * @param needs the marks that every such text has; others are not tested
   */
  record Look(Trait trait, Predicate<String> test, int needs) {
    static Look is(Trait trait, Pattern pattern, Mark... needs) {
      return new Look(trait, text -> pattern.matcher(text).matches(), Mark.all(needs));
    }

    static Look begins(Trait trait, Pattern pattern, Mark... needs) {
      return new Look(trait, text -> pattern.matcher(text).lookingAt(), Mark.all(needs));
    }

    static Look holds(Trait trait, Sought sought, Mark... needs) {
      return new Look(trait, sought::isIn, Mark.all(needs));
    }

    private boolean isSeenIn(String plain, int marks) {
      return (marks & needs) == needs && test.test(plain);
    }
  }

  static void addTo(Traits traits, String plain) {
    if (plain.length() > LOOKED_AT) {
      return;
    }
    int marks = Mark.in(plain);
    for (Look look : LOOKS) {
      look.trait.addTo(traits, look.isSeenIn(plain, marks));
    }
    Trait.SALUTATION.addTo(traits, Salutation.is(plain));
    Trait.DASHED.addTo(traits, plain.startsWith("—") || plain.startsWith("--"));
    Trait.BYLINE.addTo(
        traits, plain.length() <= LONGEST_BYLINE && BYLINE_LOOK.isSeenIn(plain, marks));
    Trait.LABELLED_SHORT.addTo(
        traits, traits.contains(Trait.LABELLED) && plain.length() <= LONGEST_LABELLED);
  }
}
