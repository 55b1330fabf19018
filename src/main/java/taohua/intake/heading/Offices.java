package taohua.intake.heading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.Level;
import taohua.text.Official;

/**
 * Offices as titles and bylines write them: 甘肃省省长任某某, 自治区人民政府主席 包某, 市委书记在…, and the place and the
 * level that they tell.
 */
final class Offices {
  /** The words that an office ends with. */
  static final String ROLE =
      "(?:(?:自治区|自治州|自治县)?(?:党组|党委|党工委|工委|党支部|[省市县区旗州镇乡盟]委)?(?:常务|第一)?副?书记|总书记"
          + "|(?:代理?|常务)?副?[省市县区州旗镇乡盟]长|副?主席|副?主任|副?总理|国务委员|副?[局厅部司院校处科行会]长|副?(?:秘书|检察|董事|理事|指挥|组)长"
          + "|总经理|负责人|负责同志)";

  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:中共)?(?<name>(?![全我本各某该自第市县区乡镇省]|人民政府|政府)\\p{IsHan}{2,9}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|州|盟|县|区|旗|镇|乡|街道))(?=\\p{IsHan})");

  // 某某某总理: only of those whom everyone names so; 农业局长 is no Mr. 农业.
  private static final Pattern NAME_BEFORE_TITLE =
      Pattern.compile("(?<name>(?!国家|全国)\\p{IsHan}{2,4})(?<role>主席|总理|总书记)");

  private static final Pattern GOVERNMENT =
      Pattern.compile("^(?:自治[区州县]|[省市县区])?(?:人民)?政府(?=代理?|常务|副?主席|副?[省市县区州旗镇乡盟]长)");

  private Offices() {}

  /**
   * The official of that office.
   *
   * @param office place, body and role in one, such as 四川省人民政府省长
   * @param name or empty
   */
  static Official official(String office, String name) {
    String rest =
        office.startsWith("中共") && !office.startsWith("中共中央") ? office.substring(2) : office;
    rest = rest.replaceFirst("^中华人民共和国(?=副?主席)", "国家");
    Matcher speaker = NAME_BEFORE_TITLE.matcher(rest);
    if (name.isEmpty() && speaker.matches() && Names.isName(speaker.group("name"))) {
      return official(
          "国家主席".contains(speaker.group("role")) ? "国家主席" : speaker.group("role"),
          speaker.group("name"));
    }
    StringBuilder place = new StringBuilder();
    Matcher matcher = PLACE.matcher(rest);
    while (matcher.find()) {
      place.append(matcher.group("name"));
      rest = rest.substring(matcher.end());
      if (rest.startsWith("委") || rest.startsWith("长")) {
        rest = place.charAt(place.length() - 1) + rest;
        break;
      }
      matcher = PLACE.matcher(rest);
    }
    Optional<Level> level = level(rest, place.toString());
    String role = GOVERNMENT.matcher(rest).replaceFirst("");
    return new Official(name, role, place.toString(), level, "");
  }

  /** The level that the role tells, else the place; empty if neither does. */
  static Optional<Level> level(String role, String place) {
    if (role.matches("总书记.*|.*(?:国务院|党中央|中共中央|中央政治局|全国人大|全国政协|国家主席|国家副主席).*|副?总理|国务委员")) {
      return Optional.of(Level.CENTRAL);
    }
    Optional<Level> ofPlace = levelOfPlace(place);
    if (role.startsWith("省") || role.startsWith("自治区")) {
      return Optional.of(Level.PROVINCE);
    }
    String unit = role.replaceFirst("^(?:代理?|常务)?副?", "");
    if (unit.isEmpty()) {
      return ofPlace;
    }
    return switch (unit.charAt(0)) {
      case '省' -> Optional.of(Level.PROVINCE);
      case '市' -> MUNICIPALITIES.contains(place) ? ofPlace : Optional.of(Level.CITY);
      case '州', '盟' -> Optional.of(Level.CITY);
      case '县', '区', '旗' -> Optional.of(Level.COUNTY);
      case '乡', '镇' -> Optional.of(Level.TOWNSHIP);
      default -> ofPlace;
    };
  }

  /** Whether a place is of the level that an official is known to have. */
  static boolean isOfLevel(String place, Official official) {
    return official.level().isPresent()
        && levelOfPlace(place).equals(level(official.role(), place));
  }

  /** The level that a place's last character tells. */
  static Optional<Level> levelOfPlace(String place) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    if (MUNICIPALITIES.contains(place) || place.matches(".*(?:省|自治区|特别行政区)")) {
      return Optional.of(Level.PROVINCE);
    }
    if (place.endsWith("地区")) {
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
