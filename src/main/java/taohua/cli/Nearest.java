package taohua.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a misspelt word may have been meant for. */
final class Nearest {
  // The edits of a word that is still recognised: report for repotr.
  private static final int MOST_EDITS = 2;
  private static final int MOST = 3;

  private Nearest() {}

  /** At most three of the names, the nearest first: those it begins, or nearly is. */
  static List<String> to(String word, Collection<String> names) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String bare = bare(word);
    return names.stream()
        // A name of one or two letters is near to everything.
        .filter(name -> bare(name).length() > MOST_EDITS && !bare.isEmpty())
        .filter(
            name -> bare(name).startsWith(bare) || distance.apply(bare(name), bare) <= MOST_EDITS)
        .sorted(
            Comparator.comparing((String name) -> distance.apply(bare(name), bare))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static String bare(String word) {
    return word.replaceFirst("^-+", "").replaceFirst("=.*", "");
  }
}
