/**
 * The story. In: what was gathered, and options. Out: the {@link taohua.engine.Run} that reports
 * are made of. {@link taohua.engine.Analysis} of a corpus and {@link taohua.engine.Check} of drafts
 * deal out who is compared with whom; {@code Comparison.run} then tells the whole story in one
 * method.
 */
@NullMarked
package taohua.engine;

import org.jspecify.annotations.NullMarked;
