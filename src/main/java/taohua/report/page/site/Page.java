package taohua.report.page.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.report.page.render.Assets;
import taohua.report.review.Review;
import taohua.words.Messages;
import taohua.words.Notice;

/**
 * One page: where it stands and so how it links to others. A link that leads nowhere is null, and
 * its anchor then has no address.
 *
 * @param root from the page's folder to the report's: empty or {@code ../}
 * @param title what it shows
 * @param style text of the style sheet where the page stands alone, else empty
 * @param script text of the script where the page stands alone, else empty
 * @param printRules rules for printing that only this page has
 */
public record Page(
    Site site, String root, String title, String style, String script, String printRules) {
  public static Page of(Site site, String root, String title) {
    return new Page(site, root, title, "", "", foot(site));
  }

  /** A page that needs no other; in a single file it is one of its pages. */
  public static Page alone(Site site, String title) {
    return site.isSingleFile() ? of(site, "", title) : embedded(site, title);
  }

  /** The overview; in a single file with the frame around all pages. */
  public static Page overview(Site site) {
    return site.isSingleFile() ? embedded(site, site.title()) : of(site, "", site.title());
  }

  private static Page embedded(Site site, String title) {
    return new Page(site, "", title, Assets.style(), Assets.script(), foot(site));
  }

  /** The same page about one document, or two; their names stand on each printed page. */
  public Page about(int... documents) {
    return new Page(site, root, title, style, script, foot(site, documents));
  }

  /** What stands at the foot of every printed page. */
  private static String foot(Site site, int... documents) {
    return PageFoot.of(site, documents).css(site.words());
  }

  /** Whether style and scripts stand in the page itself. */
  boolean isEmbedded() {
    return !style.isEmpty();
  }

  /** Whether there are no other pages that it could link to. */
  public boolean isAlone() {
    return isEmbedded() && !site.isSingleFile();
  }

  /** Whether it is the frame of a single file, with the first of its pages. */
  boolean isFrame() {
    return isEmbedded() && site.isSingleFile();
  }

  /** Whether it is one of the other pages of a single file, and so has no frame of its own. */
  boolean isPart() {
    return site.isSingleFile() && !isEmbedded();
  }

  public Messages words() {
    return site.words();
  }

  public String word(String key, Object... values) {
    return site.words().get(key, values);
  }

  /** A notice in the language of the page. */
  public String told(Notice notice) {
    return notice.in(site.words());
  }

  /** What may run: the files beside the page, or exactly the embedded texts. */
  String policy() {
    String own = "img-src 'self' data:; base-uri 'none'; form-action 'none'";
    return isEmbedded()
        ? "default-src 'none'; style-src '"
            + Assets.hash(style)
            + "' '"
            + Assets.hash(printRules)
            + "'; script-src '"
            + Assets.hash(script)
            + (isFrame() ? "' '" + Assets.hash(Assets.charts()) : "")
            + "'; img-src data:; base-uri 'none'; form-action 'none'"
        : "default-src 'none'; style-src 'self' '"
            + Assets.hash(printRules)
            + "'; script-src 'self'; "
            + own;
  }

  public @Nullable String document(int document) {
    return isAlone() || !site.pages().has(document) ? null : root + PageNames.document(document);
  }

  public @Nullable String paragraph(int document, int paragraph) {
    String page = document(document);
    return page == null ? null : page + "#p" + (paragraph + 1);
  }

  /** The page of an official; a check has none, and an unknown one neither. */
  public @Nullable String official(int official) {
    return isAlone() || site.isCheck() || !site.naming().isKnown(official)
        ? null
        : root + PageNames.official(official);
  }

  /** The page of the official of a document. */
  public @Nullable String officialOf(int document) {
    return official(site.corpus().official(document));
  }

  public @Nullable String pair(@Nullable DocumentPair pair) {
    return pair == null || isAlone() || !site.pages().has(pair)
        ? null
        : root + PageNames.pair(pair.target(), pair.source());
  }

  /** Where a finding is shown. */
  public @Nullable String finding(int id) {
    if (isAlone()) {
      return "#f" + number(id);
    }
    Finding finding = site.index().finding(id);
    if (finding == null) {
      return null;
    }
    String page =
        pair(
            site.index()
                .pair(
                    finding.alignment().target().document(),
                    finding.alignment().source().document()));
    return page == null ? null : page + "#f" + number(id);
  }

  /** The number by which people speak of a finding. */
  public String number(int finding) {
    return site.numbers().of(finding);
  }

  /** What was said about a finding. */
  public List<Review> reviews(int finding) {
    return site.given().reviews().of(number(finding));
  }

  /** Where a formula is shown; nowhere if it is not listed. */
  public @Nullable String formula(int id) {
    boolean isListed = site.run().findings().lexicon().lists(id);
    return isAlone() || !isListed || id > PageNames.FORMULAS
        ? null
        : root + PageNames.uses(PageNames.formulaPage(id)) + "#m" + id;
  }

  /** Whether left and right mean nothing; the user of a check says what they mean. */
  public boolean isUndirected(Direction direction) {
    return !site.isCheck() && direction == Direction.UNDIRECTED;
  }

  /** What a source is called. */
  public String sourceRole(Direction direction) {
    return word(site.isCheck() ? "source.check" : isUndirected(direction) ? "side.one" : "source");
  }

  /** What a target is called. */
  public String targetRole(Direction direction) {
    return word(
        site.isCheck() ? "target.check" : isUndirected(direction) ? "side.other" : "target");
  }
}
