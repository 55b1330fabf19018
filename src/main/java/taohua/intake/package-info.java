/**
 * Files of any kind to documents. In: paths and an optional {@link taohua.intake.stated.Manifest}.
 * Out: {@link taohua.intake.Gathered}, where a file that cannot be read is a value ({@link
 * taohua.intake.Rejected}), never an exception.
 *
 * <p>{@link taohua.intake.Intake} tells the story: {@code FileWalk} finds the files, {@code
 * InputIds} names them, {@code FileReader} has each read by the reader of its {@code format}, and
 * {@code Speech} makes a document of a text: {@code page} finds the body in it, {@code heading}
 * reads what stands above. A {@code RecordFile} holds documents that need no such search. Last, the
 * manifest overrides what was read.
 */
@NullMarked
package taohua.intake;

import org.jspecify.annotations.NullMarked;
