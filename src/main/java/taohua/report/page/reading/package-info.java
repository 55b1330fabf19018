/**
 * The page of one document: its figures, its sources and its whole text with every reused stretch.
 */
@NullMarked
package taohua.report.page.reading;

import org.jspecify.annotations.NullMarked;
