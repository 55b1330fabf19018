/**
 * A {@link taohua.engine.Run} as data files: CSV after RFC 4180 and JSON, never localised, the same
 * bytes for the same run. Offsets leave the program here, as Unicode code points.
 */
@NullMarked
package taohua.report.data;

import org.jspecify.annotations.NullMarked;
