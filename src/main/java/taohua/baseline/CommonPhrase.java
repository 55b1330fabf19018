package taohua.baseline;

import java.util.EnumSet;
import java.util.Set;

/**
 * A phrase that many officials use.
 *
 * @param characters normalised, at least {@link PhraseList#HEAD}
 * @param officials how many different officials use it
 * @param independent of these, how many independently; see {@code formula}
 * @param since the year of the first use that has a date, or 0
 * @param kinds of the texts that it is used in, at least one
 */
public record CommonPhrase(
    String characters, int officials, int independent, int since, Set<TextKind> kinds) {
  public CommonPhrase {
    boolean counts = independent > 0 && independent <= officials;
    if (characters.length() < PhraseList.HEAD || !counts || kinds.isEmpty()) {
      throw new IllegalArgumentException(characters + ", " + independent + " of " + officials);
    }
    kinds = EnumSet.copyOf(kinds);
  }
}
