/**
 * The pages of common language: the lexicon, its phrases in context, and paragraphs that are almost
 * alike.
 */
@NullMarked
package taohua.report.page.lexicon;

import org.jspecify.annotations.NullMarked;
