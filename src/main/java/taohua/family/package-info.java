/**
 * Clusters of near-duplicate paragraphs of several officials, each with its template, its slots and
 * its witnesses. In: a corpus and the pairs of paragraphs that may belong together. Out: {@link
 * taohua.family.Family}s.
 */
@NullMarked
package taohua.family;

import org.jspecify.annotations.NullMarked;
