package taohua.intake.heading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The longer form of a title that says no more than what kind of speech it is: 云山县水利局2031年工作报告
 * where 工作报告 stands above the speech.
 */
final class FullerTitle {
  // Fewer characters more, as of 领导讲话, are a column's and not a meeting's.
  private static final int LEAST_MORE = 6;
  private static final int LONGEST = 60;

  /** What a headline tells of a speech is not its title. */
  private static final Pattern TOLD = Pattern.compile("审议|热议|听取|讨论|解读|学习|聚焦|传达|贯彻|印发|转发|强调|[，。；]");

  private FullerTitle() {}

  /**
   * The last of the lines that are titles and end with another; that one itself if none does.
   *
   * @param alone a title in plain characters
   */
  static String of(String alone, List<Part> parts) {
    String fuller = alone;
    for (Part part : parts) {
      String title = Titles.clean(part.text());
      boolean isFuller =
          part.is(Part.Kind.TITLE)
              && title.endsWith(alone)
              && title.length() >= alone.length() + LEAST_MORE
              && title.length() <= LONGEST
              && !TOLD.matcher(title).find();
      fuller = isFuller ? title : fuller;
    }
    return fuller;
  }
}
