package taohua.intake;

import java.util.List;
import java.util.regex.Pattern;
import taohua.language.Characters;

/**
 * Whether a body may hold several speeches that nothing sets apart: a salutation right below the
 * thanks of a speaker, with a speech above and below. Nobody is known to have delivered it all.
 */
final class SeveralInOne {
  // Shorter than any speech that is read for itself.
  private static final int SPEECH = 100;

  private static final Pattern ENDS =
      Pattern.compile(
          ".{0,16}(?:谢谢|多谢|拜托)(?:大家|各位|你们|诸位)?.{0,4}"
              + "|.{0,12}(?:讲|说|汇报|发言|讲话)完(?:了|毕)?[。！!]?"
              + "|.{0,10}(?:散会|就讲这些|就说这些|讲到这里|说到这里).{0,4}");
  private static final Pattern SALUTATION =
      Pattern.compile("(?:各位|同志们|尊敬的|敬爱的|女士们|先生们|朋友们|同学们|老师们|乡亲们|同胞们)[^。；;]{0,60}[:：！!]");

  private SeveralInOne() {}

  /**
   * Whether a body may hold several speeches.
   *
   * @param paragraphs its paragraphs, in order
   */
  static boolean isLikely(List<String> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      boolean isBorder =
          SALUTATION.matcher(paragraphs.get(i).strip()).matches()
              && ENDS.matcher(paragraphs.get(i - 1).strip()).matches();
      if (isBorder
          && chars(paragraphs.subList(0, i)) >= SPEECH
          && chars(paragraphs.subList(i, paragraphs.size())) >= SPEECH) {
        return true;
      }
    }
    return false;
  }

  private static long chars(List<String> paragraphs) {
    return paragraphs.stream().flatMapToInt(String::codePoints).filter(Characters::counts).count();
  }
}
