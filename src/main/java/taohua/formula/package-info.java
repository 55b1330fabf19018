/**
 * Common language: phrases within one sentence that several officials use independently. In: a
 * corpus and its shared passages. Out: the {@link taohua.formula.Lexicon}, and the {@link
 * taohua.formula.CommonLanguage} of any text.
 */
@NullMarked
package taohua.formula;

import org.jspecify.annotations.NullMarked;
