/**
 * What of a text is the speech. In: the text of a web page, a file or a preview. Out: {@link
 * taohua.intake.page.Body}: the paragraphs of the body, what was dropped as page clutter, the lines
 * above the body that may tell of it, and whether the body breaks off.
 *
 * <p>{@code Body} tells the story: the text is cut into lines ({@code Line}), each line is
 * classified by itself ({@code LineKind}, {@code Clutter}), the body is found among them ({@code
 * BodyRegion}, {@code Edges}), and broken lines are joined ({@code PageNumbers}, {@code WrapWidth},
 * {@code Paragraphs}, {@code Flattened}). All spans are UTF-16 units of the text.
 */
@NullMarked
package taohua.intake.page;

import org.jspecify.annotations.NullMarked;
