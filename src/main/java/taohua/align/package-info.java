/**
 * From a pair of documents to its shared passages: anchors, chains, gap-tolerant local alignment.
 * In: two normalised texts. Out: {@link taohua.align.Alignment}s, each two passages with their
 * edits. {@link taohua.align.Prospects} says from afar which pairs may have one.
 */
@NullMarked
package taohua.align;

import org.jspecify.annotations.NullMarked;
