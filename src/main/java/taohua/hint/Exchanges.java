package taohua.hint;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a target has in the place of a source's words.
 *
 * @param all the substitutions of the two documents, from the source to the target
 */
record Exchanges(List<Substitution> all) {
  static final Exchanges NONE = new Exchanges(List.of());

  /** Twice the same exchange is a habit, once may be a subject of its own. */
  static final int REGULARLY = 2;

  Exchanges {
    all = List.copyOf(all);
  }

  /** How many exchanges there are of that kind. */
  int count(Predicate<Substitution> kind) {
    return all.stream().filter(kind).mapToInt(Substitution::count).sum();
  }

  /** How often a name has gone. */
  int replaced(String name) {
    return count(one -> one.from().contains(name) && !one.to().contains(name));
  }

  /** How often words that match have become words that do not. */
  int replaced(Pattern words) {
    return count(one -> words.matcher(one.from()).find() && !words.matcher(one.to()).find());
  }
}
