package taohua.formula;

import taohua.text.Span;

/**
 * Characters of a document that lie in common language.
 *
 * @param characters which, in its normalised text
 * @param formula the id of the formula that tells of them, or one that no formula has
 */
public record FormulaUse(Span characters, int formula) {}
