package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place whose congress or government met, such as 甘肃省 of 在甘肃省第十四届人民代表大会. */
final class MeetingPlace {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:^在?+|年|在)(?<place>(?!全)\\p{IsHan}{2,8}?(?:特别行政区|自治区|自治州|自治县|省|市|州|县|区|旗))(?:人民)?(?:政府工作报告|政府第|第?[一二三四五六七八九十\\d]{1,4}届)");

  private MeetingPlace() {}

  /** The first of a line. */
  static Optional<String> of(String line) {
    Matcher matcher = PATTERN.matcher(line);
    return matcher.find() ? Optional.of(matcher.group("place")) : Optional.empty();
  }
}
