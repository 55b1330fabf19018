package taohua.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.engine.Side;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.report.review.Review;

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
record Page(Site site, String root, String title, String style, String script, String printRules) {
  static Page of(Site site, String root, String title) {
    return new Page(site, root, title, "", "", foot(site));
  }

  /** A page that needs no other; in a single file it is one of its pages. */
  static Page alone(Site site, String title) {
    return site.isSingleFile() ? of(site, "", title) : embedded(site, title);
  }

  /** The overview; in a single file with the frame around all pages. */
  static Page overview(Site site) {
    return site.isSingleFile() ? embedded(site, site.title()) : of(site, "", site.title());
  }

  private static Page embedded(Site site, String title) {
    return new Page(site, "", title, Assets.style(), Assets.script(), foot(site));
  }

  /** The same page about one document, or two; their names stand on each printed page. */
  Page about(int... documents) {
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
  boolean isAlone() {
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

  Messages words() {
    return site.words();
  }

  String word(String key, Object... values) {
    return site.words().get(key, values);
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

  @Nullable String document(int document) {
    return isAlone() || !site.hasPage(document) ? null : root + PageNames.document(document);
  }

  @Nullable String paragraph(int document, int paragraph) {
    String page = document(document);
    return page == null ? null : page + "#p" + (paragraph + 1);
  }

  /** The page of an official; a check has none, and an unknown one neither. */
  @Nullable String official(int official) {
    return isAlone() || site.isCheck() || !site.isKnown(official)
        ? null
        : root + PageNames.official(official);
  }

  /** The page of the official of a document. */
  @Nullable String officialOf(int document) {
    return official(site.corpus().official(document));
  }

  @Nullable String pair(@Nullable DocumentPair pair) {
    return pair == null || isAlone() || !PageNames.hasPage(site, pair)
        ? null
        : root + PageNames.pair(pair.target(), pair.source());
  }

  /** Where a finding is shown. */
  @Nullable String finding(int id) {
    if (isAlone()) {
      return "#f" + number(id);
    }
    Finding finding = site.finding(id);
    if (finding == null) {
      return null;
    }
    String page =
        pair(
            site.pair(
                finding.alignment().target().document(), finding.alignment().source().document()));
    return page == null ? null : page + "#f" + number(id);
  }

  /** The number by which people speak of a finding. */
  String number(int finding) {
    return site.numbers().of(finding);
  }

  /** What was said about a finding. */
  List<Review> reviews(int finding) {
    return site.given().reviews().of(number(finding));
  }

  /** Where a formula is shown. */
  @Nullable String formula(int id) {
    return isAlone() || id < 1 || id > PageNames.FORMULAS
        ? null
        : root + PageNames.uses(PageNames.formulaPage(id)) + "#m" + id;
  }

  /** Whether left and right mean nothing; the user of a check says what they mean. */
  boolean isUndirected(Direction direction) {
    return !site.isCheck() && direction == Direction.UNDIRECTED;
  }

  /** What a source is called. */
  String sourceRole(Direction direction) {
    return word(site.isCheck() ? "source.check" : isUndirected(direction) ? "side.one" : "source");
  }

  /** What a target is called. */
  String targetRole(Direction direction) {
    return word(
        site.isCheck() ? "target.check" : isUndirected(direction) ? "side.other" : "target");
  }

  /** At most so many characters, with an ellipsis where some are left out. */
  static String clip(String text, int length) {
    int points = text.codePointCount(0, text.length());
    return points <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
  }

  /** The first characters of a hash, or a dash for none. */
  static String start(String hash, int length) {
    return hash.isEmpty() ? "–" : hash.substring(0, Math.min(length, hash.length()));
  }

  /** How many documents a check compares with. */
  static int sources(Site site) {
    return (int)
        site.run().entries().stream()
            .filter(entry -> entry.side() == Side.SOURCE && !entry.isDuplicate())
            .count();
  }

  /** The word for how the other document of a pair stands to this one in time. */
  static String standing(DocumentPair pair, int document) {
    if (pair.direction() == Direction.UNDIRECTED) {
      return "direction.undirected";
    }
    boolean otherIsEarlier = (pair.direction() == Direction.EARLIER) == (pair.target() == document);
    return otherIsEarlier ? "direction.earlier" : "direction.later";
  }
}
