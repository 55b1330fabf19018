/**
 * What every page of a report knows and says: who is who, which pages there are and how they link
 * to each other, the findings by document and by pair, and what stands around a page.
 */
@NullMarked
package taohua.report.page.site;

import org.jspecify.annotations.NullMarked;
