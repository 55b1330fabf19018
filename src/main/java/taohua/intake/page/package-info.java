/**
 * What of a text is the speech. In: the text of a web page, a file or a preview, and where it is a
 * link. Out: a {@link taohua.intake.page.Body} for each speech: its paragraphs, the lines above
 * that may tell of it, those below, what was dropped as the page's, and whether it breaks off.
 *
 * <p>{@code Body} tells the story. Prose that was copied as a narrow column is made wide ({@code
 * Narrow}, {@code Widened}). The room {@code unit} cuts the page to units and sees what can be seen
 * of each; the room {@code label} says what each is. Where the labels change, the page falls into
 * speeches, and each into its lines ({@code BodyLines}, without the page numbers of {@code
 * GluedNumbers}); broken lines are joined to paragraphs ({@code Paragraphs}, {@code WrapWidth},
 * {@code Flattened}); {@code Completeness} asks whether the text breaks off. Every visible
 * character of a page is in a paragraph or among what was dropped. All spans are UTF-16 units of
 * the text.
 */
@NullMarked
package taohua.intake.page;

import org.jspecify.annotations.NullMarked;
