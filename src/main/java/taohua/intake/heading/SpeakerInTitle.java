package taohua.intake.heading;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Surnames;
import taohua.text.Official;

/** The speaker that a title begins with: 省长任某某:在…, 江晚秋县长在…, 某某同志发表…. */
final class SpeakerInTitle {
  private static final int LONGEST = 120;

  // What follows the speaker: a colon, or what he did. Whom he wrote to is not the speaker.
  private static final String SPOKE =
      "(?:\\s?(?<colon>[:：])|\\s?(?=(?:(?:1?\\d月)?\\d{1,2}日|1?\\d月|今[日天])?(?:在|就(?![职任])|于|发表|致|向|给|出席|同|与|做客|寄语|宣布|宣读|主持|代表|应邀|作(?=[^，。]{0,20}(?:报告|讲话|发言|动员|部署|宣讲|总结|说明))|谈(?![判起何])|的(?:讲话|发言|致辞)|就职(?:演[说讲]|讲话|致辞)$|(?:20\\d{2}年?)?(?:(?:世界|国际|全国|中国)\\p{IsHan}{1,8}[日周月节]|(?:植树|护士|记者|医师|青年|妇女|儿童|劳动|元宵|清明|端午|重阳)节|新年|新春|春节|元旦|五一|七一|中秋|国庆|教师节|开学|毕业)?(?:贺[词辞]|致[词辞]|献[词辞]|寄语)$)"
          // 江晚秋总领事2031年茶会致辞, 江晚秋甲午年开渔节贺词, 江晚秋9月3日护林会上答问
          + "|(?=(?:(?:19|20)\\d{2}年?|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)\\p{IsHan}.{0,30}(?:讲话|演讲|贺[词辞]|致[词辞]|献[词辞]|祝[词辞])$)"
          + "|(?=1?\\d月\\d{1,2}日[^，。]{2,20}[会式]议?上)))";
  private static final String ADDRESS = "(?:同志|先生|女士|博士|教授|院士)?";
  private static final String BEFORE =
      "^(?:"
          + Dates.ANY
          + "|(?:19|20)\\d{2}年?度?)?(?:精彩|精选|最新|优秀|(?:[急跪]?求|谁有)[一几]?[篇份个]?)?\\s?[Xx×*＊某○]{0,4}"
          // 某局党组书记, 国企董事长, 校友代表、云山县副县长江晚秋: of what kind, not of what place.
          + "(?:(?<=某)(?:局|厅|单位|部门|公司|集团|企业|高校|街道)(?=党|[董总书])|国企|央企|\\p{IsHan}{2,4}代表、)?";
  private static final Pattern OFFICE =
      Pattern.compile(
          BEFORE
              + "(?<office>"
              + Roles.OFFICES
              + ")\\s?(?<name>"
              + Names.AFTER_OFFICE.replace("{1,11})", "{1,11}?)").replace("10})", "10}?)")
              + "|"
              + Names.MASKED
              + ")??"
              + ADDRESS
              + SPOKE
              + "(?<rest>.{4,})$");
  // 县委书记汛前讲话, 新任县委书记见面会上的表态讲话; not 局长会议 or 局长信箱.
  private static final Pattern OFFICE_ALONE =
      Pattern.compile(
          BEFORE
              + "(?!全)(?<office>"
              + Roles.OFFICE
              + ")(?!会议|座谈会|联席|论坛|培训|研讨|述职(?!报告|述廉)|信箱)(?:[^，。：:在]{0,16}(?:(?:讲话|致辞|致词|发言|党课|演说|演讲)(?:讲?稿|提纲|要点)?(?:范文|精选|模板)?|述职(?:述廉)?报告|欢迎[词辞]|献词|寄语|祝酒[词辞]|答谢[词辞]|贺词|慰问信)|(?<!书记|主席|总统)的话)$");
  // 在防汛会议上江晚秋同志的讲话, 动员会上副县长江晚秋讲话
  private static final Pattern NAMED_LAST =
      Pattern.compile(
          "^[^，。：:]{4,40}[上时式礼](?<office>(?![上下]|主(?![席任]))[\\p{IsHan}&&[^的在]]{0,8}?"
              + Roles.ROLE
              + ")?(?<name>"
              + Names.OF_PARTS_ENDING
              + "|[\\p{IsHan}&&[^的在]]{2,8}?)(?<address>同志|先生|女士)?的?(?:重要)?(?:讲话|致辞|致词|发言|演讲)稿?$");
  // 军训汇报表演上的校长讲话
  private static final Pattern OFFICE_LAST =
      Pattern.compile(
          "^[^，。：:]{4,40}[上时式礼]的?(?<office>(?![上下]|主(?![席任]))[\\p{IsHan}&&[^的在]]{0,8}?"
              + Roles.ROLE
              + ")(?:重要)?(?:讲话|致辞|致词|发言|演讲)稿?$");
  // 在防汛会议上的讲话（副县长）
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^(?<title>.{6,80}?)\\s?[（(](?<who>"
              + Roles.OFFICES
              + "(?:\\s?(?:"
              + Names.OF_PARTS
              + "|\\p{IsHan}{2,8}))?)[)）]$");
  // 专访云山县县长：一座煤城的转身, 让群众喝上好水——访县水利局局长江晚秋
  private static final Pattern VISITED =
      Pattern.compile(
          "^(?:本报|本刊|本网|本台|独家)?(?:专访|对话)(?<who>[^：:|｜]{2,40}?)\\s?[:：|｜].{4,}$|^.{4,}——\\s?(?:专访|对话|访)(?<whom>[^：:]{2,40})$");
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "^(?<name>\\p{IsHan}{2,6}?|"
              + Names.OF_PARTS
              + ")\\s?(?<role>(?:自治[区州县旗](?=副?主席|副?[州县旗]长))?"
              + Roles.ROLE
              + ")"
              + ADDRESS
              + SPOKE
              + "(?<rest>.{4,})$");
  // Whose 主席 may be meant.
  private static final Pattern LOWER_BODY =
      Pattern.compile(
          "自治区|[省县州旗镇乡]|[全我本]区|市(?!场)|协会|学会|联合会|商会|工会|学生会|理事会|委员会|文联|作协|科协|政协|[妇残侨台]联|集团|公司|大学|学院|学校|中学|代表大会");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?<name>"
              + Names.OF_PARTS
              + "|\\p{IsHan}{2,12}?)"
              + ADDRESS
              + "\\s?(?:[:：](?<rest>.{4,})$|(?=(?:在|发表|致|向|给|同|就|与|谈).{3,}$))");
  // 江书记在…: the rest of the name is not told.
  private static final Pattern SURNAME =
      Pattern.compile(
          "^[" + Surnames.COMMON + "](?=(?:副?书记|[副代]?[校院局省市县区镇乡部厅会]长|副?主任|副?主席|副?总统|总领事|大使|外长)$)");

  private static final Pattern SURNAME_THAT_SPEAKS =
      Pattern.compile("^(?<name>[于向](?![全各大广省市县区本我近日])\\p{IsHan}{1,2}?)(?:同志)?(?:[:：]|(?=在|发表|致))");

  // 2031 江晚秋总统就职演说, as collections file it.
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?:19|20)\\d{2}\\s+(?<rest>\\p{IsHan}.{3,})");

  // 国旗下的讲话 | 校长江晚秋：…
  private static final Pattern COLUMN =
      Pattern.compile("^[^|｜丨]{2,14}\\s?[|｜丨]\\s?(?<rest>[^|｜丨]{4,})$");
  private static final Pattern SPOKE_NEXT = Pattern.compile(ADDRESS + SPOKE + ".{4,}$");
  private static final Pattern BRACKETED = Pattern.compile("[（(]([^（）()]+)[)）]");
  private static final Pattern TALKS = Pattern.compile("谈(?![“《])");

  private SpeakerInTitle() {}

  /**
   * The speaker of a title, in brackets or not; {@link Official#UNKNOWN} if it names none.
   *
   * @param isOfSpeech whether a name without an office may be believed
   * @param isPlace whether a name such as 云山县 is known to be a place
   */
  static Official of(String title, boolean isOfSpeech, Predicate<String> isPlace) {
    if (title.length() > LONGEST) {
      return Official.UNKNOWN;
    }
    Matcher bracketed = BRACKETED.matcher(title);
    if (bracketed.matches()) {
      return of(bracketed.group(1), isOfSpeech, isPlace);
    }
    Matcher year = YEAR_FIRST.matcher(title);
    if (year.matches()) {
      return of(year.group("rest"), isOfSpeech, isPlace);
    }
    Matcher column = COLUMN.matcher(title);
    if (column.matches()) {
      Official told = of(column.group("rest"), isOfSpeech, isPlace);
      if (!told.name().isEmpty()) {
        return told;
      }
    }
    // 通说：临漪市市长江晚秋致…: who tells it, not who spoke.
    Matcher label = NAME.matcher(title);
    if (label.lookingAt()
        && label.group("rest") != null
        && withOffice(label.group("rest").strip())
            .filter(one -> !one.name().isEmpty())
            .isPresent()) {
      return of(label.group("rest").strip(), isOfSpeech, isPlace);
    }
    return visited(title)
        .or(() -> inBrackets(title))
        .or(() -> nameFirst(title, isPlace))
        .or(() -> between(title))
        .or(() -> withOffice(title))
        .or(() -> behindDash(title, isPlace))
        .or(() -> Bylines.speaking(title).filter(one -> !one.name().isEmpty()))
        .or(() -> namedLast(title))
        .or(() -> officeAlone(title, OFFICE_LAST))
        .or(() -> officeAlone(title, OFFICE_ALONE))
        .or(() -> Bylines.speaking(title))
        .or(() -> isOfSpeech ? named(title) : Optional.empty())
        .orElse(Official.UNKNOWN);
  }

  /**
   * A title without the speaker in front of its colon, where a whole title stands behind it, as in
   * 江晚秋：在防汛会议上的讲话; 江晚秋：把堤坝守好 is one title with him.
   */
  static String without(String title) {
    if (title.length() > LONGEST) {
      return title;
    }
    int dash = title.indexOf("——");
    if (dash > 0 && signed(title, dash).isPresent()) {
      return title.substring(0, dash).strip();
    }
    if (inBrackets(title).isPresent()) {
      return IN_BRACKETS.matcher(title).replaceFirst("${title}");
    }
    Matcher office = OFFICE.matcher(title);
    Optional<Official> told = office.matches() ? withOffice(title) : Optional.empty();
    if (told.isPresent()) {
      // 民政局长：让低保户有尊严: who is not named is a part of what the title says.
      boolean isPart = office.group("colon") == null;
      return isPart ? title : ofWhole(title, office.group("rest").strip());
    }
    Matcher name = NAME.matcher(title);
    return name.lookingAt() && name.group("rest") != null && Names.isAlone(plain(name))
        ? ofWhole(title, name.group("rest").strip())
        : title;
  }

  private static String ofWhole(String title, String rest) {
    boolean isTold = withOffice(rest).filter(one -> !one.name().isEmpty()).isPresent();
    return TitleChoice.isWhole(rest) || isTold ? rest : title;
  }

  private static String plain(Matcher name) {
    return Names.plain(name.group("name"));
  }

  /** 江晚秋县长在…: a person before the office, where the same characters name no place. */
  private static Optional<Official> nameFirst(String title, Predicate<String> isPlace) {
    Matcher matcher = NAME_FIRST.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = plain(matcher);
    String role = matcher.group("role");
    String place = name + role.charAt(0);
    boolean isOffice =
        role.length() == 2 && role.endsWith("长") && (Names.isPlace(place) || isPlace.test(place));
    boolean isOfPlace = isOffice || Names.isPlaceBefore(role, name);
    if (isOfPlace || !Names.isBefore(role, name) || Names.isPlace(name)) {
      return Optional.empty();
    }
    // Where no lower body is named 某某主席 is said of those whom everyone knows.
    boolean isOfState = role.equals("主席") && !LOWER_BODY.matcher(matcher.group("rest")).find();
    return Optional.of(Offices.official(isOfState ? "国家主席" : role, name));
  }

  private static Optional<Official> between(String title) {
    return NameBetween.of(title)
        .filter(found -> SPOKE_NEXT.matcher(found.rest()).lookingAt())
        .map(NameBetween.Found::official);
  }

  private static Optional<Official> withOffice(String title) {
    Matcher matcher = OFFICE.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    String office = SURNAME.matcher(matcher.group("office")).replaceFirst("");
    if (name == null || Names.isMasked(name)) {
      // 市长谈水利 may be anybody's words about him.
      return TALKS.matcher(title).region(matcher.end("office"), title.length()).lookingAt()
          ? Optional.empty()
          : Optional.of(
              Offices.official(office, afterOffice(title.substring(matcher.end("office")))));
    }
    String plain = Names.joined(name);
    return plain.isEmpty() ? Optional.empty() : Optional.of(Offices.official(office, plain));
  }

  /** 把堤坝守好——县水利局局长江晚秋在…上的讲话, 在…上的讲话——县水利局局长江晚秋 */
  private static Optional<Official> behindDash(String title, Predicate<String> isPlace) {
    int dash = title.indexOf("——");
    if (dash <= 0) {
      return Optional.empty();
    }
    String behind = title.substring(dash + 2).strip();
    return speakingFirst(behind, isPlace)
        .or(() -> withOffice(behind))
        .or(() -> Bylines.of(behind))
        .filter(one -> !one.name().isEmpty())
        .or(() -> signed(title, dash));
  }

  /** 江晚秋局长在防汛会议上的讲话; 江晚秋局长出席防汛会议 is said of him. */
  private static Optional<Official> speakingFirst(String title, Predicate<String> isPlace) {
    return Titles.endsWithGenre(title) ? nameFirst(title, isPlace) : Optional.empty();
  }

  /** 在防汛会议上的讲话——江晚秋; 时代楷模——江晚秋 is said of him. */
  private static Optional<Official> signed(String title, int dash) {
    String name = Names.plain(title.substring(dash + 2));
    return TitleChoice.isWhole(title.substring(0, dash)) && Names.isAlone(name)
        ? Optional.of(Bylines.named(name))
        : Optional.empty();
  }

  /** Whom a title names at its end: addressed, or with his office. */
  private static Optional<Official> namedLast(String title) {
    Matcher matcher = NAMED_LAST.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    String office = matcher.group("office");
    boolean isTold = office != null || matcher.group("address") != null;
    return isTold && Names.isAlone(name)
        ? Optional.of(office == null ? Bylines.named(name) : Offices.official(office, name))
        : Optional.empty();
  }

  /** A name whose surname reads like what the speaker did: 省长于青山在…, not 省长于昨日在…. */
  private static String afterOffice(String rest) {
    Matcher matcher = SURNAME_THAT_SPEAKS.matcher(rest);
    return matcher.find() && Names.isName(matcher.group("name"))
        ? Names.joined(matcher.group("name"))
        : "";
  }

  private static Optional<Official> visited(String title) {
    Matcher matcher = VISITED.matcher(title);
    String whom = matcher.matches() ? matcher.group("whom") : null;
    return matcher.matches()
        ? Bylines.of(whom == null ? matcher.group("who") : whom)
        : Optional.empty();
  }

  private static Optional<Official> inBrackets(String title) {
    Matcher matcher = IN_BRACKETS.matcher(title);
    return matcher.matches() && Titles.endsWithGenre(matcher.group("title"))
        ? Bylines.of(matcher.group("who"))
        : Optional.empty();
  }

  private static Optional<Official> officeAlone(String title, Pattern form) {
    Matcher matcher = form.matcher(title);
    return matcher.matches()
        ? Optional.of(Offices.official(matcher.group("office"), ""))
        : Optional.empty();
  }

  private static Optional<Official> named(String title) {
    Matcher matcher = NAME.matcher(title);
    return matcher.lookingAt() && Names.isAlone(plain(matcher))
        ? Optional.of(Bylines.named(plain(matcher)))
        : Optional.empty();
  }
}
