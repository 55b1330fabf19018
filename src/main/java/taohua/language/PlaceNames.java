package taohua.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of places are made of: units one within the other, each a stem and its kind. */
public final class PlaceNames {
  /** The kinds of units, as an alternative of a regular expression. */
  public static final String KIND = "(?:特别行政区|自治区|自治州|自治县|自治旗|地区|街道|省|市|州|盟|县|区|旗|镇|乡)";

  // 州 in 贵州省 and 市 in 沙市区 belong to the stem: a stem of one character is followed by one kind.
  private static final Pattern PART =
      Pattern.compile("(?:\\p{IsHan}(?=" + KIND + "(?!" + KIND + "))|\\p{IsHan}{2,9}?)" + KIND);
  private static final Pattern KIND_LAST = Pattern.compile("(?<=\\p{IsHan}{2})" + KIND + "$");

  private static final Pattern PROVINCE =
      Pattern.compile("^(?:(?:北京|上海|天津|重庆)市|\\p{IsHan}{2,9}?(?:省|特别行政区|(?<!县|州)自治区))");

  private PlaceNames() {}

  /**
   * The units that a place names, the widest first: 岚川省砚河市枕云区 gives 岚川省, 砚河市 and 枕云区. What names no
   * kind is one unit; an empty place has none.
   */
  public static List<String> parts(String place) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(place);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      parts.add(matcher.group());
      end = matcher.end();
    }
    if (end < place.length()) {
      parts.add(place.substring(end));
    }
    return parts;
  }

  /** A unit's name without its kind, 栖梧 of 栖梧市; as it is where less than two characters remain. */
  public static String stem(String part) {
    return KIND_LAST.matcher(part).replaceFirst("");
  }

  /** The province that a place names first, or empty: 岚川省 of 岚川省砚河市. */
  public static String province(String place) {
    Matcher matcher = PROVINCE.matcher(place);
    return matcher.find() ? matcher.group() : "";
  }

  /** Whether a name ends with a kind of unit after a stem of at least two characters. */
  public static boolean namesKind(String name) {
    return KIND_LAST.matcher(name).find();
  }

  /**
   * Whether a stem is an ordinary word as well, such as 和平 of 和平区: alone it is not sure to mean the
   * place.
   */
  public static boolean isCommonWord(String stem) {
    List<Words.Word> words = Words.of(stem);
    return words.size() == 1 && !words.get(0).isPlace() && !words.get(0).tag().isPerson();
  }
}
