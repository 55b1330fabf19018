/** The first page of a report, the pages of officials, and the one that says how it was made. */
@NullMarked
package taohua.report.page.overview;

import org.jspecify.annotations.NullMarked;
