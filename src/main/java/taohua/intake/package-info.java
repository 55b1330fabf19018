/**
 * Files of any kind to documents: charset, page clutter, broken lines, heading. A file that cannot
 * be read is a value ({@link taohua.intake.Rejected}), never an exception.
 */
@NullMarked
package taohua.intake;

import org.jspecify.annotations.NullMarked;
