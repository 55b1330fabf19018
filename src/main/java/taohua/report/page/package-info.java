/**
 * A {@link taohua.engine.Run} as HTML: what each page shows, in Chinese or English. The templates
 * in {@code src/main/jte} belong to this package and escape all they print.
 */
@NullMarked
package taohua.report.page;

import org.jspecify.annotations.NullMarked;
