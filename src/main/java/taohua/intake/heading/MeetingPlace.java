package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a meeting is of, such as 甘肃省 of 在甘肃省第十四届人民代表大会. */
final class MeetingPlace {
  private static final int LONGEST = 200;

  private static final String NAME =
      "(?<place>(?![全我本各某该]|自治[区州县]|中国|中共|政协|人大|党代|人民|第[一二三四五六七八九十百\\d]{1,4}[届次])[\\p{IsHan}&&[^在的暨]]{2,8}?(?:特别行政区|自治区|自治州|自治县|省|州|县|旗|(?<![同联结])盟|(?<![超城都股楼])市|(?<![社园景校矿小库灾山地片辖城厂街牧林院军战])区|(?<![村城集])镇|乡))";
  private static final Pattern OF_CONGRESS =
      Pattern.compile(
          "(?:^在?+|年|在)(?:中共|政协|中国共产党|中国人民政治协商会议)?"
              + NAME
              + "(?:人民)?(?:政府工作报告|政府第|检察院工作报告|法院工作报告|第?[一二三四五六七八九十\\d]{1,4}[届次])");
  private static final Pattern OF_MEETING =
      Pattern.compile("^(?:[—–―－-]*)在(?:中共|政协|中国共产党|中国人民政治协商会议)?" + NAME + "\\p{IsHan}{2,40}[上时]");

  // 江晚秋同志在云山县防汛工作会议上的讲话; a sentence that begins like this may tell of a journey.
  private static final Pattern OF_TITLE =
      Pattern.compile(
          "^[\\p{IsHan}·]{2,14}?在"
              + NAME
              + "\\p{IsHan}{2,40}[上时]的?(?:重要)?(?:讲话|致辞|致词|发言|演讲|报告)(?:全文|实录|摘要)?$");

  // 2月11日上午，柳溪镇召开三级干部会
  private static final Pattern HOLDS =
      Pattern.compile("(?:^|[，,。：: ])" + NAME + "(?:隆重)?(?:召开|举行|举办)");

  // 8月2日，云山旗第三届赛马节开幕
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:^|[，,。：: ])(?:中共|政协|共青团|少先队|中国共产党|中国人民政治协商会议)?"
              + NAME
              + "(?![长委])[\\p{IsHan}\\d“”]{2,30}?(?:召开|举行|举办|开幕|闭幕|开学|开班|开工|启动|落成)");

  private MeetingPlace() {}

  /** The place of a congress or its government, whose speaker is of its level. */
  static Optional<String> ofCongress(String line) {
    Matcher congress = OF_CONGRESS.matcher(line.length() > LONGEST ? "" : line);
    return congress.find() ? Optional.of(congress.group("place")) : Optional.empty();
  }

  /** The first of a line. */
  static Optional<String> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> congress = ofCongress(line);
    if (congress.isPresent()) {
      return congress;
    }
    for (Pattern form : List.of(OF_MEETING, OF_TITLE, HOLDS, BEGINS)) {
      Matcher matcher = form.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher.group("place"));
      }
    }
    return Optional.empty();
  }
}
