/**
 * Sums over officials, for counting: officials, pairs of officials, what other settings would give,
 * and when formulas were first seen and grew. Comes in: a judged corpus; goes out: {@link
 * taohua.table.Tables}.
 */
@NullMarked
package taohua.table;

import org.jspecify.annotations.NullMarked;
