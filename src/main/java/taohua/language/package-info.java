/**
 * The one home of HanLP and of Chinese tables: simplified and traditional characters, words and
 * their parts of speech, surnames, place names, numerals, placeholders, brackets, stops and
 * synonyms; sets of characters, and expressions that are sought where one of a set stands ({@code
 * Sought}). In: plain characters. Out: plain answers about them. Nothing here knows of documents.
 */
@NullMarked
package taohua.language;

import org.jspecify.annotations.NullMarked;
