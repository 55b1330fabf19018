package taohua.candidate;

import taohua.text.ParagraphPlace;

/**
 * Two near-duplicate paragraphs.
 *
 * @param a the first, by document id and place
 * @param b the second
 * @param resemblance Jaccard of their shingle sets, in [0, 1]
 * @param containmentA the share of the shingles of {@code a} that {@code b} has, in [0, 1]
 * @param containmentB the share of the shingles of {@code b} that {@code a} has, in [0, 1]
 */
public record ParagraphPair(
    ParagraphPlace a,
    ParagraphPlace b,
    double resemblance,
    double containmentA,
    double containmentB) {}
