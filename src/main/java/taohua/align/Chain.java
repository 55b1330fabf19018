package taohua.align;

import it.unimi.dsi.fastutil.ints.IntList;
import taohua.text.Span;

/**
 * Anchors that belong to one passage.
 *
 * @param anchors their indices, in the order of the target
 * @param target the tokens from the first anchor to the last
 * @param source the tokens that hold all anchors
 * @param score what the anchors say less what the gaps between them cost, in bits
 */
record Chain(IntList anchors, Span target, Span source, double score) {}
