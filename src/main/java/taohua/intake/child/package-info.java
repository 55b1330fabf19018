/**
 * Files whose readers are large libraries, or that are made to break one, read in a process of
 * their own. In: the bytes of a file. Out: its text, or {@link taohua.intake.format.Unreadable}; a
 * file that takes too long, uses up the memory or breaks the reader costs one rejection.
 *
 * <p>{@link taohua.intake.child.Apart} is the side of the program, {@link
 * taohua.intake.child.ChildMain} the other one; both speak {@code Wire}. A child is used for many
 * files, opens nothing itself, logs nothing, and has no folder to write to.
 */
@NullMarked
package taohua.intake.child;

import org.jspecify.annotations.NullMarked;
