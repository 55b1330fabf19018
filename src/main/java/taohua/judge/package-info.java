/**
 * Whose words these are: the reasons of every reused character and its label, direction and
 * relation of a finding, quotations, and the ladder of a document. Comes in: alignments and uses of
 * formulas; goes out: findings, labelled spans, ladders.
 */
@NullMarked
package taohua.judge;

import org.jspecify.annotations.NullMarked;
