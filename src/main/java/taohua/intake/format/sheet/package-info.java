/**
 * Workbooks of old Excel and WPS. In: the bytes of one. Out: its rows as lines of text, which
 * {@link taohua.intake.format.sheet.SheetLines} parses.
 */
@NullMarked
package taohua.intake.format.sheet;

import org.jspecify.annotations.NullMarked;
