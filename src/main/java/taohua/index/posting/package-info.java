/**
 * Which documents have a term (see {@link taohua.fingerprint.Terms}): files that are written once
 * and read a little at a time. In: the terms of documents, by number. Out: the documents of a term.
 *
 * <p><b>On disk</b> (format 2). Numbers are big-endian. The eight bytes {@code taohuaP2}; blocks,
 * back to back; of each block its first term (8 bytes each), then where each starts (8), then the
 * CRC-32C of each (4); the footer: where the blocks end (8), how many there are (4), how many
 * documents (4), the CRC-32C of all behind the blocks up to here (4) and {@code taohuaP2} once
 * more.
 *
 * <p>A block is the number of its terms in a byte, at most 128, and then bits, the most significant
 * of each byte first: of each term but the first, which stands in the table, what it is ({@link
 * taohua.index.posting.TermCode}); how many documents have it, in Elias' gamma code; if these are
 * 12 or more, the length of what follows in bits, in gamma code; then its documents, see {@link
 * taohua.index.posting.Lists}. Terms ascend as numbers without signs. A quotient of 24 in Rice code
 * says that the number follows in 56 bits.
 *
 * <p>Files are made of sorted runs that fit into memory, and merged: {@link
 * taohua.index.posting.PostingsBuilder}, {@link taohua.index.posting.PostingsMerge}.
 */
@NullMarked
package taohua.index.posting;

import org.jspecify.annotations.NullMarked;
