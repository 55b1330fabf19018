package taohua.intake.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.text.Official;
import taohua.text.When;

/** Sentences about a speech that name who delivered it: 以下是…局长江晚秋今日在…的致辞全文. */
final class Leads {
  private static final int LONGEST = 400;
  private static final int LONGEST_REPORT = 120;

  private static final Pattern SPEECH =
      Pattern.compile("讲话|致辞|致词|演[词辞]|发言|党课|演讲|演说|谈话|声明|全文|讲稿|报告|录音|提问|拜年|讲授|授课|宣讲|讲课");
  private static final Pattern DELIVERED =
      Pattern.compile(
          "(?:作了?|发表|发表了|出席并|上的?|并)(?:重要)?(?:讲话|致辞|致词|发言|演讲|演说|谈话|报告)|[向给].{2,24}致.{0,6}(?:祝福|贺词|慰问|问候)|整理如下|[向给].{2,12}拜年|(?:讲授|主讲).{0,6}课|[开宣]讲|授课|致(?:开幕|闭幕|欢迎|祝酒|答谢|祝|贺)[辞词]");
  // What follows a speaker in a sentence.
  private static final String ACTS =
      "同志|先生|女士|博士|教授|院士|关于|[（(]|[今昨](?:[日天]|[（(])|近日|日前|[上下]午|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日月]|在|出席|于|发表|用(?:汉语|中文|英语)|为(?=\\p{IsHan}{2,10}(?:送上|作|带来))|到(?=\\p{IsHan}{2,12}(?:开会|讲话|宣讲))|通过|应邀|走进|来到|深入|赴|代表|作|没有|就|所作|主持召开|[的]?讲话|致辞";
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?<office>"
              + Roles.OFFICE
              + "(?:、"
              + Roles.OFFICE
              + ")?)(?<name>"
              + Names.OF_PARTS_ENDING
              + "|(?!在)\\p{IsHan}{2,8}?)"
              + "(?="
              + ACTS
              + ")");
  // 以下为运输司江晚秋今日（九月十日）在…的演辞全文: once offices were called so.
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "以下[是为](?<office>\\p{IsHan}{2,12}[司署局处官])(?<name>\\p{IsHan}{2,4}?)(?=[今昨][日天（(])");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?<![\\p{IsHan}\\d])(?<name>\\p{IsHan}{2,4})(?<office>"
              + Roles.ROLE
              + ")(?=同志|[今昨](?:[日天]|[（(])|近日|日前|[上下]午|在|出席|发表|的?讲话|致辞)");
  // 宣布江晚秋同志任云山县委书记。下面是他的发言：
  private static final Pattern APPOINTED =
      Pattern.compile(
          "(?<name>(?<=[：:，,。；]|宣布|决定)\\p{IsHan}{2,4}|(?<=^)\\p{IsHan}{2,4})同志(?:任|担任)(?<office>"
              + Roles.OFFICES
              + ")");
  // 江晚秋在酒会上致祝酒辞: at the beginning of a sentence only a person may do so.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<=^|[。，,；—])(?<name>\\p{IsHan}{2,4}?)(?:同志|先生|女士)?在[^，。；]{1,24}[上中](?:致(?:开幕|闭幕|欢迎|祝酒|答谢)?[辞词]|(?:发表|作)了?\\p{IsHan}{0,6}(?:讲话|演讲|发言|致辞|报告))");
  // 卫生局江晚秋局长今（12）日出席…
  private static final Pattern ACTS_NEXT = Pattern.compile(ACTS);
  private static final Pattern INTRODUCED =
      Pattern.compile("^(?:以下|下面|这)[是为]|^[（(][^（）()]{2,24}[)）]");

  // What stands before an office in a sentence and is not of it.
  private static final Pattern BEFORE_OFFICE =
      Pattern.compile(
          "^.*(?:以下[是为]|现[将把]|近日|日前|今[天日]|昨[天日]|由|请[到了]{0,2}|专访|对话|采访|走进|访|刊登|刊发|[会式]议?上|(?<![主责专])任|宣布|本报讯|取|[日，）)了的着听说给是])");

  // Not behind a year, and no span of days.
  private static final Pattern DAY =
      Pattern.compile("(?<![年\\d]\\s?)(1?\\d)月([123]?\\d)日(?![-—~至])");
  // 县长江晚秋10日出席…, 局长江晚秋今（10）日…: of this month or of the last.
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "(?<![月年\\d第])([123]?\\d)日(?=[上下]午|[早晚]|出席|在|于|发表|电[)）])|今[（(]([123]?\\d)[)）]日");
  private static final Pattern SPOKE =
      Pattern.compile(
          "(?:分别|先后)?(?:讲话|致辞|发言)[。，]|(?:演讲|讲话|发言|致辞)的?(?:全文|内容|录音|实录|节选)?(?:如下|整理)"
              + "|(?:演讲|讲话|发言|致辞)的?(?:全文|实录|节选|原文)|录音整理|全程录音|现[将把].{0,20}(?:讲话|致辞|发言|演讲|讲课|授课|宣讲)|(?:讲话|发言|致辞|演讲|全文|实录).{0,6}如下|回答.{0,6}提问");
  // （6月9日 渔港文化站）, （渔港，2031年6月9日） under a title.
  private static final Pattern OCCASION =
      Pattern.compile(
          "[（(](?![^（）()]*(?:[日社](?:电|讯)|消息|摄[）)]|[日晚晨早]报|发布|更新|来源))[^（）()]{0,20}(?:\\d{4}年)?1?\\d月[123]?\\d日[^（）()]{0,40}[)）]");
  // 某某社5月17日电: the day on which it was told.
  private static final Pattern DISPATCH =
      Pattern.compile("(?:1?\\d月)?[123]?\\d日\\p{IsHan}{0,6}?(?:消息|电|讯)");
  private static final Pattern SAME_DAY = Pattern.compile("今[天日晚晨]|当[天日晚]");
  private static final Pattern YESTERDAY =
      Pattern.compile("^(?:本报讯\\s?(?:[（(][^（()）]{0,20}[)）])?)?\\s?昨[天日][上下]?[午晚]?");
  // A page tells of a speech within days, of its days without a year.
  private static final int NEAR = 15;

  // 2025年1月20日在青石省第十四届人民代表大会上青石省省长江晚秋作政府工作报告
  private static final Pattern REPORTED =
      Pattern.compile(
          "^(?:"
              + Dates.ANY
              + ")?[，,\\s]*在[^，。；]{4,60}?[会式]议?上[，,]?(?<office>"
              + Roles.OFFICES
              + ")\\s?(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4}?)(?:同志)?(?:代表[^，。；]{2,20})?(?:向大会)?(?:所?作|发表)[^，。；]{0,12}(?:报告|讲话|致辞|发言)(?:[（(]摘要[)）])?。?$");

  private Leads() {}

  /** Who gave the speech that a sentence reports, with day and meeting; empty for any other. */
  static Optional<Official> reported(String line) {
    Matcher matcher = REPORTED.matcher(line.length() > LONGEST_REPORT ? "" : line);
    String name = matcher.matches() ? Names.joined(matcher.group("name")) : "";
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(Offices.official(matcher.group("office"), name));
  }

  /** The one speaker whom sentences name with his office; empty if they name none or several. */
  static Optional<Official> speaker(List<String> sentences) {
    Set<Official> found = new LinkedHashSet<>();
    for (String sentence : sentences) {
      if (sentence.length() <= LONGEST && SPEECH.matcher(sentence).find()) {
        for (Pattern form : List.of(SPEAKER, NAME_FIRST, APPOINTED, DEPARTMENT)) {
          add(form, sentence, found);
        }
        between(sentence).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      sentences.forEach(sentence -> addNamed(sentence, found));
    }
    boolean isOne = found.stream().map(Official::name).distinct().count() == 1;
    return isOne ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * The day of delivery that sentences about the speech tell in full; empty if they tell several.
   */
  static Optional<When> date(List<String> sentences) {
    return one(sentences, sentence -> Dates.first(sentence, When.Kind.DELIVERED));
  }

  /**
   * The day of delivery that sentences about the speech tell without its year, where the page was
   * posted on that day or soon after it; empty if they tell several.
   *
   * @param posted the day on which the page was posted
   */
  static Optional<When> day(List<String> sentences, LocalDate posted) {
    List<String> own = sentences.stream().map(Leads::withoutDispatch).toList();
    Optional<When> told = one(own, sentence -> day(sentence, posted));
    boolean isSameDay = sentences.stream().anyMatch(sentence -> SAME_DAY.matcher(sentence).find());
    if (told.isPresent()) {
      return told;
    }
    return isSameDay
        ? one(sentences, sentence -> day(sentence, posted))
        : one(own, sentence -> yesterday(sentence, posted));
  }

  /** 昨天上午，…: the day before the one on which it is told. */
  private static Optional<When> yesterday(String sentence, LocalDate posted) {
    LocalDate day = posted.minusDays(1);
    return YESTERDAY.matcher(sentence).find()
        ? Optional.of(new When(day, day, When.Kind.DELIVERED))
        : Optional.empty();
  }

  private static String withoutDispatch(String sentence) {
    return sentence.length() > LONGEST ? "" : DISPATCH.matcher(sentence).replaceAll("");
  }

  /**
   * The one day that a sentence tells which says that there was a speech, else the one day of all
   * sentences if one of them says so.
   */
  private static Optional<When> one(
      List<String> sentences, Function<String, Optional<When>> dateOf) {
    List<String> told = sentences.stream().filter(Leads::tellsOfSpeech).toList();
    Optional<When> own = only(told, dateOf);
    boolean isDated = told.stream().anyMatch(sentence -> dateOf.apply(sentence).isPresent());
    return isDated || told.isEmpty() ? own : only(sentences, dateOf);
  }

  private static Optional<When> only(
      List<String> sentences, Function<String, Optional<When>> dateOf) {
    List<When> dates =
        sentences.stream()
            .filter(sentence -> sentence.length() <= LONGEST)
            .flatMap(sentence -> dateOf.apply(sentence).stream())
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  /** Whether a sentence says that somebody spoke. */
  static boolean tellsOfSpeech(String sentence) {
    return sentence.length() <= LONGEST
        && (DELIVERED.matcher(sentence).find()
            || SPOKE.matcher(sentence).find()
            || OCCASION.matcher(sentence).matches());
  }

  /** The day that a sentence tells without its year, soon before it was posted. */
  static Optional<When> dayOf(String sentence, LocalDate posted) {
    return day(withoutDispatch(sentence), posted);
  }

  private static Optional<When> day(String sentence, LocalDate posted) {
    Matcher day = DAY.matcher(sentence);
    Matcher ofMonth = DAY_OF_MONTH.matcher(sentence);
    if (day.find()) {
      int month = Integer.parseInt(day.group(1));
      int told = Integer.parseInt(day.group(2));
      return lastBefore(posted, one -> one.getMonthValue() == month && one.getDayOfMonth() == told);
    }
    if (!ofMonth.find()) {
      return Optional.empty();
    }
    int told = Integer.parseInt(ofMonth.group(ofMonth.group(1) == null ? 2 : 1));
    return lastBefore(posted, one -> one.getDayOfMonth() == told);
  }

  /** The last such day up to the one of posting, if it is near. */
  private static Optional<When> lastBefore(LocalDate posted, Predicate<LocalDate> isTold) {
    return IntStream.range(0, NEAR)
        .mapToObj(posted::minusDays)
        .filter(isTold)
        .findFirst()
        .map(one -> new When(one, one, When.Kind.DELIVERED));
  }

  private static void add(Pattern form, String sentence, Set<Official> found) {
    Matcher matcher = form.matcher(sentence);
    while (matcher.find()) {
      String name = matcher.group("name");
      String believed = form == NAME_FIRST ? nameBefore(matcher) : Names.joined(name);
      if (!believed.isEmpty()) {
        found.add(Offices.official(bare(matcher.group("office")), believed));
      }
    }
  }

  private static void addNamed(String sentence, Set<Official> found) {
    Matcher matcher = NAMED.matcher(sentence.length() > LONGEST ? "" : sentence);
    while (matcher.find()) {
      if (Names.isAlone(matcher.group("name"))) {
        found.add(Bylines.named(matcher.group("name")));
      }
    }
  }

  /** A name between a body and its head at the beginning of a sentence. */
  private static Optional<Official> between(String sentence) {
    return NameBetween.of(INTRODUCED.matcher(sentence.strip()).replaceFirst(""))
        .filter(one -> ACTS_NEXT.matcher(one.rest()).lookingAt())
        .map(NameBetween.Found::official);
  }

  private static String nameBefore(Matcher matcher) {
    String name = matcher.group("name");
    boolean isPlace = Names.isPlaceBefore(matcher.group("office"), name);
    return Names.isName(name) && !isPlace ? name : "";
  }

  /** The offices that a text gives a person of that name right before it, or right behind. */
  static List<Official> officesOf(String name, String text) {
    List<Official> found = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Matcher matcher = OFFICE_BEFORE.matcher(text.substring(Math.max(0, at - 30), at));
      Matcher behind = OFFICE_BEHIND.matcher(text).region(at + name.length(), text.length());
      if (matcher.find()) {
        found.add(Offices.official(bare(matcher.group()), name));
      } else if (behind.lookingAt()) {
        found.add(Offices.official(behind.group("office"), name));
      }
    }
    return found;
  }

  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("[\\p{IsHan}、]{0,30}" + Roles.ROLE + "\\s?$");

  private static final Pattern OFFICE_BEHIND =
      Pattern.compile("(?<office>" + Roles.ROLE + ")(?=[在就于，,说]|出席|指出|强调)");

  /** An office without the words of the sentence before it. */
  static String bare(String office) {
    return BEFORE_OFFICE.matcher(office).replaceFirst("").strip();
  }
}
