/**
 * The threads of a run: made once, handed to every step that can use several. Nothing else in the
 * program makes threads.
 */
@NullMarked
package taohua.parallel;

import org.jspecify.annotations.NullMarked;
