/**
 * The one home of HanLP and of Chinese tables: simplified and traditional characters, words and
 * their borders, place names, numerals, placeholders. In: plain characters. Out: plain answers
 * about them. Nothing here knows of documents.
 */
@NullMarked
package taohua.language;

import org.jspecify.annotations.NullMarked;
