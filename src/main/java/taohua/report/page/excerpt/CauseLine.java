package taohua.report.page.excerpt;

import org.jspecify.annotations.Nullable;
import taohua.hint.Cause;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Label;
import taohua.judge.OwnUse;
import taohua.judge.Relation;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;

/**
 * What may have brought a passage about, in words.
 *
 * @param kind what fits best
 * @param evidence why, in one line
 * @param document the third document that both may draw on, or -1
 * @param alternatives what fits as well
 */
public record CauseLine(String kind, String evidence, int document, String alternatives) {
  // From so many officials on, Cause speaks of several; fewer share an unknown source by quoting.
  private static final int SEVERAL = 3;

  /** Null if no cause is known. */
  public static @Nullable CauseLine of(Page page, Finding finding) {
    Cause cause = page.site().hints().cause(finding.id());
    if (cause == null) {
      return null;
    }
    StringBuilder alternatives = new StringBuilder();
    for (Cause.Kind kind : cause.alternatives()) {
      alternatives.append(alternatives.isEmpty() ? "" : page.word("cause.or"));
      alternatives.append(name(page, kind, finding));
    }
    boolean common = cause.kind() == Cause.Kind.COMMON_SOURCE;
    return new CauseLine(
        name(page, cause.kind(), finding),
        evidence(page, cause, finding) + ownUse(page, finding),
        common ? cause.document() : -1,
        alternatives.toString());
  }

  /** Who had it before the speaker's own texts, and where he used it again. */
  private static String ownUse(Page page, Finding finding) {
    Site site = page.site();
    int target = finding.alignment().target().document();
    OwnUse use = OwnUse.of(site.corpus(), finding, site.index().findingsOf(target));
    String before =
        finding.label() == Label.OWN && use.before() != OwnUse.NOBODY
            ? page.word("evidence.own.before", told(site, use.before()))
            : "";
    String again =
        finding.relation() == Relation.OWN || use.again().isEmpty()
            ? ""
            : page.word("evidence.own.again", told(site, use.again().get(0)), use.again().size());
    return before + again;
  }

  private static String told(Site site, int document) {
    return site.naming().whoOrName(document) + ", " + site.naming().when(document);
  }

  private static String name(Page page, Cause.Kind kind, Finding finding) {
    if (isLater(kind, finding)) {
      return page.word("cause.later");
    }
    return kind == Cause.Kind.DIRECT && page.isUndirected(finding.direction())
        ? page.word("cause.direct.either")
        : page.word("cause." + kind.word(), page.sourceRole(finding.direction()));
  }

  // Where the user said which is checked, what it is compared with may be the later one.
  private static boolean isLater(Cause.Kind kind, Finding finding) {
    return kind == Cause.Kind.UNDIRECTED && finding.direction() == Direction.LATER;
  }

  private static String evidence(Page page, Cause cause, Finding finding) {
    int officials = cause.officials().size();
    return switch (cause.kind()) {
      case DIRECT ->
          page.word(
              "evidence.direct",
              page.sourceRole(finding.direction()),
              cause.characters(),
              officials);
      case COMMON_SOURCE ->
          page.word(
              "evidence.common_source",
              page.site().naming().name(cause.document()),
              page.site().naming().when(cause.document()),
              cause.characters());
      case COMMON_SOURCE_UNKNOWN ->
          finding.label() == Label.QUOTED && officials < SEVERAL
              ? page.word("evidence.quoted", page.sourceRole(finding.direction()))
              : page.word("evidence.common_source_unknown", officials);
      case RELAYED -> page.word("evidence.relayed", officials);
      case COMMON_LANGUAGE -> page.word("evidence.common_language", cause.characters(), officials);
      case UNDIRECTED ->
          page.word(
              isLater(cause.kind(), finding) ? "evidence.later" : "evidence.undirected", officials);
    };
  }
}
