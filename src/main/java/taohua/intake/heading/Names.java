package taohua.intake.heading;

import java.util.regex.Pattern;
import taohua.language.Blanks;
import taohua.language.Characters;
import taohua.language.Surnames;

/**
 * Whether some characters may be a person's name. A name is believed only where a pattern expects
 * one (after an office, in a byline), so this check is about what cannot be a name.
 */
public final class Names {
  private static final Pattern WITH_DOTS =
      Pattern.compile("\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,10}){1,3}");
  // Characters of offices, places and of ordinary sentences that names avoid.
  private static final String NEVER =
      "的是了我你他们各某每这那有不在与就从把被让及或而但也都很最更本该省市县区旗乡镇村委局厅部处院厂司组团队" + "会室科所站办员长记任席工作月日网报社号页版条款项件表图讲话发言报告致辞";

  private static final int LONGEST_GIVEN = 2;

  private Names() {}

  /** The name without the spaces that set it apart, as in 龚　正; empty if it cannot be one. */
  static String of(String written) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!Blanks.isBlank(c)) {
        name.append(c);
      }
    }
    String found = name.toString();
    return isName(found) ? found : "";
  }

  public static boolean isName(String name) {
    if (WITH_DOTS.matcher(name).matches()) {
      return true;
    }
    if (name.length() < 2 || name.length() > 4) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Characters.isHan(c) || i > 0 && NEVER.indexOf(c) >= 0) {
        return false;
      }
    }
    int surname = Surnames.of(name).length();
    return surname > 0 && name.length() - surname <= LONGEST_GIVEN;
  }
}
