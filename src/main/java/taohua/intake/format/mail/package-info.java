/**
 * Pages with all that belongs to them in one file, {@code .mht} and {@code .mhtml}, as browsers and
 * Word save them (RFC 2557). In: bytes. Out: what a reader of the page sees.
 */
@NullMarked
package taohua.intake.format.mail;

import org.jspecify.annotations.NullMarked;
