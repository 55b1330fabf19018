package taohua.intake.heading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Surnames;
import taohua.text.Level;
import taohua.text.Official;

/** What an office tells of place, role and level: 四川省人民政府省长, 市委书记, 水利部部长. */
final class Offices {
  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

  private static final Pattern PLACE =
      Pattern.compile(
          "^(?<name>某[省市县区州旗镇乡](?=人民|委|[省市县区州旗镇乡]长)|(?!(?!自贡市|市[中北南]区)[全我本各某该自第市县区乡镇省州盟旗]|中国|国际|全球|世界|[^、]{0,9}(?:讲话|致辞|发言|同志)|人民政府|政府|对话|专访|采访|走访|访问|走进|军分|分管|常务|副|代理)[\\p{IsHan}&&[^了的是着被听请说给您我你他她们这那]]{2,9}?(?<!副)"
              + "(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|州|(?<![联同加结欧])盟|县|(?<![灌矿景库林牧园校港])(?<!军分)区|旗|镇|乡|街道|村(?=党(?:支部|总支|委)|村?委会)))(?=\\p{IsHan})");

  // ××区副区长, 王××市长: a place or a name that was struck out.
  private static final Pattern STRUCK_OUT =
      Pattern.compile(
          "^(?:["
              + Surnames.COMMON
              + "](?=[×✕╳ＸX*＊]{1,3}副?(?:书记|主任|主席|\\p{IsHan}长)))?[×✕╳ＸX*＊]{1,4}(?:(?:省|市|县|区|州|旗|镇|乡|局)(?!委|长|政府|人民政府))?");

  // What is left of ××县副县长.
  private static final Pattern OF_NO_PLACE = Pattern.compile("^([省市县区州旗镇乡])(?=(?:常务|代理?)?副?\\1长)");

  // 柳溪乡党委书记 is 乡党委书记, as 云山县委书记 is 县委书记.
  private static final Pattern OWN_BODY = Pattern.compile("^(?:党委|党工委|党支部|党总支|人大|政协|纪委|监委)");

  // 云山县委, 云山县长, 云山省直机关: the unit is part of the office, too.
  private static final Pattern BEHIND_UNIT = Pattern.compile("委|长(?!\\p{IsHan}[市县区])|直属?(?:机关|单位)");

  private static final Pattern UNIT = Pattern.compile("(?:自治[区州县旗]|街道|.)$");

  // 青石学校江校长, 教育局江局长
  private static final Pattern SURNAME_INSIDE =
      Pattern.compile(
          "(?<=学校|大学|学院|[中小]学|医院|公司|集团|[局厅委署])(?<surname>\\p{IsHan})"
              + "(?=(?:副?[校院行董所局厅署]长|副?书记|副?主任|董事长|总经理)$)");
  // Surnames that also say of what kind an office is: 原校长, 总经理.
  private static final String OF_OFFICES = "原老党代前总时常都公";
  // 江书记: of the name only a part is told.
  private static final Pattern SURNAME =
      Pattern.compile("^\\p{IsHan}(?=(?:副?书记|副?[校院局厅]长|副?主任|副?主席|副?总统|总领事|大使|外长)$)");

  private static final Pattern GOVERNMENT =
      Pattern.compile("^(?:自治[区州县]|[省市县区州旗])?(?:人民)?政府(?=代理?|常务|副?主席|副?[省市县区州旗镇乡盟]长)");

  // 云山县政府文化局局长: the bureau's, whoever it is of.
  private static final Pattern OF_BUREAU =
      Pattern.compile("^(?:人民)?政府(?=\\p{IsHan}{2,10}[局厅委](?:党|副?局长|副?厅长|副?主任))");
  // 中国海屏市市长, as he is called abroad.
  private static final Pattern OF_COUNTRY =
      Pattern.compile("^中国(?=\\p{IsHan}{2,8}[省市县区州][省市县区州]?长)");
  private static final Pattern OF_REGION = Pattern.compile("^自治区(?=(?:代理?|常务|副)*主席)");
  private static final Pattern OF_PARTY = Pattern.compile("^(?:中共(?!中央)|中国共产党(?!中央))");
  // 共青团云山市委书记: whose place it is stands behind the body.
  private static final Pattern OF_LEAGUE =
      Pattern.compile(
          "^(?:共青团|中国共产主义青年团|政协|中国人民政治协商会议|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?=\\p{IsHan}{1,8}[省市县区州旗]委)");

  private static final Pattern OF_HIGHER = Pattern.compile("(?:[省市州盟县区]|自治区)(?=[委人政])");
  // 市政署, 市场部: no city's.
  private static final Pattern OF_TRADE = Pattern.compile("市政[署厅]|市场|市容|区域");
  // 政协云山县委员会主席
  private static final Pattern COMMITTEE = Pattern.compile("^(?:[省市县区州旗]|自治[区州县旗])?委员会(?=副?主席)");
  // 玛朗地委书记
  private static final Pattern PREFECTURE = Pattern.compile("^(?<name>\\p{IsHan}{2,5}?)(?=地委)");
  // A region that no administration has: 高新区党工委.
  private static final Pattern ZONE = Pattern.compile("(?:开发|高新|保税|合作|示范|新|园)区$");
  // 国家税务总局白水县税务局: a body of the state has one in each place.
  private static final Pattern OF_STATE =
      Pattern.compile(
          "^(?:国家税务总局|国家统计局|中国人民银行|国家金融监督管理总局|中国气象局|国家烟草专卖局|中华人民共和国)(?=\\p{IsHan}{1,8}[省市县区州旗])");

  // Words that tell how somebody holds the office, but not which it is.
  private static final Pattern STANDING =
      Pattern.compile(
          "^(?:\\p{IsHan}{0,4}以(?![上下色])|系(?=\\p{IsHan}{4})|新任|离任|时任|原任|原|拟任|现任|(?:市|县|区)?分管(?=副))");
  private static final Pattern OF_PREFECTURE = Pattern.compile("^(?:地委|行署|地区行署)");
  private static final Pattern SEVERAL = Pattern.compile("\\s?[、／/，,]\\s?|\\s+");
  private static final Pattern OF_CENTRE =
      Pattern.compile(
          "总书记.*|.*(?:国务院|党中央|中共中央|中央政治局|全国人大|全国政协|国家主席|国家副主席|最高人民).*|副?总理|国务委员|国家\\p{IsHan}{2,}");
  private static final Pattern PROVINCIAL = Pattern.compile("^(?:省|自治区|兵团).*|(?!.*办公厅).*厅厅?长.*");

  // Below the country no body is called so.
  private static final Pattern MINISTRY =
      Pattern.compile(
          "(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人事|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和?城乡建设|交通运输|交通|铁道|水利|农业农村|农业|商务|文化和旅游|文化|卫生|退役军人事务|应急管理)部(?:党组书记|副?部长).*|审计署.*|海关总署.*");
  private static final Pattern OF_MINISTRY =
      Pattern.compile(
          "(?!省|市|县|区|州|旗|盟|镇|乡|党组|党委).{2,12}(?:部|委员会|委|署|总局)(?:副?部长|副?主任|副?署长|副?局长|党组书记)");

  // 云山大学毕业典礼上校长: where somebody speaks is no part of what he is.
  private static final Pattern OCCASION =
      Pattern.compile(
          "^\\p{IsHan}{2,30}(?:会|典礼|仪式|会议|论坛|培训班)上(?=\\p{IsHan}{2})"
              + "|^[\\p{IsHan}\\d]{2,30}(?:会议|(?<!代表)大会|(?:表彰|座谈|推进|动员|总结|茶话|恳谈|报告|发布|现场|交流|家长|见面|联谊|运动|年|晚|酒|宴)会|典礼|仪式|论坛|培训班)(?="
              + Roles.ROLE
              + "$)");

  private Offices() {}

  /**
   * The official of that office; unknown where it is several persons', 江晚秋书记、斯琴主席.
   *
   * @param office place, body and role in one, such as 四川省人民政府省长; several with 、 between
   * @param name or empty
   */
  static Official official(String office, String name) {
    if (name.isEmpty() && Names.areSeveral(office)) {
      return Official.UNKNOWN;
    }
    String rest =
        SEVERAL.matcher(STANDING.matcher(office.strip()).replaceFirst("")).replaceAll("、");
    rest = OCCASION.matcher(rest).replaceFirst("");
    rest = OF_COUNTRY.matcher(OF_PARTY.matcher(rest).replaceFirst("")).replaceFirst("");
    Matcher league = OF_LEAGUE.matcher(rest);
    String body = league.lookingAt() ? league.group() : "";
    rest = rest.substring(body.length());
    rest = rest.replaceFirst("^中华人民共和国(?=副?主席)", "国家");
    rest = OF_STATE.matcher(rest).replaceFirst("");
    rest = STRUCK_OUT.matcher(rest).replaceFirst("");
    rest = OF_NO_PLACE.matcher(rest).replaceFirst("");
    if (name.isEmpty() && SURNAME.matcher(rest).find() && isSurname(rest.charAt(0))) {
      rest = rest.substring(1);
    }
    if (name.isEmpty()) {
      rest = withoutSurname(rest);
    }
    StringBuilder place = new StringBuilder();
    Matcher prefecture = PREFECTURE.matcher(rest);
    if (prefecture.find()) {
      place.append(prefecture.group("name")).append("地区");
      rest = rest.substring(prefecture.end());
    }
    Matcher matcher = PLACE.matcher(rest);
    while (matcher.find()) {
      place.append(matcher.group("name"));
      rest = rest.substring(matcher.end());
      if (OWN_BODY.matcher(rest).lookingAt()) {
        rest = (ZONE.matcher(place).find() ? "" : unit(place.toString())) + rest;
        break;
      }
      if (BEHIND_UNIT.matcher(rest).lookingAt()) {
        rest = place.charAt(place.length() - 1) + rest;
        break;
      }
      matcher = PLACE.matcher(rest);
    }
    rest = body.isEmpty() ? rest : COMMITTEE.matcher(rest).replaceFirst("");
    rest = place.isEmpty() ? rest : OF_BUREAU.matcher(rest).replaceFirst("");
    String role = body + GOVERNMENT.matcher(rest).replaceFirst("");
    int next = rest.indexOf('、');
    if (place.isEmpty() && next > 0 && OF_HIGHER.matcher(rest).lookingAt()) {
      // 省委常委、临漪市委书记: the place is told with the second office.
      Official second = official(rest.substring(next + 1), name);
      String both = role.substring(0, role.indexOf('、') + 1) + second.role();
      return second.place().isEmpty()
          ? new Official(name, role, "", level(rest, ""), "")
          : new Official(name, both, second.place(), level(rest, "").or(second::level), "");
    }
    if (place.toString().endsWith("社区")) {
      // A neighbourhood is a body, not a place of the administration.
      return new Official(name, "社" + role, "", Optional.empty(), "");
    }
    return new Official(name, role, place.toString(), level(rest, place.toString()), "");
  }

  /** The role in a place that says of what region it is: 主席 of 自治区主席 in 云江自治区. */
  static String roleIn(String place, String role) {
    return place.endsWith("自治区") ? OF_REGION.matcher(role).replaceFirst("") : role;
  }

  /** 乡 of 柳溪乡, 自治区 of 云江自治区. */
  private static String unit(String place) {
    Matcher unit = UNIT.matcher(place);
    return unit.find() ? unit.group() : "";
  }

  /** 青石学校校长 for 青石学校江校长. */
  private static String withoutSurname(String office) {
    Matcher inside = SURNAME_INSIDE.matcher(office);
    boolean is =
        inside.find()
            && isSurname(inside.group("surname").charAt(0))
            && OF_OFFICES.indexOf(inside.group("surname")) < 0;
    return is ? office.substring(0, inside.start()) + office.substring(inside.end()) : office;
  }

  private static boolean isSurname(char first) {
    return "省市县区州旗镇乡院校部厅局处科室站所团".indexOf(first) < 0
        && !Surnames.of(String.valueOf(first)).isEmpty();
  }

  /** The level that the role tells, else the place; empty if neither does. */
  static Optional<Level> level(String role, String place) {
    boolean isOfMinistry = place.isEmpty() && MINISTRY.matcher(role).matches();
    if (isOfMinistry || OF_CENTRE.matcher(role).matches()) {
      return Optional.of(Level.CENTRAL);
    }
    Optional<Level> ofPlace = levelOfPlace(place);
    if (PROVINCIAL.matcher(role).matches()) {
      return Optional.of(Level.PROVINCE);
    }
    if (OF_PREFECTURE.matcher(role).find()) {
      return Optional.of(Level.CITY);
    }
    String unit =
        role.replaceFirst("^(?:分管)?(?:代理?|常务)?副?", "").replaceFirst("^团(?=[省市州县区旗]委)", "");
    if (unit.isEmpty() || OF_TRADE.matcher(unit).lookingAt()) {
      return ofPlace;
    }
    return switch (unit.charAt(0)) {
      case '省' -> Optional.of(Level.PROVINCE);
      case '市' -> MUNICIPALITIES.contains(place) ? ofPlace : Optional.of(Level.CITY);
      case '州', '盟' -> Optional.of(Level.CITY);
      case '县', '区', '旗' -> Optional.of(Level.COUNTY);
      case '街' -> Optional.of(Level.TOWNSHIP);
      case '乡', '镇', '村' -> Optional.of(Level.TOWNSHIP);
      default -> ofPlace;
    };
  }

  /**
   * The level of a minister who speaks at a national meeting (水利部部长), for a province, too, has a
   * 宣传部 and a 局.
   */
  static Optional<Level> ofCountry(Official official, String title) {
    boolean isOfMinistry =
        official.place().isEmpty() && OF_MINISTRY.matcher(official.role()).matches();
    return isOfMinistry && title.contains("全国") ? Optional.of(Level.CENTRAL) : Optional.empty();
  }

  /** Whether a place is of the level that an official is known to have. */
  static boolean isOfLevel(String place, Official official) {
    if (official.role().isEmpty()) {
      Optional<Level> own =
          MUNICIPALITIES.contains(place) ? Optional.of(Level.CITY) : levelOfPlace(place);
      return own.isPresent() && official.level().equals(own);
    }
    return official.level().isPresent()
        && levelOfPlace(place).equals(level(official.role(), place));
  }

  /** The level that a place's last character tells. */
  static Optional<Level> levelOfPlace(String place) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    if (MUNICIPALITIES.contains(place) || place.matches(".*(?:省|自治区|特别行政区|香港特区|澳门特区)")) {
      return Optional.of(Level.PROVINCE);
    }
    if (place.endsWith("地区") || place.endsWith("军分区")) {
      return Optional.of(Level.CITY);
    }
    return switch (place.charAt(place.length() - 1)) {
      case '市', '州', '盟' -> Optional.of(Level.CITY);
      case '县', '区', '旗' -> Optional.of(Level.COUNTY);
      case '乡', '镇', '道' -> Optional.of(Level.TOWNSHIP);
      default -> Optional.empty();
    };
  }
}
