/**
 * The numbers that office programs count by themselves, such as {@code 一、} and {@code （二）} before
 * headings: a document keeps the rule alone, its reader sees the number. In: the levels of a list
 * as a document gives them. Out: what stands before each paragraph.
 *
 * <p>{@link taohua.intake.format.numbering.Numbering} counts, {@link
 * taohua.intake.format.numbering.Level} writes, in a {@link
 * taohua.intake.format.numbering.NumberStyle}.
 */
@NullMarked
package taohua.intake.format.numbering;

import org.jspecify.annotations.NullMarked;
