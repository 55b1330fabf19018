/**
 * PDF with a text layer. In: bytes. Out: the text as {@link taohua.intake.format.layout} makes it
 * of the characters on the pages; a file that holds pictures of pages alone is told as such.
 */
@NullMarked
package taohua.intake.format.pdf;

import org.jspecify.annotations.NullMarked;
