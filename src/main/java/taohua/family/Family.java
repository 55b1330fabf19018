package taohua.family;

import java.util.List;

/**
 * Near-duplicate paragraphs of at least two officials.
 *
 * @param id from 1, most officials first
 * @param template what they have in common, a slot as {@code {1}}, {@code {2}} …; the text of the
 *     commonest witness where no slots are known
 * @param officials how many different ones
 * @param witnesses by document, then by paragraph
 */
public record Family(int id, String template, int officials, List<Witness> witnesses) {
  public Family {
    witnesses = List.copyOf(witnesses);
  }
}
