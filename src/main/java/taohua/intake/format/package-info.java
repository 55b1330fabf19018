/**
 * The bytes of a file to text, or to the records of a file that holds many. In: bytes, and the name
 * that tells their {@link taohua.intake.format.Format}. Out: text as it stands in the file, or
 * {@link taohua.intake.format.Unreadable} with the reason.
 *
 * <p>Each kind of file has one {@link taohua.intake.format.TextReader}; {@code Format} is the one
 * place where it is chosen, and where a new kind of file is added. What charset bytes are in is
 * decided by {@link taohua.intake.format.TextDecoder} alone; nothing is repaired.
 */
@NullMarked
package taohua.intake.format;

import org.jspecify.annotations.NullMarked;
