package taohua.intake.page.unit;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import taohua.intake.heading.Dates;
import taohua.language.Stops;

/** The traits of a unit by itself. */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Looks {
  private static final int[] LENGTHS = {4, 8, 15, 30, 60, 120};
  // Patterns are of short things; a longer text is looked at no further.
  private static final int LOOKED_AT = 160;

  private static final Pattern ENUMERATED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[,，、：:是个]|[一二三四五六七八九十]{1,2}[是要]|首先|其次|最后[,，]).*");
  private static final Pattern ARABIC = Pattern.compile("^(?:[(（]?\\d{1,2}[)）.、]|[①-⑳])(?!\\d).*");
  private static final Pattern NUMBER = Pattern.compile("[-—–－·•.|/]*\\d{1,4}[-—–－·•.|]*");
  private static final Pattern COUNTER =
      Pattern.compile(".*(?:第\\d{1,4}页|共\\d{1,4}页|\\d{1,4}/\\d{1,4}(?:页|$)|余下全文|[Pp]age\\d).*");
  private static final Pattern URL =
      Pattern.compile(".*(?:https?:|www\\.|\\.com|\\.cn|\\.net|\\.org|\\.htm|@[\\w.]+).*");
  private static final Pattern PHONE =
      Pattern.compile(".*(?<!\\d)(?:\\d{3,4}-\\d{7,8}|1\\d{10}|\\d{7,8})(?!\\d).*");
  private static final Pattern CLOCK = Pattern.compile(".*(?<!\\d)\\d{1,2}:\\d{2}(?!\\d).*");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(".*(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}.*");
  private static final Pattern HAN_DATE =
      Pattern.compile(".*(?:[\\d〇○零一二三四五六七八九OoＯ]{4}年[\\d一二三四五六七八九十]{1,3}月).*");
  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "[(（—\\-]*(?:"
              + Dates.DATE
              + "|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})[^。]{0,14}[)）]?");
  private static final Pattern LABELLED =
      Pattern.compile("^[\\[【(（]?\\p{IsHan}{2,6}[】\\]]?[:：|].*|^【[^】]{1,12}】.*");
  private static final Pattern ASKED =
      Pattern.compile("^[\\[【(（]?(?:问|答|记者|主持人|网友|提问|\\p{IsHan}{2,4}(?:记者)?)[\\]】)）]?[:：].{6,}");
  private static final Pattern PART =
      Pattern.compile(
          "^[\\[【(（#*]*(?:第?[一二三四五六七八九十\\d]{1,3}[篇章]|篇[一二三四五六七八九十\\d]{1,3}|范文[一二三四五六七八九十\\d]{1,3}|(?:讲话|讲话稿|发言|发言稿|致辞|演讲|演讲稿)[一二三四五六七八九十\\d(（]{1,4}[)）]?|附件?[一二三四12345]|附[:：])[】\\])）:：、.]?.{0,60}");
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:\\[\\d{1,3}\\]|[①-⑳]|注\\d{0,2}[:：.]|注释|名词解释|附注|说明[:：]|参考文献|\\d{1,2}[.、][^。,，]{2,14}[:：]).*|^(?:名词解释|注释|注解|附录|术语解释|专业术语|有关名词.{0,8}|名词注释)$");
  private static final Pattern CAPTION =
      Pattern.compile(
          ".*(?:摄|摄影|供图|制图|/摄|/图)[)）】]?|^[\\[【(（*▲△◆■]*(?:图|上图|下图|左图|右图|图片|资料图|配图|此处配图|效果图|画外音|图[一二三四五六七八九十\\d]{1,2})[片表为示]?[:：|】\\])）\\p{IsHan}].*|^\\d{1,2}/\\d{1,2}\\p{IsHan}.*|^▲.*|.*[(（][左右前后中][一二三四五起排]?[^)）]{0,4}[)）].*");
  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(?:docx?|pdf|pptx?|txt|rar|zip|jpe?g|png)(?![a-z]).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADER = Pattern.compile(".*[.…·]{4,}\\d{1,3}|.*[.…·]{8,}.*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "[^。；,，]{0,30}(?:书记|[省市县区州盟旗镇乡厅局院校司部处会董]长|主席|主任|总理|委员|专员|长官|政委|司令员|经理|代表)\\p{IsHan}{2,4}|\\p{IsHan}{2,4}[(（][^)）]{2,16}[)）]|(?:讲话|演讲|报告|发言|主讲|作者|述职)人?[:：]\\p{IsHan}{2,14}");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{IsHan}{2,4}|[×Xx*＊]{2,4}|\\p{IsHan}[×Xx*＊某]{1,3}|\\p{IsHan}{1,8}[·•・]\\p{IsHan}{1,8}");
  private static final Pattern TITLE =
      Pattern.compile(
          "[^。；！!]{2,80}(?:讲话|讲话稿|报告|致辞|致词|发言|发言稿|演讲|演讲稿|演讲词|贺词|贺信|党课|主持词|述职报告|开幕[辞词]|闭幕[辞词]|谈话|寄语|献词|表态发言|说明|党课讲稿)(?:[(（【\\[][^)）】\\]]{1,14}[)）】\\]])?(?:[-_—|].{0,24}|全文|摘要|节选|实录|要点|范文|精选|[一二三四五])?");
  private static final Pattern SUBTITLE =
      Pattern.compile("^[—\\-–－―]{1,3}.{4,80}|[(（][^)）]{4,60}[)）]");

  private Looks() {}

  static Set<Trait> of(Unit unit) {
    Set<Trait> traits = EnumSet.of(Trait.ANY);
    String plain = unit.plain();
    length(plain.length(), traits);
    end(unit, traits);
    made(unit, traits);
    words(plain, traits);
    shape(plain, traits);
    return traits;
  }

  private static void length(int length, Set<Trait> traits) {
    int at = 0;
    while (at < LENGTHS.length && length > LENGTHS[at]) {
      at++;
    }
    traits.add(Trait.values()[Trait.UP_TO_4.ordinal() + at]);
  }

  private static void end(Unit unit, Set<Trait> traits) {
    char last = unit.last();
    String plain = unit.plain();
    char inside = plain.isEmpty() ? ' ' : Punctuation.lastInside(plain);
    if (inside == '…' || plain.endsWith("...")) {
      traits.add(Trait.ENDS_ELLIPSIS);
    } else if (Punctuation.isSentenceEnd(inside)) {
      traits.add(Trait.ENDS_SENTENCE);
    } else if (Stops.isColon(last)) {
      traits.add(Trait.ENDS_COLON);
    } else if (Stops.isPause(last)) {
      traits.add(Trait.ENDS_PAUSE);
    } else if (last == ')' || last == '】' || last == ']' || last == '》' || last == '>') {
      traits.add(Trait.ENDS_BRACKET);
    } else if (last >= '0' && last <= '9') {
      traits.add(Trait.ENDS_DIGIT);
    } else {
      traits.add(Trait.ENDS_OPEN);
    }
  }

  private static void made(Unit unit, Set<Trait> traits) {
    String plain = unit.plain();
    int commas = 0;
    int digits = 0;
    int latin = 0;
    int symbols = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      commas += Stops.isComma(c) || c == '、' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      latin += c >= 'A' && c <= 'z' && Character.isLetter(c) ? 1 : 0;
      symbols += isSymbol(c) ? 1 : 0;
    }
    int length = Math.max(1, plain.length());
    add(traits, Trait.HOLDS_SENTENCE_END, Punctuation.holdsSentenceEnd(plain));
    add(traits, Trait.ONE_COMMA, commas == 1);
    add(traits, Trait.COMMAS, commas > 1);
    int han = unit.han();
    add(traits, Trait.LITTLE_HAN, 10 * han < 4 * length);
    add(traits, Trait.HALF_HAN, 10 * han >= 4 * length && 10 * han < 7 * length);
    add(traits, Trait.SOME_DIGITS, digits > 0 && 10 * digits <= 3 * length);
    add(traits, Trait.MANY_DIGITS, 10 * digits > 3 * length);
    add(traits, Trait.LATIN, 10 * latin > 3 * length);
    add(traits, Trait.SYMBOLS, symbols > 0);
    add(traits, Trait.MANY_SYMBOLS, 10 * symbols > 2 * length);
    char first = plain.isEmpty() ? ' ' : plain.charAt(0);
    char last = unit.last();
    add(
        traits,
        Trait.ALL_IN_BRACKETS,
        (first == '(' || first == '【' || first == '[' || first == '〔')
            && (last == ')' || last == '】' || last == ']' || last == '〕'));
    add(traits, Trait.QUOTED, first == '“' || first == '"' || first == '「');
  }

  private static boolean isSymbol(char c) {
    return "|>»›<«‹·•★☆■□●○◆◇▲△▼▽→←↑↓_=#*~^/\\+©®✦⭐｜│┃─━".indexOf(c) >= 0
        || Character.isSurrogate(c);
  }

  private static void words(String plain, Set<Trait> traits) {
    int[] counts = PageWords.count(plain);
    int strong = counts[PageWords.Kind.STRONG.ordinal()];
    int web = counts[PageWords.Kind.WEB.ordinal()];
    int lead = counts[PageWords.Kind.LEAD.ordinal()];
    int speech = counts[PageWords.Kind.SPEECH.ordinal()];
    int news = counts[PageWords.Kind.NEWS.ordinal()];
    add(traits, Trait.STRONG_WORD, strong == 1);
    add(traits, Trait.STRONG_WORDS, strong > 1);
    add(traits, Trait.WEB_WORD, web == 1);
    add(traits, Trait.WEB_WORDS, web > 1);
    add(traits, Trait.MOSTLY_WEB, 5 * (web + strong) >= plain.length());
    add(traits, Trait.LEAD_WORD, lead == 1);
    add(traits, Trait.LEAD_WORDS, lead > 1);
    add(traits, Trait.SPEECH_WORD, speech == 1);
    add(traits, Trait.SPEECH_WORDS, speech > 1 && speech < 5);
    add(traits, Trait.MANY_SPEECH_WORDS, speech >= 5);
    add(traits, Trait.CLOSING_WORD, counts[PageWords.Kind.CLOSING.ordinal()] > 0);
    add(traits, Trait.GENRE_WORD, counts[PageWords.Kind.GENRE.ordinal()] > 0);
    add(traits, Trait.OFFICE_WORD, counts[PageWords.Kind.OFFICE.ordinal()] > 0);
    add(traits, Trait.NEWS_WORD, news == 1);
    add(traits, Trait.NEWS_WORDS, news > 1);
    add(traits, Trait.NOTE_WORD, counts[PageWords.Kind.NOTE.ordinal()] > 0);
    int meta = counts[PageWords.Kind.META.ordinal()];
    add(traits, Trait.META_WORD, meta == 1);
    add(traits, Trait.META_WORDS, meta > 1);
    add(traits, Trait.MANY_LEAD_WORDS, lead > 2);
    add(
        traits,
        Trait.SPEAKS_TO_US,
        plain.contains("我们")
            || plain.contains("同志们")
            || plain.contains("大家")
            || plain.contains("各位")
            || plain.startsWith("我"));
  }

  private static void shape(String plain, Set<Trait> traits) {
    if (plain.length() > LOOKED_AT) {
      return;
    }
    add(traits, Trait.SALUTATION, Salutation.is(plain));
    add(traits, Trait.ENUMERATED, ENUMERATED.matcher(plain).matches());
    add(traits, Trait.ARABIC_ENUMERATED, ARABIC.matcher(plain).matches());
    add(traits, Trait.DASHED, plain.startsWith("—") || plain.startsWith("--"));
    add(traits, Trait.NUMBER_ALONE, NUMBER.matcher(plain).matches());
    add(traits, Trait.PAGE_COUNTER, COUNTER.matcher(plain).matches());
    add(traits, Trait.URL, URL.matcher(plain).matches());
    add(traits, Trait.PHONE, PHONE.matcher(plain).matches());
    add(traits, Trait.CLOCK, CLOCK.matcher(plain).matches());
    add(traits, Trait.NUMERIC_DATE, NUMERIC_DATE.matcher(plain).matches());
    add(traits, Trait.HAN_DATE, HAN_DATE.matcher(plain).matches());
    add(traits, Trait.DATE_ALONE, DATE_ALONE.matcher(plain).matches());
    boolean labelled = LABELLED.matcher(plain).matches();
    add(traits, Trait.LABELLED, labelled);
    add(traits, Trait.LABELLED_SHORT, labelled && plain.length() <= 24);
    add(traits, Trait.ASKED, ASKED.matcher(plain).matches());
    add(traits, Trait.PART_MARKER, PART.matcher(plain).matches());
    add(traits, Trait.NOTE_MARKER, NOTE.matcher(plain).matches());
    add(traits, Trait.CAPTION, CAPTION.matcher(plain).matches());
    add(traits, Trait.FILE_NAME, FILE.matcher(plain).matches());
    add(traits, Trait.DOTTED_LEADER, LEADER.matcher(plain).matches());
    add(traits, Trait.BYLINE, plain.length() <= 50 && BYLINE.matcher(plain).matches());
    add(traits, Trait.NAME_ALONE, NAME.matcher(plain).matches());
    add(traits, Trait.TITLE, TITLE.matcher(plain).matches());
    add(traits, Trait.SUBTITLE, SUBTITLE.matcher(plain).matches());
  }

  private static void add(Set<Trait> traits, Trait trait, boolean has) {
    if (has) {
      traits.add(trait);
    }
  }
}
