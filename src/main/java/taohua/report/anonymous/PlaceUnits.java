package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.PlaceNames;
import taohua.language.Words;

/**
 * What the place of an official consists of: units one within the other, each a stem and its kind.
 */
final class PlaceUnits {
  // Not a place that tells anybody from others.
  private static final Set<String> EVERYBODY = Set.of("全国", "中国", "中央", "国家", "中华人民共和国");

  private static final String NUMBER = "第?(?:[0-9]+|[〇零一二三四五六七八九十百千]+)";
  private static final String TROOP = "(?:师|团|营|连|旅|军|大队|分场|场)";
  private static final String SMALLER =
      "(?:(?:经济|高新|技术|产业|工业|农业|科技|旅游|示范|合作|综合|自由|贸易|保税|生态|循环)*(?:开发区|试验区|园区|新区|矿区|林区|灌区|功能区|管理区"
          + "|示范区|产业区|工业区|保税区|合作区)|产业园|工业园|兵团|农场|林场|牧场|社区|苏木|嘎查|村)";

  private static final Pattern NUMBERED = Pattern.compile(NUMBER + "(?:号|" + TROOP + ")");
  private static final Pattern KIND =
      Pattern.compile("(?:" + SMALLER + "|" + PlaceNames.KIND + ")$");
  private static final Pattern ONLY_KIND = Pattern.compile(PlaceNames.KIND);
  private static final Pattern VAGUE = Pattern.compile("[全我本各该此某两这那贵]?" + PlaceNames.KIND);
  private static final Pattern UNIT =
      Pattern.compile(
          NUMBER
              + TROOP
              + "(?=\\p{L}|$)|\\p{IsHan}{2,12}兵团|[\\p{L}\\p{N}]{1,40}?"
              + PlaceNames.KIND);
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(?<=..)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇"
              + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京"
              + "|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?)+$");

  private PlaceUnits() {}

  /** The units of a place by their letters, the widest first, and names within them. */
  static List<String> of(String place) {
    List<String> units = new ArrayList<>();
    for (String unit : split(Letters.key(place))) {
      if (!VAGUE.matcher(unit).matches() && !EVERYBODY.contains(unit)) {
        units.addAll(words(unit));
        Matcher numbered = NUMBERED.matcher(unit);
        if (numbered.find() && numbered.start() > 0) {
          units.add(numbered.group());
        }
      }
    }
    return units;
  }

  private static List<String> split(String place) {
    List<String> units = new ArrayList<>();
    Matcher matcher = UNIT.matcher(place);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      units.add(matcher.group());
      end = matcher.end();
    }
    String rest = place.substring(end);
    int last = units.size() - 1;
    if (last >= 0 && ONLY_KIND.matcher(rest).matches()) {
      // 新市区, which is no 区 of a 新市.
      units.set(last, units.get(last) + rest);
    } else if (!rest.isEmpty()) {
      units.add(rest);
    }
    return units;
  }

  // 石家庄 of a place without kinds, 河北石家庄, is a name as well.
  private static List<String> words(String unit) {
    List<Words.Word> words = Words.of(unit);
    boolean several = words.size() > 1 && words.stream().allMatch(Words.Word::isPlace);
    return several && kind(unit).isEmpty()
        ? words.stream().map(Words.Word::text).toList()
        : List.of(unit);
  }

  /** The kind that a unit ends with, or empty; a unit is never all kind. */
  static String kind(String unit) {
    Matcher matcher = KIND.matcher(unit);
    if (matcher.find() && matcher.start() > 0) {
      return matcher.group();
    }
    Matcher numbered = Pattern.compile("^" + NUMBER + "(" + TROOP + ")$").matcher(unit);
    return numbered.find() ? numbered.group(1) : "";
  }

  /** A stem without the peoples that its name lists, 湘西 of 湘西土家族苗族; as it is without any. */
  static String withoutPeoples(String stem) {
    return PEOPLES.matcher(stem).replaceFirst("");
  }

  /** Whether a unit is counted, as 第8师 and 3号矿区 are: then its stem alone names nothing. */
  static boolean isNumbered(String unit) {
    return NUMBERED.matcher(unit).lookingAt() || unit.chars().anyMatch(Character::isDigit);
  }
}
