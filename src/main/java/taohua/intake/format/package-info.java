/**
 * The bytes of a file to text, or to the records of a file that holds many. In: bytes, and the name
 * that tells what they claim to be ({@link taohua.intake.format.Format}). Out: text as it stands in
 * the file, or {@link taohua.intake.format.Unreadable} with the reason.
 *
 * <p>{@link taohua.intake.format.FormatOfBytes} tells what bytes are. Text, pages and docx are read
 * here, each by one {@link taohua.intake.format.TextReader}; other kinds have a room below each,
 * which use {@link taohua.intake.format.SeenText} and {@link taohua.intake.format.Parts}. What
 * charset bytes are in is decided by {@link taohua.intake.format.TextDecoder} alone; nothing is
 * repaired.
 */
@NullMarked
package taohua.intake.format;

import org.jspecify.annotations.NullMarked;
