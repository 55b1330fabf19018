/**
 * Clusters of near-duplicate paragraphs, and of passages inside of paragraphs, of several
 * officials, each with its template, its slots and its witnesses. In: a corpus and the pairs of
 * these that may belong together. Out: {@link taohua.family.Family}s.
 */
@NullMarked
package taohua.family;

import org.jspecify.annotations.NullMarked;
