/**
 * What findings tell beside their length: substitutions, leftover names, contradictions, a possible
 * cause, and the fewest sources that explain a document. Comes in: a judged corpus; goes out:
 * {@link taohua.hint.Hints}.
 */
@NullMarked
package taohua.hint;

import org.jspecify.annotations.NullMarked;
