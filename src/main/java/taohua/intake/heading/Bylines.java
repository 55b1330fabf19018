package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.text.Official;

/** Lines that are a speaker and nothing else, in the forms that offices write. */
final class Bylines {
  /** A byline is never longer. */
  private static final int LONGEST = 90;

  private static final String OFFICE = "(?<office>" + Roles.OFFICES + ")";
  private static final String NAME = "(?<name>" + Names.AFTER_OFFICE + "|" + Names.MASKED + ")";
  private static final String ADDRESS = "\\s?(?:同志|先生|女士)?";

  /** What a byline may begin with: a mark, or a word that says that the speaker follows. */
  private static final String LABEL =
      "(?:讲话|演讲|报告|发言|主讲|宣讲|述职|述廉|致辞|致词|授课|汇报|发布|解读|访谈|答问|受访|推介|讲课|上线)(?:人|者|同志|领导|嘉宾)|主讲|作者|撰文|撰稿人?|署名|(?:现任)?职\\s?务|(?:访谈|做客|本期|上线|出席)?嘉宾|文";

  private static final Pattern LABELLED =
      Pattern.compile("^(?:" + LABEL + ")\\s?[:：／/]\\s?(?<who>.{2,80})$");
  private static final Pattern POSTS = Pattern.compile("^发布");
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[—–―－-]{1,3}\\s?(?:(?:专?访|对话)(?=\\p{IsHan}))?|[□■◎●◇◆▲△★☆•·*@]+|[【\\[](?:同期声?|字幕)[】\\]]|(?:专访|对话)(?=\\p{IsHan}{4}))\\s?(?=[\\p{IsHan}])");
  // 局长江晚秋先生致辞, 市长江晚秋同志的讲话
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})(?<address>同志|先生|女士)?\\s?的?(?:重要|总结|主持|表态|主旨)?(?:(?:讲话|致辞|致词|发言|演讲)稿?|(?:作?介绍|通报)(?:有关|相关)?情况)[:：]?$");
  // 市长江晚秋： above what he says
  private static final Pattern COLON =
      Pattern.compile("(?<=\\p{IsHan}{4}|\\p{IsHan}{2}\\s\\p{IsHan}{2,3})[:：]$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^[（(【\\[](?<within>[^（）()【】\\[\\]]{2,60})[)）】\\]]$");
  private static final Pattern SAID = Pattern.compile("^(?:作者|讲话人)?(?:系|为|是|：|:)?\\s?");
  // 江晚秋系临漪市市长
  private static final Pattern IS =
      Pattern.compile(
          "^(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4})\\s?(?:系|现为|现任)\\s?(?=\\p{IsHan}{2})");
  private static final Pattern LAST_PART = Pattern.compile("[，,][^，,]{2,12}$");

  // 江晚秋（女，彝族）, 江晚秋局长 Ms KONG Man-chau
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s?[（(](?:[，,、\\s]|[男女]|\\p{IsHan}{1,6}族){1,6}[)）]$|(?<=\\p{IsHan})"
              + " (?:M[rs]s?|Dr|Prof)\\.? [A-Za-z ,.-]{2,40}$");

  private static final Pattern APART =
      Pattern.compile(
          "^"
              + OFFICE
              + "(?:\\s|\\s?[:：](?!\\p{IsHan}{5,}$)\\s?|\\s?[／/]\\s?)"
              + NAME
              + ADDRESS
              + "$");
  private static final Pattern NAME_IN_BRACKETS =
      Pattern.compile("^" + OFFICE + "\\s?[（(]\\s?" + NAME + ADDRESS + "\\s?[)）]$");
  private static final Pattern OFFICE_IN_BRACKETS =
      Pattern.compile("^" + NAME + ADDRESS + "\\s?[（(](?:作者)?[系为：:]?\\s?" + OFFICE + "[)）]$");
  private static final Pattern OFFICE_BEHIND =
      Pattern.compile("^" + NAME + "\\s?[\\s，,]\\s?" + OFFICE + "$");
  private static final Pattern NAME_JOINED =
      Pattern.compile(
          "^(?<name>" + Names.OF_PARTS_ENDING + "|\\p{IsHan}{2,6}?)(?<office>" + Roles.ROLE + ")$");
  private static final Pattern JOINED = Pattern.compile("^" + OFFICE + NAME + ADDRESS + "$");
  private static final Pattern ALONE = Pattern.compile("^" + OFFICE + "$");
  private static final List<Pattern> APART_FORMS =
      List.of(APART, NAME_IN_BRACKETS, OFFICE_IN_BRACKETS);

  // An office holds numbers, 第二团团长, but no day.
  private static final Pattern DAY = Pattern.compile("\\d\\s?[年月日]|[一二三四五六七八九十]月");

  // 临漪市　市长, 县政府办公室 主任: the blank stands within the office.
  private static final Pattern BLANK_IN_OFFICE =
      Pattern.compile("(?<=[省市县区州盟旗镇乡府会局厅部院委校办司室处科团师]) (?=" + Roles.ROLE + ")");

  // What offices end with: 书记, 市长, 主席; a line without one of them is no byline.
  private static final CharacterSet ENDS_OF_ROLES = CharacterSet.of("记书长席员理官使事令委裁辑编挥人志师任");
  private static final CharacterSet BEHIND_LABELS = CharacterSet.of(":：／/");
  private static final CharacterSet ENDS_OF_SPEAKS = CharacterSet.of("话辞词言讲稿况:：");

  private Bylines() {}

  /**
   * The official of a line that is office and name, in either order, apart or not, with 讲话人： or the
   * like before them, or office alone; his name is empty where it is masked or none. Empty for any
   * other line.
   */
  static Optional<Official> of(String line) {
    String bare = ENDS_OF_ROLES.isIn(line) ? bare(line) : "";
    if (bare.length() > LONGEST || bare.length() < 2 || DAY.matcher(bare).find()) {
      return Optional.empty();
    }
    return apart(bare)
        .or(() -> behind(OFFICE_BEHIND.matcher(bare)))
        .or(() -> joined(bare))
        .or(() -> behind(NAME_JOINED.matcher(bare)))
        .or(() -> alone(bare));
  }

  /** The speaker of a line that says that he follows: 讲话人：江晚秋, 作者：江晚秋, 文／江晚秋. */
  static Optional<Official> labelled(String line) {
    boolean mayBe = line.length() <= LONGEST && BEHIND_LABELS.isIn(line);
    Matcher matcher = LABELLED.matcher(mayBe ? line : "");
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String who = matcher.group("who").strip();
    Optional<Official> official = of(who);
    if (official.isPresent()) {
      return official;
    }
    // Who puts a page up is no speaker, unless his office is told.
    String name =
        POSTS.matcher(line).lookingAt() ? "" : Names.plain(who.replaceFirst("(?:同志|先生|女士)$", ""));
    return Names.isAlone(name) ? Optional.of(named(name)) : Optional.empty();
  }

  /** The speaker of a line that says no more than that he speaks: 局长江晚秋先生致辞, 县长讲话. */
  static Optional<Official> speaking(String line) {
    boolean mayBe =
        line.length() <= LONGEST
            && !line.isEmpty()
            && ENDS_OF_SPEAKS.contains(line.charAt(line.length() - 1));
    Matcher matcher = SPEAKS.matcher(mayBe ? line : "");
    if (!matcher.find()) {
      return Optional.empty();
    }
    // 组织部长会议上讲话: what follows an office is a name only if it looks like one or is addressed.
    boolean isAddressed = matcher.group("address") != null;
    String who = line.substring(0, matcher.start());
    return of(who)
        .filter(one -> isAddressed || Names.isAlone(one.name()) || who.startsWith(one.name()))
        .or(() -> isAddressed && Names.isAlone(who) ? Optional.of(named(who)) : Optional.empty());
  }

  /** Whether a line says that its speaker follows, whoever that is. */
  static boolean isLabelled(String line) {
    return line.length() <= LONGEST && BEHIND_LABELS.isIn(line) && LABELLED.matcher(line).matches();
  }

  static Official named(String name) {
    return new Official(name, "", "", Optional.empty(), "");
  }

  private static String bare(String line) {
    String marked = line.length() > LONGEST ? "" : line;
    String bare = MARK.matcher(marked).replaceFirst("").strip();
    bare = REMARK.matcher(bare).replaceFirst("");
    bare = BLANK_IN_OFFICE.matcher(bare).replaceAll("");
    bare = COLON.matcher(bare).replaceFirst("");
    Matcher brackets = IN_BRACKETS.matcher(bare);
    return brackets.matches() ? within(brackets.group("within")) : bare;
  }

  /** 江晚秋，临漪市市长 of what stands in brackets; of any more than that, all but its last part. */
  private static String within(String brackets) {
    String said = SAID.matcher(brackets).replaceFirst("");
    Matcher is = IS.matcher(said);
    if (is.lookingAt() && Names.isAlone(Names.plain(is.group("name")))) {
      said = is.group("name") + "，" + said.substring(is.end());
    }
    return OFFICE_BEHIND.matcher(said).matches() ? said : LAST_PART.matcher(said).replaceFirst("");
  }

  private static Optional<Official> apart(String line) {
    for (Pattern form : APART_FORMS) {
      Matcher matcher = form.matcher(line);
      if (matcher.matches()) {
        String name = matcher.group("name");
        if (Names.isMasked(name)) {
          return Optional.of(Offices.official(matcher.group("office"), ""));
        }
        String plain = Names.apart(name);
        if (!plain.isEmpty()) {
          return Optional.of(Offices.official(matcher.group("office"), plain));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Official> behind(Matcher matcher) {
    return matcher.matches()
            && Names.isBefore(matcher.group("office"), Names.plain(matcher.group("name")))
            && !Names.isPlaceBefore(matcher.group("office"), matcher.group("name"))
        ? Optional.of(Offices.official(matcher.group("office"), Names.plain(matcher.group("name"))))
        : Optional.empty();
  }

  private static Optional<Official> joined(String line) {
    Matcher matcher = JOINED.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    String plain = Names.isMasked(name) ? "" : Names.joined(name);
    return plain.isEmpty() && !Names.isMasked(name)
        ? Optional.empty()
        : Optional.of(Offices.official(matcher.group("office"), plain));
  }

  private static Optional<Official> alone(String line) {
    Matcher matcher = ALONE.matcher(line);
    return matcher.matches()
        ? Optional.of(Offices.official(matcher.group("office"), ""))
        : Optional.empty();
  }
}
