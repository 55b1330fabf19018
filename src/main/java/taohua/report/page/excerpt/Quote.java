package taohua.report.page.excerpt;

import taohua.report.page.site.Site;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Words of a document within the sentence they stand in.
 *
 * @param document index in the corpus
 * @param paragraph index of the paragraph in which they start
 * @param paragraphs those they lie in, counted from 1
 * @param before the sentence's part before them
 * @param marked the words
 * @param after the sentence's part after them
 */
public record Quote(
    int document, int paragraph, String paragraphs, String before, String marked, String after) {
  static Quote of(Site site, Passage place) {
    int d = place.document();
    Span characters = place.characters();
    Body body = new Body(site.corpus().document(d), site.corpus().text(d));
    return new Quote(
        d,
        site.corpus().text(d).paragraphOf(characters.start()),
        body.paragraphs(characters),
        body.before(characters),
        body.text(site.corpus().text(d).original(characters)),
        body.after(characters));
  }
}
