package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The place whose own site a page is of, by its head and foot: 白水县 of 白水县人民政府网, of 主办：白水县人民政府办公室 or
 * of 白水县统计局 版权所有. Whoever is called 县长 there, and no more, is of that county.
 */
final class SitePlace {
  private static final int LONGEST = 120;

  private static final String PLACE =
      "(?<place>(?![全我本各某该第两外老新]|[团总分支省市州县区乡镇][省市州县区旗镇乡]|中国|中华|中央|国家|人民|网站|当前|关于|来源|首页|欢迎|政协|共青团|自治)"
          + "(?:[\\p{IsHan}&&[^的在和与及]]{1,12}?"
          + "(?:特别行政区|自治[区州县旗]|地区|(?<![省市州盟县区旗镇乡])[省市州盟县区旗镇乡])){1,3})";
  private static final String BODY = "(?:欢迎(?:访问|光临|来到|您)*)?(?:中国共产党|中共|中国人民政治协商会议|政协|共青团)?";
  private static final String BEFORE = "(?:^|[\\s_|｜–—·・:：©,，。>»›-])" + BODY;
  private static final String OFFICE =
      "(?:人民政府|政府|委员会|[省市州县区旗镇乡]?委|纪委|监委|人大|政协|人民法院|人民检察院|\\p{IsHan}{0,14}?(?:局|厅|办公室|委员会|中心|广播电视台|研究室|联合会|妇联|文联|总工会))";

  // 白水县人民政府网, alone or behind the title of the page.
  private static final Pattern NAMED =
      Pattern.compile(
          BEFORE
              + PLACE
              + "(?:人民政府|政府|委|纪委|人大|政协)(?:公众|门户|政务|信息|党务|办公室|常委会){0,3}(?:网站?|平台)?(?=$|[\\s_|｜–—-])");
  // 主办：白水县人民政府办公室
  private static final Pattern OWNED =
      Pattern.compile("(?:主办|主管|承办|版权所有)(?:单位|方)?\\s?[:：©]?\\s?" + BODY + PLACE + OFFICE);
  // 白水县统计局 版权所有
  private static final Pattern OWNS =
      Pattern.compile(BEFORE + PLACE + OFFICE + "[\\p{IsHan}、,，]{0,16}\\s{0,2}(?:版权所有|主办|主管)");
  // 白水县人民法院, whose head is called 院长 there
  private static final Pattern NAMED_BODY =
      Pattern.compile(
          BEFORE
              + PLACE
              + "(?<body>(?:中级|高级)?人民法院|人民检察院|管理委员会|管委会|\\p{IsHan}{1,12}?[局厅])(?=$|[\\s_|｜–—-]|版权所有|官方网站)");
  private static final List<Pattern> FORMS = List.of(NAMED, OWNED, OWNS, NAMED_BODY);

  private static final Pattern HEAD = Pattern.compile("^(?:代理?|副)?(院|检察|局|厅)长$");
  private static final String COMMITTEE = "管委会";
  private static final Pattern HEAD_OF_COMMITTEE = Pattern.compile("^(?:常务)?副?主任$");

  private SitePlace() {}

  /**
   * The one place of those that are wanted; empty if none is named or several are.
   *
   * @param head the lines above a speech
   * @param foot the lines below it
   */
  static Optional<String> of(List<String> head, List<String> foot, Predicate<String> isWanted) {
    return one(lines(head, foot).flatMap(line -> in(line).stream()).filter(isWanted));
  }

  private static Stream<String> lines(List<String> head, List<String> foot) {
    return Stream.concat(head.stream(), foot.stream())
        .map(Cleaned::line)
        .filter(line -> line.length() <= LONGEST);
  }

  private static Optional<String> one(Stream<String> named) {
    List<String> places = named.distinct().toList();
    return places.stream()
        .filter(place -> places.stream().allMatch(other -> isSame(place, other)))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  /** The one place of the bodies with that head, 院长, 局长 or 主任, whose sites name themselves. */
  static Optional<String> ofHead(List<String> head, List<String> foot, String role) {
    String body = body(role);
    return body.isEmpty()
        ? Optional.empty()
        : one(lines(head, foot).flatMap(line -> bodies(line, body)));
  }

  private static String body(String role) {
    Matcher head = HEAD.matcher(role);
    if (HEAD_OF_COMMITTEE.matcher(role).matches()) {
      return COMMITTEE;
    }
    return !head.find()
        ? ""
        : head.group(1).equals("检察") ? "检察院" : head.group(1).equals("院") ? "法院" : head.group(1);
  }

  private static Stream<String> bodies(String line, String body) {
    return NAMED_BODY
        .matcher(line)
        .results()
        .filter(found -> found.group(2).replace("管理委员会", COMMITTEE).endsWith(body))
        .map(found -> found.group(1));
  }

  private static List<String> in(String line) {
    List<String> places = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        places.add(matcher.group("place"));
      }
    }
    return places;
  }

  /** Whether two names are one place's: 云州 or 云河州 and 云河彝族自治州, 白水县 and 青石省白水县. */
  private static boolean isSame(String place, String other) {
    int begun = Math.min(2, Math.min(place.length(), other.length()) - 1);
    return place.endsWith(other)
        || other.endsWith(place)
        || place.substring(0, begun).equals(other.substring(0, begun))
            && place.charAt(place.length() - 1) == other.charAt(other.length() - 1);
  }
}
