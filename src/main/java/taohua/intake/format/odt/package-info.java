/**
 * OpenDocument text, {@code .odt} packed and {@code .fodt} in one file. In: bytes. Out: what a
 * reader of the document sees, and what is hidden from him.
 */
@NullMarked
package taohua.intake.format.odt;

import org.jspecify.annotations.NullMarked;
