package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;

/** Whether a part of a page is told by somebody, or said to those who listen. */
final class Told {
  private static final Pattern QUOTED = Pattern.compile("[“「『][^”」』]*[”」』]?");
  private static final Pattern SPOKEN = Pattern.compile("我(?![国省市县区州旗镇乡校院局])|[咱您]|你们|大家好|同志们");

  private Told() {}

  /** Whether somebody speaks to others, and not in quotes, nor a notice that is printed twice. */
  static boolean isSaid(Page page, int at) {
    String told = QUOTED.matcher(page.unit(at).plain()).replaceAll("");
    return page.has(at, Trait.SALUTATION)
        || SPOKEN.matcher(told).find() && !page.has(at, Trait.PRINTED_TWICE);
  }
}
