package taohua.report.page.excerpt;

import java.util.regex.Pattern;
import taohua.engine.OutsideFinding;
import taohua.report.page.site.Site;
import taohua.text.Document;

/**
 * One side of a passage outside of a body, as its file has it but for blank lines.
 *
 * @param document index in the corpus
 * @param isOutside whether it is no part of the document's body
 * @param before the sentence's part before it
 * @param passage the passage
 * @param after the sentence's part after it
 */
public record OutsideText(
    int document, boolean isOutside, String before, String passage, String after) {
  private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]\\s*");

  /** A side of a finding. */
  public static OutsideText of(Site site, OutsideFinding.Place place) {
    Document document = site.corpus().document(place.document());
    return new OutsideText(
        place.document(),
        place.isOutside(),
        lines(place.before(document)),
        lines(place.text(document)),
        lines(place.after(document)));
  }

  /** The key of the words for the part of the file that it stands in. */
  public String part() {
    return isOutside ? "outside.part" : "outside.body";
  }

  private static String lines(String text) {
    return BREAKS.matcher(text).replaceAll("\n");
  }
}
