package taohua.hint.home;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.language.PlaceNames;
import taohua.language.Provinces;
import taohua.language.Words;

/**
 * The place that a body speaks of as its own. One kind of unit must be said to be one's own (我省,
 * 全省) again and again, and one place of that kind must recur near it; both far more often than any
 * other. A body that leaves a doubt has no home here: a false home makes false hints.
 */
final class BodyHome {
  private static final List<String> UNITS = List.of("省", "市", "州", "盟", "县", "区", "旗");

  // How often one's own unit and one's own place must be said, and how many times as often as the
  // next.
  private static final int SURE = 3;
  private static final int TIMES = 2;

  // The longest name before its unit.
  private static final int NAME = 10;
  // Within so many characters a place stands near 我省, in the same sentence or the next.
  private static final int NEAR = 40;

  private static final Map<String, String> REGIONS =
      Map.of(
          "内蒙古", "内蒙古自治区",
          "广西", "广西壮族自治区",
          "西藏", "西藏自治区",
          "宁夏", "宁夏回族自治区",
          "新疆", "新疆维吾尔自治区");

  // 居全省第一, 全省率先: who says so lies in that province.
  private static final String RANKED = "(?<![居列获评为于占位])";
  private static final String NO_RANK = "(?!第|前|首|率先|平均|唯一|排|最|领先|试点|典型|推广|现场|会议|大会|先进|各市|[十百0-9])";

  // 省级, 市直: no place stands before these.
  private static final String NO_NAME_BEFORE = "级内外直属定际会委长人政厅辖容民";

  private static final Pattern NO_PLACE = Pattern.compile("中国|全国|" + PlaceNames.KIND);

  private final String body;

  private BodyHome(String body) {
    this.body = body;
  }

  /**
   * The place with its kind, such as 栖梧市; empty if there is none.
   *
   * @param body the characters of a normalised text, with a mark behind every clause
   */
  static String of(String body) {
    return new BodyHome(body).place();
  }

  private String place() {
    Map<String, Integer> said = new TreeMap<>();
    UNITS.forEach(unit -> said.put(unit, count(ours(unit))));
    String unit = clearest(said);
    if (unit.isEmpty()) {
      return "";
    }
    Map<String, Integer> places = new TreeMap<>();
    candidates(unit)
        .distinct()
        .forEach(place -> places.put(place, count(Pattern.compile(stem(place)))));
    String place = clearest(places);
    return place.isEmpty() || !isNearOurs(unit, stem(place)) ? "" : place;
  }

  private static Pattern ours(String unit) {
    return Pattern.compile(
        Units.ours(unit).pattern() + "|" + RANKED + Units.whole(unit).pattern() + NO_RANK);
  }

  /** What is said often enough and far more often than anything else, or empty. */
  private static String clearest(Map<String, Integer> counts) {
    List<String> order =
        counts.keySet().stream()
            .sorted(Comparator.comparing(counts::get, Collections.reverseOrder()))
            .toList();
    if (order.isEmpty() || counts.getOrDefault(order.get(0), 0) < SURE) {
      return "";
    }
    int next = order.size() > 1 ? counts.getOrDefault(order.get(1), 0) : 0;
    return counts.getOrDefault(order.get(0), 0) >= TIMES * next ? order.get(0) : "";
  }

  /** The provinces of that kind, and every place that the body names with it. */
  private Stream<String> candidates(String unit) {
    Stream<String> provinces =
        switch (unit) {
          case "区" -> REGIONS.values().stream();
          case "市" ->
              Provinces.names().stream().filter(Provinces::isMunicipality).map(p -> p + unit);
          case "省" ->
              Provinces.names().stream()
                  .filter(p -> !Provinces.isMunicipality(p) && !REGIONS.containsKey(p))
                  .map(p -> p + unit);
          default -> Stream.empty();
        };
    return Stream.concat(provinces, named(unit));
  }

  /** Places that the dictionary knows, and what stands before the unit more than once. */
  private Stream<String> named(String unit) {
    Map<String, Integer> named = new TreeMap<>();
    for (int at = body.indexOf(unit); at >= 0; at = body.indexOf(unit, at + 1)) {
      String name = NameEnd.of(body.substring(Math.max(0, at - NAME), at));
      boolean compound = at + 1 < body.length() && NO_NAME_BEFORE.indexOf(body.charAt(at + 1)) >= 0;
      if (name.length() > 1 && !compound && !PlaceNames.isCommonWord(name)) {
        named.merge(name, 1, Integer::sum);
      }
    }
    Stream<String> unknown =
        named.keySet().stream().filter(name -> named.getOrDefault(name, 0) > 1);
    Stream<String> known =
        unit.equals("省")
            ? Stream.empty()
            : Words.of(body).stream()
                .filter(word -> word.isPlace() && !word.tag().isForeignPlace())
                .map(word -> PlaceNames.stem(word.text()));
    return Stream.concat(unknown, known)
        .filter(name -> name.length() > 1 && !NO_PLACE.matcher(name).matches())
        .filter(name -> !Provinces.names().contains(name))
        .map(name -> name + unit);
  }

  private static String stem(String place) {
    String province = Provinces.of(place);
    return !province.isEmpty() && place.startsWith(province) ? province : PlaceNames.stem(place);
  }

  private boolean isNearOurs(String unit, String stem) {
    Matcher ours = ours(unit).matcher(body);
    while (ours.find()) {
      int from = Math.max(0, ours.start() - NEAR);
      if (body.substring(from, Math.min(body.length(), ours.end() + NEAR)).contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private int count(Pattern words) {
    Matcher matcher = words.matcher(body);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
