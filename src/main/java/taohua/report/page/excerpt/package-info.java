/**
 * Pieces of documents as pages quote them: cut at the borders of spans, with their sentences, their
 * differences from the other text, and what may have brought them about.
 */
@NullMarked
package taohua.report.page.excerpt;

import org.jspecify.annotations.NullMarked;
