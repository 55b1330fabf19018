/**
 * The story, top to bottom: {@link taohua.engine.Analysis} of a corpus. Options, progress, and the
 * {@link taohua.engine.Run} that reports are made of.
 */
@NullMarked
package taohua.engine;

import org.jspecify.annotations.NullMarked;
