/**
 * Bits, and Chinese text in few of them. In: numbers and texts. Out: bytes, and back.
 *
 * <p>A text is written character by character in the code of {@code characters.txt}: a line for
 * each length in bits, with the characters of that length, {@code \n} for the end of a line, {@code
 * \\} for the mark itself, {@code \0} to {@code \2} for the first three characters, which are
 * tokens, and {@code \}{@code u} for all characters that are not there, of which the 16 bits
 * follow. The codes are those numbers of that length that follow in this order, the shorter ones
 * first (a canonical code; Schwartz, Kallick 1964, doi:10.1145/363958.363991). The file is part of
 * the format: it may not change without the number of that.
 */
@NullMarked
package taohua.index.code;

import org.jspecify.annotations.NullMarked;
