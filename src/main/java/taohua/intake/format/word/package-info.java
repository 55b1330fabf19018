/**
 * Documents of Word 6 to 2003 and of WPS, {@code .doc} and {@code .wps}. In: bytes. Out: what a
 * reader of the document sees, and what is hidden from him.
 */
@NullMarked
package taohua.intake.format.word;

import org.jspecify.annotations.NullMarked;
