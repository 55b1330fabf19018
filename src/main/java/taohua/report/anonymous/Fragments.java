package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What remains of names where words were cut out of a text: beginnings, ends, and what is between.
 */
final class Fragments {
  // Longer names are hardly cut twice.
  private static final int LONGEST = 12;

  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> tails = new HashMap<>();
  private final Map<String, String> middles = new HashMap<>();

  /** A part of a name found in some words: where, and what is written instead. */
  record Fragment(int at, String letters, String code) {}

  /** Of names that are names wherever they stand. */
  Fragments(Collection<Name> names) {
    names.stream().filter(name -> name.sign() == Name.Sign.NONE).forEach(this::add);
  }

  private void add(Name name) {
    int[] letters = name.letters().codePoints().toArray();
    for (int cut = 1; cut < letters.length; cut++) {
      put(heads, letters, 0, cut, name.code());
      put(tails, letters, cut, letters.length, name.code());
    }
    for (int from = 1; letters.length <= LONGEST && from < letters.length - 2; from++) {
      for (int to = from + 2; to < letters.length; to++) {
        put(middles, letters, from, to, name.code());
      }
    }
  }

  // A kind alone, 市, is no part that tells the name.
  private static void put(Map<String, String> parts, int[] letters, int from, int to, String code) {
    String part = new String(letters, from, to - from);
    if (!part.equals(code.substring(from, to))) {
      parts.putIfAbsent(part, code.substring(from, to));
    }
  }

  /** The parts in some words; one of a single character only if that is all there is. */
  List<Fragment> in(Letters words) {
    List<Fragment> found = new ArrayList<>();
    int size = words.size();
    String all = words.string(0, size);
    String code = heads.getOrDefault(all, tails.getOrDefault(all, middles.getOrDefault(all, "")));
    if (!code.isEmpty()) {
      return List.of(new Fragment(0, all, code));
    }
    int from = 0;
    for (int length = size - 1; length > 1 && from == 0; length--) {
      String part = words.string(0, length);
      if (tails.containsKey(part)) {
        found.add(new Fragment(0, part, tails.getOrDefault(part, "")));
        from = length;
      }
    }
    for (int length = size - from - (from > 0 ? 0 : 1); length > 1; length--) {
      String part = words.string(size - length, size);
      if (heads.containsKey(part)) {
        found.add(new Fragment(size - length, part, heads.getOrDefault(part, "")));
        break;
      }
    }
    return found;
  }
}
