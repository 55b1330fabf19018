/**
 * The persistent index: documents that were read once, kept so that nothing of them is read again.
 * In: what reading gave ({@link taohua.intake.Gathered}). Out: the same documents, by {@link
 * taohua.index.Index}. SQLite is used here and nowhere else.
 *
 * <p><b>On disk</b> (format 5). A folder:
 *
 * <pre>
 * catalog.db               the catalogue, an SQLite database that anyone may read
 * roster                   what readers ask of the catalogue, so that they need not open it
 * segments/00000001.docs   what was added at once, numbered; never changed, only replaced
 * segments/00000001.post   which of these documents have a term, see {@link taohua.index.posting}
 * writer.lock              held by whoever writes; empty
 * </pre>
 *
 * <p><i>Catalogue.</i> {@code PRAGMA application_id} is {@code 0x54414F48}, {@code user_version}
 * the format. Tables: {@code documents}, a row for each document that the index holds, with what is
 * known of it; {@code files}, where they were read from, with the SHA-256 of each; {@code
 * segments}, those that count; {@code state}, a few figures, among them how many documents there
 * are and a digest of their numbers. Every row of {@code documents} has a checksum. A document that
 * was removed or replaced has no row: what is left of it in a segment is passed over.
 *
 * <p><i>Roster.</i> The header: the eight bytes {@code taohuaR1}; the length of the file as far as
 * it counts (8), or 0 while the index is changed; where the first block ends (8); how many blocks
 * there are (4); the CRC-32C of the header up to here (4). Blocks, back to back, each with its
 * length (4) and the CRC-32C of what follows (4): the first tells all that the catalogue says, each
 * other one what a change made different. A block has the segments there are, files, the numbers of
 * documents that went, and documents that came (see {@code RosterCodec}). It is written anew when
 * the others are longer than the first.
 *
 * <p><i>Segment of documents.</i> Numbers are big-endian. The eight bytes {@code taohuaD2}; the
 * records, back to back (see {@code ReadCodec}), their texts in the code of {@link
 * taohua.index.code}; a table of {@code count} entries, each the offset of a record (8 bytes), its
 * length (4) and the CRC-32C of its bytes (4); the footer: the offset of the table (8), {@code
 * count} (4), the CRC-32C of the table and what stands before it in the footer (4) and {@code
 * taohuaD2} once more. Record {@code i} is the document with the number {@code first + i} of the
 * segment's row. One that was no longer held when the segment was written has no bytes.
 *
 * <p><b>A change</b> takes {@code writer.lock} and deletes files that the catalogue does not name,
 * which a killed run may have left. It writes its segment under another name, forces it to disk,
 * renames its files, forces the folder, and then commits one SQLite transaction (rollback journal,
 * {@code synchronous=FULL}). Right before, it marks the roster as being changed, right after, it
 * writes what has changed to it; readers who find the mark, or no roster, ask the catalogue, and
 * the next change writes the roster anew. Killed anywhere, the index is as before or as after.
 * Segments that a merge has replaced are deleted by the next change, when no reader that began
 * before needs them.
 *
 * <p>A new segment takes in the last ones that are no larger than itself, so that there are never
 * many ({@link taohua.index.Folding}); the documents keep their numbers.
 *
 * <p><b>Readers</b>, any number of processes, read the roster, which tells of one state, or open
 * the segments within one SQLite transaction. If a segment is gone by then, they begin once more.
 *
 * <p><b>Damage.</b> Every byte of a segment is under a checksum; SQLite tells most damage of its
 * own pages, and the checksums of rows, their count and digest the rest. What does not agree is an
 * {@link taohua.index.IndexException} or {@link taohua.index.posting.DamagedPostings}, never an
 * answer. Another format is refused.
 */
@NullMarked
package taohua.index;

import org.jspecify.annotations.NullMarked;
