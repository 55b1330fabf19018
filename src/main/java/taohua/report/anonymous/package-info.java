/**
 * A {@link taohua.engine.Run} without the names in it: pseudonyms of equal length stand in their
 * place, in all that is written afterwards.
 */
@NullMarked
package taohua.report.anonymous;

import org.jspecify.annotations.NullMarked;
