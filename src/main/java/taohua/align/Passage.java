package taohua.align;

import taohua.text.Span;

/**
 * A stretch of a document.
 *
 * @param document its index in the corpus
 * @param characters which characters of its normalised text
 */
public record Passage(int document, Span characters) {}
