/**
 * Which stretches of a text a reader takes for a whole: phrases that one would print in a list. In:
 * a document's text. Out: where a phrase may start and end, by the marks and the words around.
 */
@NullMarked
package taohua.formula.whole;

import org.jspecify.annotations.NullMarked;
