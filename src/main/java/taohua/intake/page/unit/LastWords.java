package taohua.intake.page.unit;

import java.util.regex.Pattern;

/** What a speaker says last: 谢谢大家！, 我的话讲完了。, 就讲这些。, 散会。 */
public final class LastWords {
  private static final Pattern LAST =
      Pattern.compile(
          ".{0,16}(?:谢谢|多谢|拜托)(?:大家|各位|你们|诸位)?.{0,6}"
              + "|.{0,12}(?:讲|说|汇报|发言|讲话)完(?:了|毕)?[。！!]?"
              + "|.{0,10}(?:散会|(?:就讲|讲到|就说|说到)(?:这些|这里|这么多)).{0,10}"
              + "|.{0,4}完了[。！!]?");

  private LastWords() {}

  /** Whether a line, in any width, is nothing else. */
  public static boolean are(String line) {
    return LAST.matcher(line).matches();
  }
}
