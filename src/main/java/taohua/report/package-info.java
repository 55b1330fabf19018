/** A {@link taohua.engine.Run} to HTML, CSV and JSON. */
@NullMarked
package taohua.report;

import org.jspecify.annotations.NullMarked;
