/** The page of two documents: what they share as bands, abreast, and passage by passage. */
@NullMarked
package taohua.report.page.pair;

import org.jspecify.annotations.NullMarked;
