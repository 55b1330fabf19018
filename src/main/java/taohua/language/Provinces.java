package taohua.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The provinces, autonomous regions and municipalities, with the single characters that stand for
 * one behind a verb, as in 来黔 or 入甘, and their cities and prefectures. Characters that are mostly
 * other words there (京 of the capital, 云, 贵, 新) are left out; 疆 stands for 新疆.
 */
public final class Provinces {
  private static final Map<String, String> SHORT =
      Stream.of(
              "北京 天津津 河北冀 山西晋 内蒙古蒙 辽宁辽 吉林吉 黑龙江黑 上海沪 江苏苏 浙江浙 安徽皖",
              "福建闽 江西赣 山东鲁 河南豫 湖北鄂 湖南湘 广东粤 广西桂 海南琼 重庆渝 四川川蜀 贵州黔",
              "云南滇 西藏藏 陕西陕秦 甘肃甘陇 青海青 宁夏宁 新疆疆 台湾 香港 澳门")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(
              Collectors.toMap(
                  Provinces::name,
                  entry -> entry.substring(name(entry).length()),
                  (a, b) -> a,
                  LinkedHashMap::new));

  private static final String MUNICIPALITIES = "北京|天津|上海|重庆";

  // 海南藏族自治州 and 吉林市 are none.
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:("
              + MUNICIPALITIES
              + ")市?|("
              + String.join("|", SHORT.keySet())
              + ")(?:省|(?:壮族|回族|维吾尔)?自治区|特别行政区|$))");

  private static final Map<String, String> BY_CITY = read();
  private static final Map<String, List<String>> BY_PROVINCE =
      BY_CITY.keySet().stream().collect(Collectors.groupingBy(BY_CITY::get));

  private Provinces() {}

  private static Map<String, String> read() {
    Map<String, String> byCity = new HashMap<>();
    try (InputStream in = Provinces.class.getResourceAsStream("/taohua/language/prefectures.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(" "))
          .forEach(line -> Stream.of(line).skip(1).forEach(city -> byCity.put(city, line[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byCity;
  }

  private static String name(String entry) {
    return entry.substring(0, entry.startsWith("黑龙江") || entry.startsWith("内蒙古") ? 3 : 2);
  }

  /** The short names of all, such as 甘肃 and 上海, in the usual order. */
  public static Set<String> names() {
    return SHORT.keySet();
  }

  /** Whether a province is governed as one city. */
  public static boolean isMunicipality(String name) {
    return name.matches(MUNICIPALITIES);
  }

  /**
   * The short name of the province that a place begins with or that its first city lies in: 甘肃 of
   * 甘肃省 and of 天水市; empty if that is not known.
   */
  public static String of(String place) {
    Matcher matcher = FIRST.matcher(place);
    if (matcher.find()) {
      return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
    List<String> parts = PlaceNames.parts(place);
    return parts.isEmpty() ? "" : ofCity(PlaceNames.stem(parts.get(0)));
  }

  /** The cities, prefectures and leagues of a province, without their kinds, in no order. */
  public static List<String> cities(String province) {
    return BY_PROVINCE.getOrDefault(province, List.of());
  }

  /** The province of a city, prefecture or league, named without its kind, or empty. */
  public static String ofCity(String stem) {
    return BY_CITY.getOrDefault(stem, "");
  }

  /**
   * The characters that stand for a province, none for a name that is not one of {@link #names}.
   */
  public static String abbreviations(String name) {
    return SHORT.getOrDefault(name, "");
  }

  /** Whether a character stands for a province. */
  public static boolean isAbbreviation(char c) {
    return SHORT.values().stream().anyMatch(characters -> characters.indexOf(c) >= 0);
  }
}
