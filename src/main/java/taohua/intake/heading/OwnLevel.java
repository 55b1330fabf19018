package taohua.intake.heading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import taohua.text.Level;

/** The level of a speaker who calls his own place 我市 and no other so. */
final class OwnLevel {
  private static final Map<Character, Level> UNITS =
      Map.of(
          '省', Level.PROVINCE,
          '市', Level.CITY,
          '州', Level.CITY,
          '盟', Level.CITY,
          '县', Level.COUNTY,
          '旗', Level.COUNTY,
          '区', Level.COUNTY,
          '镇', Level.TOWNSHIP,
          '乡', Level.TOWNSHIP);

  private static final String UNIT = "([省市州盟县旗区镇乡])";
  private static final String ORGAN = "(?=委(?!员)|人民政府|政府|人大|政协|纪委)";

  /** 区政府第七次全体会议, 在××县水利会议上, at the beginning of a title. */
  private static final Pattern IN_TITLE =
      Pattern.compile("^在?(?:(?=." + ORGAN + ")|[×✕╳XxＸ*＊某○]{1,4})" + UNIT);

  /** 我代表县委、县政府: whoever says so is of that level. */
  private static final Pattern IN_BODY = Pattern.compile("我谨?代表(?:中共)?" + UNIT + ORGAN);

  // Once may be a slip or a quotation.
  private static final int ENOUGH = 2;
  // A mayor also speaks of 全省, but less.
  private static final int TIMES = 3;

  private OwnLevel() {}

  /**
   * From 全市, an organ or a congress in the title, else from 我市 or 我代表市委 in the body; empty where
   * two levels are named. 全区 is a county's, unless the text speaks of 自治区.
   */
  static Optional<Level> of(String title, String body) {
    boolean isAutonomous = title.contains("自治区") || body.contains("自治区");
    Map<Level, Integer> named = count(title, '全', isAutonomous);
    if (!named.isEmpty()) {
      return only(named, 1);
    }
    return organ(IN_TITLE, title)
        .or(() -> MeetingPlace.ofCongress(title).flatMap(Offices::levelOfPlace))
        .or(() -> only(count(body, '我', isAutonomous), ENOUGH))
        .or(() -> isAutonomous ? Optional.empty() : organ(IN_BODY, body));
  }

  /** The one level of the organs that a text names so. */
  private static Optional<Level> organ(Pattern form, String text) {
    List<Level> levels =
        form.matcher(text)
            .results()
            .map(found -> UNITS.get(found.group(found.groupCount()).charAt(0)))
            .distinct()
            .toList();
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }

  /** The level that a body mostly speaks of, as 全市 or 我市; too little to name its speaker's. */
  static Optional<Level> spokenOf(String body) {
    boolean isAutonomous = body.contains("自治区");
    Map<Level, Integer> both = count(body, '全', isAutonomous);
    count(body, '我', isAutonomous)
        .forEach((level, count) -> both.merge(level, count, Integer::sum));
    return most(both);
  }

  private static Optional<Level> only(Map<Level, Integer> counts, int enough) {
    return counts.size() == 1
        ? counts.entrySet().stream()
            .filter(one -> one.getValue() >= enough)
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Level> most(Map<Level, Integer> counts) {
    for (Map.Entry<Level, Integer> one : counts.entrySet()) {
      int others = counts.values().stream().mapToInt(Integer::intValue).sum() - one.getValue();
      if (one.getValue() >= ENOUGH && one.getValue() >= TIMES * others) {
        return Optional.of(one.getKey());
      }
    }
    return Optional.empty();
  }

  private static Map<Level, Integer> count(String text, char before, boolean isAutonomous) {
    Map<Level, Integer> counts = new TreeMap<>();
    for (int i = 1; i < text.length(); i++) {
      Level level = text.charAt(i - 1) != before ? null : UNITS.get(text.charAt(i));
      if (level != null) {
        boolean isRegion = text.charAt(i) == '区' && isAutonomous;
        counts.merge(isRegion ? Level.PROVINCE : level, 1, Integer::sum);
      }
    }
    return counts;
  }
}
