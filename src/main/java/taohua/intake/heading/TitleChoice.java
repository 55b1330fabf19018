package taohua.intake.heading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.language.Brackets;
import taohua.language.Characters;

/**
 * The title among the parts of a heading.
 *
 * @param text as it is printed, its lines joined; empty if there is none
 * @param first the index of its first part
 * @param end one past the index of its last part; {@code first} if there is none
 */
record TitleChoice(String text, int first, int end) {
  private static final int LINES = 4;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;
  // A longer line with a comma that names no kind of speech is a sentence.
  private static final int LONGEST_PLAIN = 36;
  // Above so many parts stands a menu, whose entries are not short titles.
  private static final int MENU = 12;

  private static final Pattern BEGINS =
      Pattern.compile("^(?:在|关于|致|就|[^，。在—]{2,24}在(?![更线读看]).{4}|全[国省市县区州镇乡]|\\d{4}年).*");
  private static final Pattern ENDS_OPEN = Pattern.compile(".*(?:[暨及与的、，,])$");
  // 江晚秋在防汛会上强调 above what he stressed
  private static final Pattern SAYS =
      Pattern.compile(".{2,30}(?:会议?|[式礼坛时中])上?(?:强调|指出|要求|表示|提出|寄语)");
  private static final Pattern FILE =
      Pattern.compile(".*(?:文件|材料|汇编|资料|之[一二三四五六七八九十]|[\\d一二三四五六七八九十]号)$");
  private static final Pattern MEETING = Pattern.compile(".*(?:会|会议|大会|仪式|典礼|论坛|培训班)$");
  // 云山县水利局2031年 above 工作报告
  private static final Pattern OF_YEAR = Pattern.compile("\\p{IsHan}{4,30}\\d{4}年度?");
  // A body, such as the 政协, in a line of its own above 第三届云山县委员会工作报告.
  private static final Pattern BODY =
      Pattern.compile("(?:中国人民政治协商会议|政协)\\p{IsHan}{0,16}|\\p{IsHan}{2,12}(?:常务委员会|人民法院|人民检察院)");
  private static final Pattern REPORT_OF_BODY = Pattern.compile("(?:第.{1,4}届[^，。]{2,30})?工作报告");
  private static final Pattern GENRE_ALONE =
      Pattern.compile(
          "(?:上的)?(?:讲话|讲话稿|致辞|致词|发言|主持词|主持稿|贺信|贺电|贺词|慰问[信电]|唁电|报告|工作报告|述职报告|演讲|演说|寄语|献[词辞]|(?:欢迎|开幕|闭幕|祝酒|答谢|送别|悼)[词辞])");
  private static final Pattern LETTER = Pattern.compile("贺[信电]|慰问[信电]|唁电");
  // 致辞, 讲话全文: above a speech whose title may stand higher.
  private static final Pattern BARE =
      Pattern.compile("讲话|致[辞词]|发言|贺[信电词]|报告|演[讲说]|寄语|献[词辞]|(?:讲话|致[辞词]|发言|演[讲说])(?:全文|原文|实录)");
  private static final Pattern COLLECTION =
      Pattern.compile(
          ".*(?:\\d{4}年\\s?第?\\d{1,2}\\s?期|[二三四五六七八九十\\d]\\s?[篇则]|大全|合集|汇编|范文|模板|相关|推荐|简报|资料|[一二三四五六七八九十]期).*");
  // 【篇1】县长在防汛会议上的讲话: of one of several.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[\\[【(（](?:第?[一二三四五六七八九十\\d]{1,2}篇|(?:篇|范文)[一二三四五六七八九十\\d]{1,2})[\\]】)）]\\s?\\p{IsHan}{4}");
  private static final Pattern NOTICE = Pattern.compile(".*(?:印发|转发|的通知).*");
  private static final Pattern SITE =
      Pattern.compile(
          ".*(?:网|频道|首页|日报|晚报|文库|平台|门户|公众号|点击|关注|扫码|长按|转发|收录|发布$|融媒|在线|先锋|零距离|受访者|供图|状态[：:]|>|»|\\|).*");
  // Buttons, notes and advertisements of a page, which head no speech.
  private static final Pattern NOISE =
      Pattern.compile(
          "(?:(?:返回|回到|进入)\\p{IsHan}{2,10}|[\\[【（(]?(?:节录|节选|摘录|摘编|摘|转载|转)自|.*(?:我要分享|跳至|声明\\s?[:：]|(?:工作|对接|交流|微信|家长|业主)群$|群聊|聊天记录|部分内容阅读|专线$|仅供内部参考|下载到本地|\\d[wW万]$)).*");
  private static final Pattern TAB = Pattern.compile("(?:文字|图片|图文|视频|访谈|现场)实录");
  private static final Pattern STRONG =
      Pattern.compile(".*(?:[上时中]的?|[会式礼动]的?)(?:重要|主旨|致|表态|总结|主题)?(?:讲话|致辞|致词|发言|演讲|党课|报告|谈话).*");

  private static final Pattern SLOGANS =
      Pattern.compile("\\p{IsHan}{4,8}(?:[\\s\\u3000，]\\p{IsHan}{4,8}){1,3}");

  private static final Pattern VISIT =
      Pattern.compile("(?:专访|对话).{2,30}[：:].{4,}|.{4,}——\\s?(?:专?访|对话).{2,30}");

  static final TitleChoice NONE = new TitleChoice("", 0, 0);

  /**
   * The title that suits the speech best: one that names its kind, stands next to its byline, date
   * or first sentence, is repeated, has a subtitle; of equals the last, which is the speech's own
   * and not the page's.
   *
   * @param speaker who is known to have delivered it, or empty: another's title is not its
   */
  static TitleChoice of(List<Part> parts, String speaker) {
    List<String> plain = parts.stream().map(part -> Titles.plain(part.text())).toList();
    TitleChoice best = NONE;
    int bestScore = parts.size() > MENU ? 2 : 1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).is(Part.Kind.TITLE)) {
        TitleChoice choice = from(parts, i);
        int score = choice.score(parts, plain, speaker);
        boolean isShorter = plainOf(best).equals("在" + plainOf(choice));
        if (score >= bestScore && !isShorter) {
          bestScore = score;
          best = choice;
        }
        i = choice.end - 1;
      }
    }
    return best.fuller(parts);
  }

  /** With the longer form of its text, if that only names a kind of speech. */
  private TitleChoice fuller(List<Part> parts) {
    String alone = Titles.clean(text);
    return GENRE_ALONE.matcher(alone).matches()
        ? new TitleChoice(FullerTitle.of(alone, parts), first, end)
        : this;
  }

  /** Whether there is no title. */
  boolean isNone() {
    return end == 0;
  }

  private static String plainOf(TitleChoice choice) {
    return Titles.plain(choice.text);
  }

  private static TitleChoice from(List<Part> parts, int first) {
    String text = parts.get(first).text();
    int end = first + 1;
    while (end < parts.size() && end - first < LINES && continues(text, parts, end)) {
      boolean isApart = areSlogans(text, parts, end) || SAYS.matcher(text).matches();
      text = isApart ? text + " " + parts.get(end).text() : join(text, parts.get(end).text());
      end++;
    }
    return new TitleChoice(text, first, end);
  }

  /** Whether the page prints a line once more, and what stands above it not. */
  private static boolean isPrintedWithout(String above, List<Part> parts, int at) {
    String below = Titles.plain(parts.get(at).text());
    String plain = Titles.plain(above);
    return IntStream.range(0, parts.size())
        .filter(i -> i != at && !parts.get(i).is(Part.Kind.SUBTITLE))
        .mapToObj(i -> Titles.plain(parts.get(i).text()))
        .anyMatch(text -> text.startsWith(below) && !text.contains(plain));
  }

  /** Whether the page prints two lines as one elsewhere, as its own name does. */
  private static boolean isPrintedAsOne(String above, List<Part> parts, int at) {
    String joined = Titles.plain(above + parts.get(at).text());
    boolean areWords = Titles.plain(above).length() > 1 && joined.startsWith(Titles.plain(above));
    return areWords
        && !Titles.endsWithGenre(above)
        && parts.stream().anyMatch(part -> Titles.plain(part.text()).contains(joined));
  }

  /** Two slogans of a title, of which the lower has a subtitle: 凝心聚力 提质增效 above 打赢攻坚战. */
  private static boolean areSlogans(String above, List<Part> parts, int at) {
    return at + 1 < parts.size()
        && parts.get(at + 1).is(Part.Kind.SUBTITLE)
        && SLOGANS.matcher(above).matches()
        && parts.get(at).text().length() >= above.length() / 2
        && !Titles.namesGenre(above)
        && !SITE.matcher(above).matches();
  }

  private static String join(String above, String below) {
    boolean isLatin = above.matches(".*\\w$") && below.matches("^\\w.*");
    return isLatin ? above + " " + below : above + below;
  }

  /** Whether a title is not complete without the line below it. */
  private static boolean continues(String above, List<Part> parts, int at) {
    Part next = parts.get(at);
    String below = next.text();
    if (!next.is(Part.Kind.TITLE) || above.length() + below.length() > LONGEST) {
      return false;
    }
    if (isOpen(above)
        || SAYS.matcher(above).matches()
        || isPrintedAsOne(above, parts, at)
        || !isPrintedWithout(above, parts, at) && areSlogans(above, parts, at)) {
      return true;
    }
    if (FILE.matcher(above).matches() || FILE.matcher(below).matches()) {
      return false;
    }
    if (Titles.endsWithGenre(above) || BEGINS.matcher(below).matches()) {
      return false;
    }
    if (MEETING.matcher(above).matches() && GENRE_ALONE.matcher(below).matches()
        || OF_YEAR.matcher(above).matches() && GENRE_ALONE.matcher(below).matches()
        || BODY.matcher(above).matches() && REPORT_OF_BODY.matcher(below).matches()) {
      return true;
    }
    if (!BEGINS.matcher(above).matches()) {
      return false;
    }
    return Titles.endsWithGenre(below) || at + 1 < parts.size() && endsBelow(parts, at + 1);
  }

  private static boolean endsBelow(List<Part> parts, int at) {
    String text = parts.get(at).text();
    return parts.get(at).is(Part.Kind.TITLE)
        && Titles.endsWithGenre(text)
        && !BEGINS.matcher(text).matches();
  }

  /** Whether a line breaks off within quotation marks or after a word that wants another. */
  private static boolean isOpen(String line) {
    if (ENDS_OPEN.matcher(line).matches()) {
      return true;
    }
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += Brackets.opens(c) ? 1 : Brackets.closes(c) ? -1 : 0;
    }
    return depth > 0;
  }

  private int score(List<Part> parts, List<String> plain, String speaker) {
    String title = Titles.clean(text);
    long letters = title.chars().filter(Character::isLetter).count();
    long han = title.chars().filter(c -> Characters.isHan((char) c)).count();
    boolean isShort = han < 2 || letters < SHORTEST && !GENRE_ALONE.matcher(title).matches();
    boolean isClause =
        title.length() > LONGEST_PLAIN && title.indexOf('，') > 0 && !Titles.namesGenre(title);
    if (isShort
        || isClause
        || title.length() > LONGEST
        || title.startsWith("首页")
        || TAB.matcher(title).matches()) {
      return -1;
    }
    int score = ofWords(title) + ofPlace(parts) + (repeats(plain) ? 2 : 0);
    String other = SpeakerInTitle.of(title, true, place -> false).name();
    return !speaker.isEmpty() && !other.isEmpty() && !other.equals(speaker) ? -1 : score;
  }

  private static int score(Pattern pattern, String text, int points) {
    return pattern.matcher(text).matches() ? points : 0;
  }

  private int ofWords(String title) {
    boolean isBare = BARE.matcher(title).matches();
    int genre = isBare ? 1 : Titles.endsWithGenre(title) ? 4 : Titles.namesGenre(title) ? 2 : 0;
    return genre
        + (title.length() >= 6 ? 1 : genre > 0 ? 0 : -2)
        + (Titles.isLabelled(text) ? 2 : 0)
        + (NUMBERED.matcher(text).lookingAt() ? 4 : 0)
        + score(STRONG, title, 2)
        + score(VISIT, title, 3)
        + score(COLLECTION, title, -5)
        + score(NOTICE, title, -4)
        + score(SITE, title, -3)
        + score(NOISE, title, -5)
        // Who speaks is told beside a title of what.
        + (Bylines.speaking(title).isPresent() ? -3 : 0);
  }

  /**
   * What stands below: a subtitle, a byline or a date speaks for a title, and so does the speech,
   * most of all for 贺信, which no other line can name better.
   */
  private int ofPlace(List<Part> parts) {
    if (end == parts.size()) {
      return LETTER.matcher(Titles.clean(text)).matches() ? 7 : 3;
    }
    return switch (parts.get(end).kind()) {
      case SUBTITLE -> 9;
      case NAME -> isPosters(parts) ? 0 : 4;
      case BYLINE, OFFICE, DATE -> 4;
      case BARE_DATE, POSTED -> 3;
      default -> 0;
    };
  }

  /** Whether the title is printed again below the name: who posted the page stands between. */
  private boolean isPosters(List<Part> parts) {
    return end + 1 < parts.size()
        && Titles.plain(parts.get(end + 1).text()).equals(Titles.plain(text));
  }

  private boolean repeats(List<String> plain) {
    String own = Titles.plain(text);
    for (int i = 0; i < plain.size(); i++) {
      if ((i < first || i >= end) && plain.get(i).contains(own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a whole title by itself: 在…会上的讲话, …县长在…的致辞. */
  static boolean isWhole(String line) {
    return Titles.endsWithGenre(line)
        && STRONG.matcher(line).matches()
        && BEGINS.matcher(Titles.clean(line)).matches();
  }
}
