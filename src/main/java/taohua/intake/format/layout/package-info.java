/**
 * Characters that stand somewhere on pages to the text that a reader makes of them. In: {@link
 * taohua.intake.format.layout.Sheet}s. Out: lines joined to paragraphs in reading order, without
 * what is printed on every page.
 *
 * <p>{@link taohua.intake.format.layout.LaidOut} tells the story: {@code Rows} finds the rows of a
 * page, {@code Furniture} and {@code Notes} take away what is no text of it, {@code Columns} puts
 * the rows in order, {@code Paragraphs} joins them. Lengths are in the unit of the pages, y grows
 * downward.
 */
@NullMarked
package taohua.intake.format.layout;

import org.jspecify.annotations.NullMarked;
