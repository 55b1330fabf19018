/**
 * What a document is. {@link taohua.text.Document} with its {@link taohua.text.Official}, date and
 * paragraphs; {@link taohua.text.NormalText}, the normalised characters that everything downstream
 * compares, each with its place in the original; {@link taohua.text.WordBorders}, its words; {@link
 * taohua.text.Chronology}, who was first; {@link taohua.text.Corpus}, the documents of one run by
 * their numbers; {@link taohua.text.DocumentKey}, what a document is known by from run to run.
 */
@NullMarked
package taohua.text;

import org.jspecify.annotations.NullMarked;
