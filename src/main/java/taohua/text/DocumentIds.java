package taohua.text;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Ids of documents. Of several in one file the first has the file's own, the next ones that with
 * {@code #2}, {@code #3} … behind it; records that say no id have the number of their line there.
 */
public final class DocumentIds {
  /** By what stands before the number, then by the number: {@code a#2} before {@code a#10}. */
  public static final Comparator<String> ORDER = DocumentIds::compare;

  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(DocumentIds::file)
          .thenComparingInt(DocumentIds::number)
          .thenComparing(Comparator.naturalOrder());

  // More digits are no number of a document, and would not fit.
  private static final int MOST_DIGITS = 9;

  private DocumentIds() {}

  /**
   * What gives the same as {@link #ORDER} for these ids. Where none has a number, which is so of
   * most large collections, nobody need look for numbers in each of many millions of comparisons.
   */
  public static Comparator<String> order(Stream<String> ids) {
    return ids.anyMatch(id -> id.indexOf('#') >= 0) ? ORDER : Comparator.naturalOrder();
  }

  /** The number behind an id, with its {@code #}; empty if there is none. */
  public static String suffix(String id) {
    return id.substring(border(id));
  }

  /** The id without the number behind it. */
  public static String file(String id) {
    return id.substring(0, border(id));
  }

  // Most ids have no number.
  private static int compare(String a, String b) {
    boolean isNumbered = border(a) < a.length() || border(b) < b.length();
    return isNumbered ? BY_NUMBER.compare(a, b) : a.compareTo(b);
  }

  private static int number(String id) {
    String suffix = suffix(id);
    return suffix.isEmpty() ? 0 : Integer.parseInt(suffix.substring(1));
  }

  /** Where the number begins; the end if there is none. */
  private static int border(String id) {
    int at = id.length();
    while (at > 0 && isDigit(id.charAt(at - 1))) {
      at--;
    }
    int digits = id.length() - at;
    boolean isNumber = digits > 0 && digits <= MOST_DIGITS && id.charAt(at) != '0' && at > 1;
    return isNumber && id.charAt(at - 1) == '#' ? at - 1 : id.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
