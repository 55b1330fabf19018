package taohua.intake;

import java.util.List;
import taohua.intake.page.unit.LastWords;
import taohua.intake.page.unit.Salutation;
import taohua.language.Characters;

/**
 * Whether a body may hold several speeches that nothing sets apart: a salutation right below the
 * thanks of a speaker, with a speech above and below. Nobody is known to have delivered it all.
 */
final class SeveralInOne {
  // Shorter than any speech that is read for itself.
  private static final int SPEECH = 100;

  // Behind a comma the sentence goes on.
  private static final String COMMAS = "，,";

  private SeveralInOne() {}

  /**
   * Whether a body may hold several speeches.
   *
   * @param paragraphs its paragraphs, in order
   */
  static boolean isLikely(List<String> paragraphs) {
    for (int i = 1; i < paragraphs.size(); i++) {
      boolean isBorder =
          isSalutation(paragraphs.get(i).strip()) && LastWords.are(paragraphs.get(i - 1).strip());
      if (isBorder
          && chars(paragraphs.subList(0, i)) >= SPEECH
          && chars(paragraphs.subList(i, paragraphs.size())) >= SPEECH) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSalutation(String paragraph) {
    return Salutation.is(paragraph) && COMMAS.indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
  }

  private static long chars(List<String> paragraphs) {
    return paragraphs.stream().flatMapToInt(String::codePoints).filter(Characters::counts).count();
  }
}
