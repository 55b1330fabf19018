package taohua.judge;

import taohua.text.Span;

/**
 * Characters of a document with one label.
 *
 * @param characters which, in its normalised text
 * @param label whose words they are
 * @param finding the id of the finding that shows it, or 0
 * @param formula the id of the formula they belong to, or 0
 */
public record LabelledSpan(Span characters, Label label, int finding, int formula) {}
