/**
 * What a document is. {@link taohua.text.Document} with its {@link taohua.text.Official}, date and
 * paragraphs; {@link taohua.text.NormalText}, the normalised characters that everything downstream
 * compares, each with its place in the original; {@link taohua.text.Corpus}, the documents of one
 * run.
 */
@NullMarked
package taohua.text;

import org.jspecify.annotations.NullMarked;
