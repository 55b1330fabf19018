/** The sheet of a checked document, for print and as text for a terminal. */
@NullMarked
package taohua.report.page.sheet;

import org.jspecify.annotations.NullMarked;
