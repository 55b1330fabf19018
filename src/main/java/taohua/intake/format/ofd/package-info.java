/**
 * OFD, the format of official electronic documents in China (GB/T 33190-2016). In: bytes. Out: the
 * text as {@link taohua.intake.format.layout} makes it of the characters on the pages.
 *
 * <p>{@link taohua.intake.format.ofd.OfdText} goes from the entry to the documents and their pages;
 * {@code OfdPage} reads what stands on one.
 */
@NullMarked
package taohua.intake.format.ofd;

import org.jspecify.annotations.NullMarked;
