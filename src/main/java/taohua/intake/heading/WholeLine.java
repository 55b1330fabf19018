package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.language.Stops;
import taohua.text.Official;
import taohua.text.When;

/** What a line tells as a whole. */
final class WholeLine {
  /** A longer word is no name. */
  static final int LONGEST_NAME = 12;

  private static final int LONGEST_LABEL = 120;
  static final int LONGEST_TITLE = 100;

  /** Who makes a page or keeps the minutes; his name is not the speaker's. */
  static final String OTHERS =
      "(?:记者|通讯员|编辑|责编|编者|摄影|校对|主持人|主持|审核|供稿|执笔|整理|翻译|监制|文字|图片|记录|录入|拟稿|核稿|签发|来源|发件人|收件人|抄送)";

  // Their first characters.
  private static final CharacterSet IN_OTHERS = CharacterSet.of("记通编责摄校主审供执整翻监文图录拟核签来发收抄");
  private static final Pattern NOT_SPEAKER =
      Pattern.compile("^.{0,24}" + OTHERS + "\\s?[:：／/|]?\\s?.{0,24}$");
  private static final Pattern WITHIN_BRACKETS = Pattern.compile("[（(][^（）()]*[)）]");
  private static final Pattern ANNOUNCED = Pattern.compile(".*(?:如下|以下).{0,6}(?:——|—)?$");
  private static final Pattern TITLE_OF_OFFICE = Pattern.compile("^" + Roles.OFFICE);
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:#\\S|@\\S|[·•◆●○■□▲△☆★※►▶☞▪※>»|①-⑩]|\\d{1,3}["
              + " .．、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\\[\\d).*");
  private static final Pattern MARKUP = Pattern.compile("(?:[\\[【][^\\]】]{1,12}[\\]】]){1,4}");
  private static final Pattern LEADER =
      Pattern.compile(
          ".*(?:…{2,}|\\.{4,}|·{4,})(?!$).*|.*(?:…{3,}|\\.{7,}|·{4,})|.*[，,；;：:].*…{2,}");
  private static final Pattern LABELLED =
      Pattern.compile("^[\\p{IsHan}a-zA-Z ]{2,8}[:：](?:[^:：]{0,30}|.*[:：].*)$");
  // A clause and the end of a sentence.
  private static final Pattern SENTENCE = Pattern.compile("[，,][^。]{4,}。|。.{4,}。$");
  // 5月17日，县长江晚秋在防汛会议上发表讲话，全文如下：
  private static final Pattern TOLD =
      Pattern.compile(".{4,}[，,].{4,}(?:发表|出席|作了?).{0,16}(?:讲话|致辞|致词|演讲|报告|发言)(?:[，,。：:].*|全文.*)");
  // 某某网5月17日消息
  private static final Pattern DISPATCHED =
      Pattern.compile("\\p{IsHan}{2,16}\\s?1?\\d月[123]?\\d日\\p{IsHan}{0,6}?(?:消息|电|讯).{0,40}");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "^(?:以下|下面|现将|兹将)[是为将]?.{2,}?(?:讲话|致[辞词]|演[讲说辞词]|发言|声明|谈话|答问|全文|内容|实录|原文|录音).{0,12}");
  // 分享 收藏 打印: the buttons of a page.
  private static final String BUTTON =
      "(?:分享|收藏|打印|举报|纠错|复制链接|复制|转发|评论|点赞|关闭|返回|下载|朗读|听新闻|繁体|手机版|字号|大|中|小|我要评论|我要纠错|扫一扫|微信|微博)";
  private static final Pattern BUTTONS =
      Pattern.compile(BUTTON + "(?:到|至)?(?:[\\s|｜/·:：]{1,3}" + BUTTON + "){1,9}");
  static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}");

  // ◎江晚秋, ——江晚秋
  private static final Pattern MARK = Pattern.compile("^(?:[◎○●□■◇◆△▲☆★]|[—–―－-]{1,3})\\s?");

  private WholeLine() {}

  /** The one part that a line is. */
  static Part part(String line) {
    if (HeadLines.isBracketedDate(line)) {
      boolean isPosted = Posted.isLabel(line) || CLOCK.matcher(line).find();
      Part.Kind kind = isPosted ? Part.Kind.POSTED : Part.Kind.DATE;
      When.Kind of = isPosted ? Posted.kind(line) : When.Kind.DELIVERED;
      return Part.of(line, kind, Dates.first(line, of));
    }
    if (HeadLines.isDateAlone(line)) {
      return Part.of(line, Part.Kind.BARE_DATE, Dates.first(line, When.Kind.DELIVERED));
    }
    Optional<When> english = Dates.english(line);
    if (english.isPresent()) {
      return Part.of(line, Part.Kind.BARE_DATE, english);
    }
    if (HeadLines.isSubtitle(line)) {
      return Part.of(line, Part.Kind.SUBTITLE, Dates.first(line, When.Kind.DELIVERED));
    }
    Optional<Official> introduced = AuthorNote.introduced(line);
    if (introduced.isPresent()) {
      return Part.of(line, Part.Kind.BYLINE, introduced.get());
    }
    if (isSentence(line)) {
      return Part.of(line, Part.Kind.PROSE);
    }
    return speaker(line).or(() -> posted(line)).orElseGet(() -> other(line));
  }

  /** 2019年1月29日，…举办招待会，总领事发表致辞。 tells of a speech, and 以下是…的致辞全文： too. */
  private static boolean isSentence(String line) {
    return line.indexOf('。') >= 0 && SENTENCE.matcher(line).find()
        || isIntroduction(line)
        || TOLD.matcher(line).matches()
        || line.indexOf('月') > 0 && DISPATCHED.matcher(line).matches();
  }

  /** Whether a line says that the speech follows, and whose it is. */
  static boolean isIntroduction(String line) {
    return line.length() <= LONGEST_LABEL && INTRODUCED.matcher(line).matches();
  }

  /** Whether a line names who makes the page or keeps the minutes. */
  static boolean isOfOthers(String line) {
    return line.length() <= LONGEST_LABEL
        && IN_OTHERS.isIn(line)
        && NOT_SPEAKER.matcher(line).matches();
  }

  private static Optional<Part> speaker(String line) {
    if (isOfOthers(line)) {
      return Optional.empty();
    }
    Optional<Official> labelled = Bylines.labelled(line);
    if (labelled.isPresent()) {
      return labelled.map(one -> Part.of(line, Part.Kind.BYLINE, one));
    }
    Optional<Official> official = Bylines.of(line);
    if (official.isPresent()) {
      boolean isNamed = !official.get().name().isEmpty();
      return official.map(one -> Part.of(line, isNamed ? Part.Kind.BYLINE : Part.Kind.OFFICE, one));
    }
    String name = Names.plain(MARK.matcher(line).replaceFirst(""));
    return name.length() <= LONGEST_NAME && Names.isAlone(name)
        ? Optional.of(
            Part.of(
                line,
                // Whom a line addresses is a speaker, and no entry of a menu.
                line.endsWith("同志") ? Part.Kind.BYLINE : Part.Kind.NAME,
                Bylines.named(name)))
        : Optional.empty();
  }

  private static Optional<Part> posted(String line) {
    if (line.length() > LONGEST_TITLE || Titles.endsWithGenre(line)) {
      return Optional.empty();
    }
    return Posted.of(line).map(when -> Part.of(line, Part.Kind.POSTED, Optional.of(when)));
  }

  /** 江晚秋：把堤坝守好, 市长访谈：… may be titles; 关键词：… is none. */
  private static boolean mayBeTitle(String line) {
    String label = line.split("[:：]", 2)[0];
    return Titles.isLabelled(line)
        || Titles.namesGenre(line)
        || Names.isAlone(label)
        || TITLE_OF_OFFICE.matcher(label).lookingAt()
        || label.startsWith("专访")
        || label.startsWith("对话");
  }

  private static Part other(String line) {
    char last = line.charAt(line.length() - 1);
    boolean isProse =
        line.length() > LONGEST_TITLE
            || Stops.endsSentence(last) && line.length() > 12 && !Titles.endsWithGenre(line)
            || line.indexOf('。') >= 0
            || Stops.isPause(last)
            || ANNOUNCED.matcher(line).matches();
    if (isProse) {
      return Part.of(line, Part.Kind.PROSE);
    }
    boolean isOther =
        Stops.isColon(last)
            || LEADER.matcher(line).matches()
            || CLOCK.matcher(line).find()
            || WITHIN_BRACKETS.matcher(line).matches()
            || Bylines.isLabelled(line)
            || isOfOthers(line) && !Titles.endsWithGenre(Titles.clean(line))
            || MARKUP.matcher(line).matches()
            || BUTTONS.matcher(line).matches()
            || ITEM.matcher(line).matches() && !Titles.endsWithGenre(line)
            || LABELLED.matcher(line).matches() && !mayBeTitle(line);
    return isOther
        ? Part.of(line, Part.Kind.OTHER)
        : Part.of(line, Part.Kind.TITLE, Bylines.speaking(line).orElse(Official.UNKNOWN));
  }
}
