package taohua.intake.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Surnames;

/** A name and a day in one bracket, （江晚秋，2019年5月16日）, in either order. */
final class NameAndDay {
  private static final Pattern NAME_AND_DATE =
      Pattern.compile(
          "(?<name>"
              + Names.OF_PARTS
              + "|\\p{IsHan}{2,8})(?:同志)?[，,、\\s]\\s?(?<date>"
              + Dates.ANY
              + ")");
  private static final Pattern DATE_AND_NAME =
      Pattern.compile(
          "(?<date>"
              + Dates.ANY
              + ")(?<mark>[，,、\\s])\\s?(?<name>"
              + Names.OF_PARTS
              + "|\\p{IsHan}{2,8})(?:同志)?");
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,7}[城市县区州省镇乡村岛港堡宫馆厅]");

  private NameAndDay() {}

  /**
   * What a bracket tells; none if it is not a name and a day.
   *
   * @param within what stands in it
   * @param line the line that it is
   */
  static List<Part> parts(String within, String line) {
    for (Pattern form : List.of(NAME_AND_DATE, DATE_AND_NAME)) {
      Matcher signed = form.matcher(within);
      if (signed.matches() && isNamed(signed, form == DATE_AND_NAME)) {
        return List.of(
            Part.ofDay(signed.group("date")),
            Part.of(line, Part.Kind.BYLINE, Bylines.named(signed.group("name"))));
      }
    }
    return List.of();
  }

  /** Behind a day and a comma a place is told, （10月6日，哈姆斯塔德）, as well as a name. */
  private static boolean isNamed(Matcher signed, boolean mayBePlace) {
    String name = signed.group("name");
    boolean isCommon = Surnames.COMMON.indexOf(name.charAt(0)) >= 0;
    if (mayBePlace && !isCommon && PLACE.matcher(name).matches()) {
      return false;
    }
    return mayBePlace && !signed.group("mark").isBlank() ? Names.isName(name) : Names.isAlone(name);
  }
}
