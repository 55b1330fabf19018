package taohua.report.page.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taohua.align.Alignment;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.report.page.excerpt.Column;
import taohua.report.page.site.Site;
import taohua.text.When;

/**
 * A finding as the page of one of its documents tells it beside the text: what its script needs to
 * count the figures anew, and the other document's sentence.
 *
 * @param finding the finding
 * @param other index of the other document
 * @param reason what its characters count as by this finding alone: own, own_later, office or
 *     copied
 * @param role {@code reuse}; {@code explained} if only what is quoted in it is reuse; {@code shown}
 *     if nothing in it is
 * @param text the other document's sentence, or null where there are too many
 */
record Beside(Finding finding, int other, String reason, String role, @Nullable Column text) {
  static Beside of(Site site, Finding finding, int document, boolean withText) {
    boolean isTarget = finding.alignment().target().document() == document;
    boolean reuse = finding.label().isReuse();
    Alignment alignment = finding.alignment();
    Column text = withText ? Column.of(site, isTarget ? alignment.reversed() : alignment) : null;
    return new Beside(
        finding,
        isTarget ? finding.alignment().source().document() : document(finding),
        finding.relation().reason(finding.direction()).word(),
        reuse ? "reuse" : isTarget ? "explained" : "shown",
        text);
  }

  private static int document(Finding finding) {
    return finding.alignment().target().document();
  }

  /** The word for how the other document stands to this one in time. */
  String standing() {
    if (finding.direction() == Direction.UNDIRECTED) {
      return "direction.undirected";
    }
    boolean otherIsSource = finding.alignment().source().document() == other;
    boolean otherIsEarlier = (finding.direction() == Direction.EARLIER) == otherIsSource;
    return otherIsEarlier ? "direction.earlier" : "direction.later";
  }

  /** The other document's first day, counted from 1970; empty if its date orders nothing. */
  String from(Site site) {
    return when(site).map(When::from).map(Beside::day).orElse("");
  }

  /** The other document's last day, counted from 1970; empty if its date orders nothing. */
  String to(Site site) {
    return when(site).map(When::to).map(Beside::day).orElse("");
  }

  private Optional<When> when(Site site) {
    return site.corpus().document(other).heading().orderingDate();
  }

  private static String day(LocalDate day) {
    return String.valueOf(day.toEpochDay());
  }
}
