package taohua.intake.page.label;

import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;

/** What a library of free texts says below a speech of its licence: 本作品…属于公有领域。 */
final class Licence {
  private static final String BEGINNING = "本作品";
  private static final Pattern OF_RIGHTS = Pattern.compile("著作权|公有领域|版权|知识共享");
  // Links break the notice into lines; one of the first so many units speaks of rights.
  private static final int NEAR = 14;

  private Licence() {}

  /** From the notice on all is below the speech, up to another one. */
  static void cutOff(Page page) {
    for (int i = 1; i < page.size(); i++) {
      if (isNotice(page, i)) {
        int end = i;
        while (end < page.size() && !page.is(end, UnitLabel.NEXT)) {
          end++;
        }
        page.label(i, end, UnitLabel.TAIL);
        return;
      }
    }
  }

  private static boolean isNotice(Page page, int at) {
    boolean mayBe =
        page.unit(at).opens()
            && page.has(at, Trait.MUCH_PROSE_BEFORE)
            && page.unit(at).plain().startsWith(BEGINNING);
    for (int i = at; mayBe && i < Math.min(at + NEAR, page.size()); i++) {
      if (OF_RIGHTS.matcher(page.unit(i).plain()).find()) {
        return true;
      }
    }
    return false;
  }
}
