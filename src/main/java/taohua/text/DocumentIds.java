package taohua.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

  /**
   * Things by their ids, as {@link #ORDER} has them; of equal ones the first first.
   *
   * @param id of a thing
   */
  public static <T> List<T> sorted(List<T> things, Function<T, String> id) {
    String[] ids = things.stream().map(id).toArray(String[]::new);
    Comparator<String> order = order(Arrays.stream(ids));
    int shared = shared(ids);
    List<Keyed<T>> keyed = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      long key = order == ORDER ? 0 : key(ids[i], shared);
      keyed.add(new Keyed<>(key, ids[i], things.get(i)));
    }
    keyed.sort(
        (a, b) -> {
          int byKey = Long.compareUnsigned(a.key, b.key);
          return byKey != 0 ? byKey : order.compare(a.id, b.id);
        });
    List<T> sorted = new ArrayList<>(ids.length);
    keyed.forEach(one -> sorted.add(one.thing));
    return sorted;
  }

  /**
   * A thing with its id and the characters that decide between most ids, so that few of the many
   * comparisons have to look far: that saves a twentieth of the time of {@code pairs}.
   */
  private record Keyed<T>(long key, String id, T thing) {}

  /** How many characters all ids begin with alike. */
  private static int shared(String... ids) {
    String first = ids.length == 0 ? "" : ids[0];
    int shared = first.length();
    for (String id : ids) {
      while (!id.startsWith(first.substring(0, shared))) {
        shared--;
      }
    }
    return shared;
  }

  /** The characters of an id from one on, as many as fit, in an order as theirs. */
  private static long key(String id, int from) {
    long key = 0;
    for (int i = from; i < from + Long.SIZE / Character.SIZE; i++) {
      key = key << Character.SIZE | (i < id.length() ? id.charAt(i) : 0);
    }
    return key;
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
