/**
 * Tables of documents, pairs, officials and phrases, which a script can sort, filter and download.
 */
@NullMarked
package taohua.report.page.table;

import org.jspecify.annotations.NullMarked;
