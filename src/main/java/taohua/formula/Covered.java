package taohua.formula;

import taohua.text.Span;

/**
 * Text that is common language.
 *
 * @param characters of the normalised text of its document
 * @param formula the id of the formula that makes it so
 */
public record Covered(Span characters, int formula) {}
