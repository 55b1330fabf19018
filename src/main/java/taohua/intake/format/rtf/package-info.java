/**
 * Rich text, {@code .rtf}. In: bytes. Out: what a reader of the document sees, and what is hidden
 * from him.
 *
 * <p>{@link taohua.intake.format.rtf.RtfText} reads word by word; {@code Tokens} cuts the bytes,
 * {@code Group} holds what is in force within braces, {@code CodePages} turns bytes to characters.
 */
@NullMarked
package taohua.intake.format.rtf;

import org.jspecify.annotations.NullMarked;
