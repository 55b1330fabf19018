/** The page of the local server: where a draft is dropped, and the archive is asked. */
@NullMarked
package taohua.report.page.desk;

import org.jspecify.annotations.NullMarked;
