/**
 * Which reader reads which kind of file: {@link taohua.intake.reader.Readers} is the one place
 * where a kind and what reads it come together.
 */
@NullMarked
package taohua.intake.reader;

import org.jspecify.annotations.NullMarked;
