/**
 * The repeated strings of a text, by its suffix array. Knows nothing of documents or of language.
 * In: a text as symbols, and whose each place is. Out: {@link taohua.formula.suffix.Repeats}, the
 * nodes of the suffix tree that enough officials use.
 */
@NullMarked
package taohua.formula.suffix;

import org.jspecify.annotations.NullMarked;
