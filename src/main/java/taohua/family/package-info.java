/**
 * Clusters of near-duplicate paragraphs of several officials, each with its template and witnesses.
 */
@NullMarked
package taohua.family;

import org.jspecify.annotations.NullMarked;
